using Gotong.Bench.Lists;
using Gotong.Features.Delivery;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
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

    /// <summary>One of the example's own was dropped.</summary>
    private const int Grown = Initiatives + 1;

    public static Task<string> MakeAsync(string folder, int years, Role role) =>
        LargeRegion.MakeAsync(folder, Grown, (db, region) => FillAsync(db, region, years), role);

    /// <summary>Years before those that are there.</summary>
    public static async Task AddOlderAsync(string folder, int there, int years)
    {
        await using var app = GotongApp.Build(new Installation(folder, Example: true));
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var region = await db.Regions.SingleAsync(r => r.Code == Region.ExampleCode);
        db.Tenant.Enter(region.Id);
        await QuartersAsync(db, region, there, years);
    }

    private static async Task FillAsync(GotongDb db, Region region, int years)
    {
        var member = await MemberAsync(db, region);
        await AddIndicatorsAsync(db, region);
        db.ChangeTracker.Clear();
        await DeliverAsync(db, region, member);
        db.ChangeTracker.Clear();
        await ScheduleAsync(db, region);
        await QuartersAsync(db, region, 0, years);
    }

    private static Task<Guid> MemberAsync(GotongDb db, Region region) =>
        db.Memberships.Where(m => m.RegionId == region.Id).Select(m => m.Id).FirstAsync();

    private static Task<List<Guid>> IndicatorsAsync(GotongDb db) =>
        db.Indicators.OrderBy(i => i.Id).Select(i => i.Id).Take(Indicators).ToListAsync();

    private static async Task ScheduleAsync(GotongDb db, Region region)
    {
        var now = Quarter.Of(region.Today(db.Clock));
        var random = new Random(7);
        var indicators = await IndicatorsAsync(db);
        var running = await db.Initiatives.OrderBy(i => i.Number).Select(i => i.Id).ToListAsync();
        var begun = await db.Set<Schedule>().Select(s => s.InitiativeId).ToHashSetAsync();
        await db.SaveLargeActAsync(async write =>
        {
            foreach (var (at, id) in running.Index())
            {
                var initiative = await db.Initiatives.AsTracking().SingleAsync(i => i.Id == id);
                db.Add(Effect(initiative, indicators[at % indicators.Count]));
                if (!begun.Contains(id)) // else the example's own
                    db.Add(ScheduleOf(region, id, now, random));
            }
            await write();
            return Act("bench.scheduled");
        });
    }

    private static async Task QuartersAsync(GotongDb db, Region region, int fromYears, int toYears)
    {
        var now = Quarter.Of(region.Today(db.Clock));
        var (first, end) = (now + -4 * toYears, now + -4 * fromYears);
        var member = await MemberAsync(db, region);
        var at = db.Clock.GetUtcNow();
        var random = new Random(toYears);
        var indicators = await IndicatorsAsync(db);
        var made = await db.Set<Schedule>()
            .Where(s => s.Milestones.Count == MilestonesEach)
            .Select(s => s.InitiativeId)
            .ToListAsync();
        await db.SaveLargeActAsync(async write =>
        {
            for (var quarter = first; quarter < end; quarter = quarter.Next)
            {
                foreach (var id in made)
                    db.Add(Report(region, id, quarter, member, at));
                foreach (var (n, id) in indicators.Index())
                    db.Add(Value(region, id, quarter, 50 + random.Next(100) * 0.1m + n % 7, member, at));
                await write();
            }
            return Act("bench.quarters");
        });
    }

    private static Act Act(string kind) =>
        new(kind, Visibility.Public, "Pelaksanaan dimasukkan", "Delivery was added") { Agent = "bench" };

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
