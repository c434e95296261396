using Gotong.Bench.Lists;
using Gotong.Features.Delivery;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Bench.Delivery;

/// <summary>
/// The generator: the example region with 500 initiatives being delivered since one to five years, 2,000 indicators with
/// a value each quarter, ten milestones for each initiative, a verified report with spending for each quarter.
/// </summary>
public static class DeliveryRegion
{
    public const int Initiatives = 500;
    public const int Indicators = 2_000;
    private const int MilestonesEach = 10;
    private const int Slice = 2_000;

    public static Task<string> MakeAsync(string folder, int years, Role role) =>
        LargeRegion.MakeAsync(folder, Initiatives, (db, region) => FillAsync(db, region, years), role);

    private static async Task FillAsync(GotongDb db, Region region, int years)
    {
        var now = Quarter.Of(region.Today(db.Clock));
        var member = await db.Memberships.Where(m => m.RegionId == region.Id).Select(m => m.Id).FirstAsync();
        var random = new Random(7);
        await AddIndicatorsAsync(db, region);
        var indicators = await db.Indicators.OrderBy(i => i.Id).Select(i => i.Id).Take(Indicators).ToListAsync();
        db.ChangeTracker.Clear();
        await DeliverAsync(db, region, member);
        db.ChangeTracker.Clear();
        var running = await db.Initiatives.OrderBy(i => i.Number).Select(i => i.Id).ToListAsync();
        var begun = await db.Set<Schedule>().Select(s => s.InitiativeId).ToHashSetAsync();
        await db.SaveLargeActAsync(async write =>
        {
            var rows = 0;
            foreach (var (at, id) in running.Index())
            {
                var initiative = await db.Initiatives.AsTracking().SingleAsync(i => i.Id == id);
                db.Add(Effect(initiative, indicators[at % indicators.Count]));
                if (begun.Contains(id))
                    continue; // the example's own
                db.Add(ScheduleOf(region, id, now, random));
                for (var quarter = now + -4 * years; quarter < now; quarter = quarter.Next)
                    db.Add(Report(region, id, quarter, member, db.Clock.GetUtcNow()));
                if ((rows += 1 + MilestonesEach + 8 * years) > Slice)
                {
                    await write();
                    rows = 0;
                }
            }
            foreach (var (at, id) in indicators.Index())
            {
                for (var quarter = now + -4 * years; quarter < now; quarter = quarter.Next)
                    db.Add(
                        Value(region, id, quarter, 50 + random.Next(100) * 0.1m + at % 7, member, db.Clock.GetUtcNow())
                    );
                if (at % 50 == 49)
                    await write();
            }
            await write();
            return new("bench.delivered", Visibility.Public, "Pelaksanaan dimasukkan", "Delivery was added")
            {
                Agent = "bench",
            };
        });
    }

    private static async Task AddIndicatorsAsync(GotongDb db, Region region)
    {
        var sasaran = await db
            .Priorities.AsTracking()
            .Where(p => p.Level == PriorityLevel.Sasaran)
            .OrderBy(p => p.Id)
            .ToListAsync();
        var there = await db.Indicators.CountAsync();
        for (var n = there; n < Indicators; n++)
            db.Add(
                new Indicator
                {
                    RegionId = region.Id,
                    PriorityId = sasaran[n % sasaran.Count].Id,
                    Priority = sasaran[n % sasaran.Count],
                    Name = $"Layanan yang memenuhi standar, kelompok {n}",
                    Key = $"kelompok {n}",
                    Unit = "persen",
                    Scale = IndicatorScale.Numeric,
                    Direction = IndicatorDirection.Up,
                    Order = n,
                }
            );
        await db.SaveActAsync(
            new("bench.indicators", Visibility.Public, "Indikator", "Indicators") { Agent = "bench" }
        );
    }

    /// <summary>All that are not, come into the masterplan.</summary>
    private static async Task DeliverAsync(GotongDb db, Region region, Guid member)
    {
        InitiativeState[] way = [InitiativeState.Submitted, InitiativeState.Accepted, InitiativeState.InMasterplan];
        var at = db.Clock.GetUtcNow().AddDays(-20);
        foreach (var initiative in await db.Initiatives.AsTracking().ToListAsync())
        foreach (var next in way)
            if (initiative.CanBecome(next))
                initiative.Become(next, member, at);
        await db.SaveActAsync(new("bench.accepted", Visibility.Public, "Diterima", "Accepted") { Agent = "bench" });
    }

    private static Effect Effect(Initiative initiative, Guid indicator) =>
        new()
        {
            RegionId = initiative.RegionId,
            InitiativeId = initiative.Id,
            Initiative = initiative,
            IndicatorId = indicator,
            Baseline = 50,
            Expected = 80,
            ByYear = 2035,
        };

    private static Schedule ScheduleOf(Region region, Guid initiative, Quarter now, Random random)
    {
        var starts = now + -random.Next(4, 20);
        var schedule = new Schedule
        {
            RegionId = region.Id,
            InitiativeId = initiative,
            Starts = starts,
            Ends = starts + 24,
        };
        for (var n = 0; n < MilestonesEach; n++)
        {
            var due = (starts + 2 * n).LastDay;
            schedule.Milestones.Add(
                new()
                {
                    RegionId = region.Id,
                    ScheduleId = schedule.Id,
                    Name = $"Tonggak {n + 1}",
                    DueOn = due,
                    Weight = 10,
                    Order = n,
                    ReachedOn = due < now.FirstDay && random.Next(10) > 0 ? due : null,
                }
            );
        }
        return schedule;
    }

    private static QuarterReport Report(Region region, Guid initiative, Quarter quarter, Guid by, DateTimeOffset at)
    {
        var report = new QuarterReport
        {
            RegionId = region.Id,
            InitiativeId = initiative,
            Quarter = quarter,
            Edition = 1,
            State = ReportState.Verified,
            SentBy = by,
            SentAt = at,
        };
        report.Spending.Add(
            new()
            {
                RegionId = region.Id,
                ReportId = report.Id,
                Source = "apbd",
                Amount = 25_000_000,
            }
        );
        return report;
    }

    private static Measurement Value(
        Region region,
        Guid indicator,
        Quarter quarter,
        decimal value,
        Guid by,
        DateTimeOffset at
    ) =>
        new()
        {
            RegionId = region.Id,
            IndicatorId = indicator,
            Frequency = Frequency.Quarterly,
            From = quarter.FirstDay,
            To = quarter.LastDay,
            Value = value,
            Source = "BPS",
            SourceOn = quarter.LastDay,
            State = MeasurementState.Verified,
            RecordedBy = by,
            RecordedAt = at,
        };
}
