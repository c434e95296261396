using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Status;

public static partial class LoadStatus
{
    private sealed record LastReport(Guid Id, Quarter Quarter, bool IsVerified, long Spent);

    private static async Task<Dictionary<Guid, Schedule>> SchedulesAsync(
        GotongDb db,
        IQueryable<Guid> ids,
        CancellationToken cancel
    ) =>
        await db
            .Schedules.AsNoTracking()
            .Include(s => s.Milestones)
            .Where(s => ids.Contains(s.InitiativeId))
            .ToDictionaryAsync(s => s.InitiativeId, cancel);

    /// <summary>The last report that counts of each, and what was spent in its year until then. The last edition of a quarter counts.</summary>
    private static async Task<Dictionary<Guid, LastReport>> ReportsAsync(
        GotongDb db,
        IQueryable<Guid> ids,
        DateOnly today,
        bool isPublic,
        CancellationToken cancel
    )
    {
        var now = Quarter.Of(today);
        var rows = (
            await db
                .QuarterReports.Where(r =>
                    ids.Contains(r.InitiativeId)
                    && r.Quarter < now
                    && (r.State == ReportState.Verified || (!isPublic && r.State == ReportState.Sent))
                )
                .Select(r => new
                {
                    r.Id,
                    r.InitiativeId,
                    r.Quarter,
                    r.Edition,
                    r.State,
                })
                .ToListAsync(cancel)
        ).GroupBy(r => (r.InitiativeId, r.Quarter)).Select(g => g.MaxBy(r => r.Edition)!).ToLookup(r => r.InitiativeId);
        // Money older than the last full year belongs to no report that is fresh.
        var floor = Quarter.Of(today.Year - 1, 1);
        var spent = await db.Set<Spending>()
            .Where(s => ids.Contains(s.Report.InitiativeId) && s.Report.Quarter >= floor)
            .GroupBy(s => s.ReportId)
            .Select(g => new { g.Key, Sum = g.Sum(s => s.Amount) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancel);
        return rows.ToDictionary(
            of => of.Key,
            of =>
            {
                var last = of.MaxBy(r => r.Quarter)!;
                return new LastReport(
                    last.Id,
                    last.Quarter,
                    last.State == ReportState.Verified,
                    of.Where(r => r.Quarter.Year == last.Quarter.Year).Sum(r => spent.GetValueOrDefault(r.Id))
                );
            }
        );
    }

    /// <summary>When the last reports expect milestones that they do not call reached.</summary>
    private static async Task<Dictionary<Guid, DateOnly>> ExpectedAsync(
        GotongDb db,
        IQueryable<Guid> ids,
        Dictionary<Guid, LastReport> reports,
        CancellationToken cancel
    )
    {
        var last = reports.Values.Select(r => r.Id).ToHashSet();
        if (last.Count == 0)
            return [];
        var from = reports.Values.Min(r => r.Quarter);
        return (
            await db.Set<ReportedMilestone>()
                .Where(m =>
                    ids.Contains(m.Report.InitiativeId)
                    && m.Report.Quarter >= from
                    && m.ExpectedOn != null
                    && m.ReachedOn == null
                )
                .Select(m => new
                {
                    m.ReportId,
                    m.MilestoneId,
                    m.ExpectedOn,
                })
                .ToListAsync(cancel)
        ).Where(m => last.Contains(m.ReportId)).ToDictionary(m => m.MilestoneId, m => m.ExpectedOn!.Value);
    }

    private static async Task<Dictionary<(Guid, int), long>> PlannedAsync(
        GotongDb db,
        IQueryable<Guid> ids,
        DateOnly today,
        CancellationToken cancel
    ) =>
        await db.Set<CostLine>()
            .Where(c =>
                ids.Contains(c.InitiativeId)
                && c.Stage != MoneyStage.Realised
                && c.Year >= today.Year - 1
                && c.Year <= today.Year
            )
            .GroupBy(c => new { c.InitiativeId, c.Year })
            .Select(g => new
            {
                g.Key.InitiativeId,
                g.Key.Year,
                Sum = g.Sum(c => c.Amount),
            })
            .ToDictionaryAsync(g => (g.InitiativeId, g.Year), g => g.Sum, cancel);

    /// <summary>With what readiness asks of them, so that they are read once.</summary>
    private static async Task<ILookup<Guid, Commitment>> PromisesAsync(
        GotongDb db,
        IQueryable<Guid> ids,
        CancellationToken cancel
    ) =>
        (
            await db
                .Commitments.AsNoTracking()
                .Include(c => c.Giver)
                .Include(c => c.Terms)
                .Include(c => c.Money)
                .Include(c => c.Signatures)
                .AsSplitQuery()
                .Where(c => c.AgreedAt != null && c.InitiativeId != null && ids.Contains(c.InitiativeId.Value))
                .ToListAsync(cancel)
        ).ToLookup(c => c.InitiativeId!.Value);

    private static PromiseFact PromiseOf(Commitment c, DateOnly today, bool isPublic) =>
        new(c.Giver.Label, c.Current.DueOn, isPublic ? c.PublicStanding(today) : c.Standing(today));

    private static async Task<Dictionary<Guid, HandFact>> HandsAsync(
        GotongDb db,
        Region region,
        IQueryable<Guid> ids,
        CancellationToken cancel
    )
    {
        var members = db.Set<Membership>();
        return (
            await db
                .StatusOverrides.Where(o => o.EndedAt == null && ids.Contains(o.InitiativeId))
                .Select(o => new
                {
                    o.InitiativeId,
                    o.Level,
                    o.Reason,
                    o.SetAt,
                    o.Until,
                    By = members.Where(m => m.Id == o.SetBy).Select(m => m.Account.Name).FirstOrDefault(),
                })
                .ToListAsync(cancel)
        ).GroupBy(o => o.InitiativeId).Select(g => g.MaxBy(o => o.SetAt)!).ToDictionary(o => o.InitiativeId, o => new HandFact(o.Level, o.Reason, o.By ?? "–", region.DayOf(o.SetAt), o.Until));
    }
}
