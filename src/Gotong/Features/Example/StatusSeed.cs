using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>
/// Example initiatives of which one is on course and faster, one too early to tell, one without a sign, one stale; one has a
/// silent owner already. All values are made up and say so.
/// </summary>
public static class StatusSeed
{
    private const string Source = "Angka contoh";

    /// <param name="Begun">Quarters since the start.</param>
    /// <param name="Silent">Quarters not reported.</param>
    /// <param name="Before">Slope a quarter before the start, and since.</param>
    private sealed record Story(int Number, int Begun, int Silent, decimal Level, decimal Before, decimal Since);

    private static readonly Story[] Stories =
    [
        new(7, 6, 0, 3.4m, 0.02m, 0.17m),
        new(1, 3, 0, 14.2m, -0.12m, -0.14m),
        new(35, 7, 0, 52.4m, 0.55m, 0.56m),
        new(3, 8, 4, 68.4m, 0.2m, 0.3m),
        new(18, 6, 0, 6m, -0.05m, -0.2m),
        new(26, 5, 0, 78m, 0.3m, 0.95m),
    ];

    /// <summary>Adds to what is there; the caller saves.</summary>
    public static async Task AddAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var now = db.Clock.GetUtcNow();
        var quarter = Quarter.Of(region.DayOf(now));
        var numbers = Stories.Select(s => s.Number).ToList();
        var initiatives = await db
            .Initiatives.AsNoTracking()
            .Include(i => i.Effects)
            .Include(i => i.Costs)
            .AsSplitQuery()
            .Where(i => numbers.Contains(i.Number))
            .ToDictionaryAsync(i => i.Number, cancel);
        var planner = await db
            .Memberships.Where(m => m.RegionId == region.Id && m.Role == Role.Coordinator)
            .Select(m => m.Id)
            .FirstAsync(cancel);
        foreach (var story in Stories)
        {
            var initiative = initiatives[story.Number];
            var starts = quarter + -story.Begun;
            await ScheduleAsync(db, initiative, starts, quarter, cancel);
            await ReportsAsync(db, initiative, starts, quarter + (-1 - story.Silent), planner, now, cancel);
            await SeriesAsync(db, initiative, story, starts, quarter + (-1 - story.Silent), planner, now, cancel);
        }
        Count(db, initiatives[1], quarter, region.DayOf(now), planner, now);
        db.Add(
            new StatusOverride
            {
                RegionId = region.Id,
                InitiativeId = initiatives[35].Id,
                Level = StatusLevel.Red,
                Reason = "Dua truk rusak, tiga rute berhenti sampai Januari (contoh).",
                SetBy = planner,
                SetAt = now,
                Until = region.DayOf(now).AddDays(60),
            }
        );
    }

    private static async Task ScheduleAsync(
        GotongDb db,
        Initiative initiative,
        Quarter starts,
        Quarter now,
        CancellationToken cancel
    )
    {
        var schedule = await db
            .Schedules.AsTracking()
            .Include(s => s.Milestones)
            .SingleOrDefaultAsync(s => s.InitiativeId == initiative.Id, cancel);
        if (schedule is null)
        {
            schedule = new Schedule
            {
                RegionId = initiative.RegionId,
                InitiativeId = initiative.Id,
                Starts = starts,
                Ends = starts + 15,
            };
            db.Add(schedule);
        }
        (schedule.Starts, schedule.Ends) = (starts, starts + 15);
        db.RemoveRange(schedule.Milestones);
        schedule.Milestones.Clear();
        (string Name, Quarter Due)[] marks =
        [
            ("Pelaksana dilatih (contoh)", starts + 1),
            ("Tempat pertama berjalan (contoh)", starts + 2),
            ("Separuh wilayah berjalan (contoh)", now + 2),
            ("Seluruh wilayah berjalan (contoh)", now + 7),
        ];
        foreach (var (order, (name, due)) in marks.Index())
            schedule.Milestones.Add(
                new()
                {
                    RegionId = initiative.RegionId,
                    ScheduleId = schedule.Id,
                    Name = name,
                    DueOn = due.LastDay,
                    Weight = 25,
                    Order = order + 1,
                    ReachedOn = due < now ? due.LastDay.AddDays(-5) : null,
                }
            );
    }

    private static async Task ReportsAsync(
        GotongDb db,
        Initiative initiative,
        Quarter from,
        Quarter until,
        Guid planner,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        if (await db.QuarterReports.AnyAsync(r => r.InitiativeId == initiative.Id, cancel))
            return;
        for (var quarter = from; quarter <= until; quarter = quarter.Next)
        {
            var report = new QuarterReport
            {
                RegionId = initiative.RegionId,
                InitiativeId = initiative.Id,
                Quarter = quarter,
                Edition = 1,
                State = ReportState.Verified,
                NextSteps = "Isian contoh.",
                SentBy = initiative.OwnerId ?? planner,
                SentAt = now,
                JudgedBy = planner,
                JudgedAt = now,
            };
            foreach (var cost in initiative.Costs.Where(c => c.Year == quarter.Year && c.Amount > 0))
                report.Spending.Add(
                    new()
                    {
                        RegionId = initiative.RegionId,
                        ReportId = report.Id,
                        Source = cost.Source,
                        // Each quarter what is usual in it.
                        Amount = (long)(cost.Amount * UsualIn(quarter)),
                    }
                );
            db.Add(report);
        }
    }

    private static decimal UsualIn(Quarter quarter) =>
        StatusMethod.UsualSpending[quarter.Number - 1]
        - (quarter.Number == 1 ? 0 : StatusMethod.UsualSpending[quarter.Number - 2]);

    private static async Task SeriesAsync(
        GotongDb db,
        Initiative initiative,
        Story story,
        Quarter starts,
        Quarter until,
        Guid planner,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        const int quartersBefore = 12;
        if (initiative.Effects is not [{ IndicatorId: { } indicator }, ..])
            return;
        if (!await db.IndicatorProfiles.AnyAsync(p => p.IndicatorId == indicator, cancel))
            db.Add(
                new IndicatorProfile
                {
                    RegionId = initiative.RegionId,
                    IndicatorId = indicator,
                    Symbol = $"contoh{story.Number}",
                    Frequency = Frequency.Quarterly,
                    PublicationLagDays = 30,
                }
            );
        if (await db.Measurements.AnyAsync(m => m.IndicatorId == indicator, cancel))
            return;
        for (var quarter = starts + -quartersBefore; quarter <= until; quarter = quarter.Next)
        {
            var since = quarter - starts + 1;
            var value = story.Level + (since <= 0 ? story.Before * since : story.Since * since);
            // Small and always the same: an example is not a draw of lots.
            var wave = (quarter.Index * 7 % 5 - 2) * Math.Abs(story.Before) * 0.25m;
            db.Add(
                Value(initiative.RegionId, Frequency.Quarterly, quarter.LastDay, value + wave, planner, now, indicator)
            );
        }
    }

    /// <summary>What the kitchens count themselves, month by month.</summary>
    private static void Count(
        GotongDb db,
        Initiative initiative,
        Quarter now,
        DateOnly today,
        Guid planner,
        DateTimeOffset at
    )
    {
        var start = (now + -3).FirstDay;
        var leading = new LeadingIndicator
        {
            RegionId = initiative.RegionId,
            InitiativeId = initiative.Id,
            Name = "Keluarga yang memasak bersama",
            Unit = "keluarga",
            Direction = IndicatorDirection.Up,
            Frequency = Frequency.Monthly,
            Baseline = 12,
            BaselineOn = start.AddDays(-10),
            Source = "Catatan kader, angka contoh",
        };
        db.Add(leading);
        decimal[] counts = [18, 31, 44, 40, 62, 75, 88, 86, 97, 108, 117, 121];
        foreach (var (month, count) in counts.Index().Where(c => start.AddMonths(c.Index + 1) <= today))
            db.Add(
                Value(
                    initiative.RegionId,
                    Frequency.Monthly,
                    start.AddMonths(month + 1).AddDays(-1),
                    count,
                    planner,
                    at,
                    null,
                    leading.Id
                )
            );
    }

    private static Measurement Value(
        Guid region,
        Frequency frequency,
        DateOnly until,
        decimal value,
        Guid by,
        DateTimeOffset at,
        Guid? indicator,
        Guid? leading = null
    ) =>
        new()
        {
            RegionId = region,
            IndicatorId = indicator,
            LeadingIndicatorId = leading,
            Frequency = frequency,
            From = frequency.StartOf(until),
            To = until,
            Value = Math.Round(value, 2),
            Source = Source,
            SourceOn = until,
            State = MeasurementState.Verified,
            RecordedBy = by,
            RecordedAt = at,
        };
}
