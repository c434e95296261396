using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>All that one needs to write, read or judge the report of one initiative and quarter.</summary>
public sealed class ReportDesk
{
    public required Visit Visit { get; init; }
    public required Initiative Initiative { get; init; }
    public required Quarter Quarter { get; init; }
    public Schedule? Schedule { get; private set; }

    /// <summary>All editions, the first one first; the last one counts.</summary>
    public IReadOnlyList<QuarterReport> Editions { get; private set; } = [];
    public QuarterReport? Before { get; private set; }
    public bool IsLocked { get; private set; }
    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];
    public Asked Asked { get; private set; } = new([], [], []);

    public Region Region => Visit.Region;
    public QuarterReport? Report => Editions.Count > 0 ? Editions[^1] : null;
    public long Version => Report?.Version ?? 0;
    public bool MayWrite => DeliveryPermissions.MayReport(Visit.Actor, Initiative);
    public bool MayJudge => Report is { } report && DeliveryPermissions.MayJudge(Visit.Actor, report);
    public bool HasEnded => ReportDue.HasEnded(Quarter, Visit.Today);

    /// <summary>Only by another edition, with its reason.</summary>
    public bool NeedsReason => IsLocked || Report?.State == ReportState.Verified;

    /// <summary>When the first edition came.</summary>
    public DateOnly? FirstSentOn => Editions.Count > 0 ? Region.DayOf(Editions[0].SentAt) : null;
    public bool IsLate => ReportDue.IsLate(FirstSentOn, Quarter, Visit.Today);

    /// <summary>Null: no such quarter, or not for this visitor.</summary>
    public static async Task<ReportDesk?> OpenAsync(
        GotongDb db,
        Visit visit,
        int number,
        string quarter,
        CancellationToken cancel
    )
    {
        if (
            !Quarter.TryParse(quarter, out var asked)
            || asked.FirstDay > visit.Today
            || asked.Year < visit.Region.PeriodStart - 1
            || await db.FindInitiativeAsync(number, cancel) is not { } initiative
            || !InitiativePermissions.MaySee(visit.Actor, initiative)
        )
            return null;
        var desk = new ReportDesk
        {
            Visit = visit,
            Initiative = initiative,
            Quarter = asked,
        };
        await desk.LoadAsync(db, cancel);
        return desk;
    }

    private async Task LoadAsync(GotongDb db, CancellationToken cancel)
    {
        var id = Initiative.Id;
        var year = Quarter.Of(Quarter.Year, 1);
        var of = await db
            .QuarterReports.AsTracking()
            .Include(r => r.Milestones)
                .ThenInclude(p => p.Milestone)
            .Include(r => r.Spending)
            .AsSplitQuery()
            .Where(r => r.InitiativeId == id)
            .Where(r => r.Quarter == Quarter || r.Quarter == Quarter.Previous || r.Quarter >= year)
            .ToListAsync(cancel);
        var last = of.GroupBy(r => r.Quarter).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Edition)!);
        Editions = [.. of.Where(r => r.Quarter == Quarter).OrderBy(r => r.Edition)];
        Before = last.GetValueOrDefault(Quarter.Previous);
        IsLocked = await db.QuarterLocks.AnyAsync(l => l.Quarter == Quarter, cancel);
        Schedule = await db
            .Schedules.AsTracking()
            .Include(s => s.Milestones)
            .SingleOrDefaultAsync(s => s.InitiativeId == id, cancel);
        if (!Visit.Actor.IsMember)
            return;
        var others = last.Values.Where(r => r.Quarter.Year == Quarter.Year && r.Quarter != Quarter);
        Asked = new(
            Milestones(),
            AskMoney.Of(Initiative, Quarter, Report, Before, [.. others.SelectMany(r => r.Spending)]),
            await AskValues.OfAsync(db, Region, Initiative, Quarter, cancel)
        );
        var claims = db.Set<Claim>();
        var ids = Editions.Select(r => r.Id).Append(id).ToList();
        Evidence = await db
            .Evidence.Where(e => claims.Any(c => c.EvidenceId == e.Id && ids.Contains(c.SubjectId)))
            .Include(e => e.Claims)
            .OrderByDescending(e => e.Number)
            .ToListAsync(cancel);
    }

    private List<AskedMilestone> Milestones() =>
        [
            .. (Schedule?.Milestones ?? [])
                .Where(m =>
                    m.ReachedOn is null
                    || m.ReachedOn >= Quarter.FirstDay && m.ReachedOn <= Quarter.LastDay
                    || Report?.Milestones.Exists(p => p.MilestoneId == m.Id && p.ReachedOn is not null) == true
                )
                .OrderBy(m => m.DueOn)
                .ThenBy(m => m.Order)
                .Select(m => new AskedMilestone(
                    m,
                    m.DueOn <= Quarter.Next.LastDay || m.ReachedOn is not null,
                    m.DueOn <= Quarter.LastDay
                )),
        ];
}
