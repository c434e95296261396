using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Indicators;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Leadership;

/// <summary>For everybody: where the masterplan stands, its indicators, money planned and spent by source, what changed this month.</summary>
public static class ShowProgress
{
    private const int MostChanges = 8;

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(LeaderLinks.ProgressPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var statuses = await RegionStatuses.HereAsync(db, memory, visit.Region, isPublic: true, cancel);
        var progress = await memory.RecallAsync(
            db,
            () => ReadAsync(db, memory, visit.Today, cancel),
            _ => 20,
            cancel,
            $"{visit.Today:O}"
        );
        return Page.Of<ProgressPage>(
            new
            {
                visit.Region,
                Strands = StatusStrand.Of(statuses.All),
                Progress = progress,
                Changed = await History.Latest(db, visit.Now.AddMonths(-1), MostChanges, cancel),
            }
        );
    }

    private static async Task<PublicProgress> ReadAsync(
        GotongDb db,
        RegionMemory memory,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var published = db.Initiatives.Where(i =>
            i.PublishedAt != null && (i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan)
        );
        var planned = await db.Set<CostLine>()
            .Where(c => c.Stage != MoneyStage.Realised && published.Any(i => i.Id == c.InitiativeId))
            .GroupBy(c => c.Source)
            .Select(g => new
            {
                g.Key,
                Sum = g.Sum(c => c.Amount),
                Due = g.Sum(c => c.Year <= today.Year ? c.Amount : 0),
            })
            .ToListAsync(cancel);
        // Of each quarter the last verified edition counts.
        var spent = await db.Set<Spending>()
            .Where(s =>
                s.Report.State == ReportState.Verified
                && published.Any(i => i.Id == s.Report.InitiativeId)
                && !db.Set<QuarterReport>()
                    .Any(r =>
                        r.InitiativeId == s.Report.InitiativeId
                        && r.Quarter == s.Report.Quarter
                        && r.Edition > s.Report.Edition
                        && r.State == ReportState.Verified
                    )
            )
            .GroupBy(s => s.Source)
            .Select(g => new { g.Key, Sum = g.Sum(s => s.Amount) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancel);
        return new(
            [
                .. planned
                    .Select(p => p.Key)
                    .Union(spent.Keys)
                    .Select(key =>
                    {
                        var plan = planned.Find(p => p.Key == key);
                        return new SourceMoney(key, plan?.Sum ?? 0, plan?.Due ?? 0, spent.GetValueOrDefault(key));
                    })
                    .OrderByDescending(m => m.Planned),
            ],
            await IndicatorsAsync(db, memory, cancel)
        );
    }

    private static async Task<IndicatorCounts> IndicatorsAsync(
        GotongDb db,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var index = await IndicatorIndex.HereAsync(db, memory, cancel);
        var directions = await db
            .Indicators.Select(i => new { i.Id, i.Direction })
            .ToDictionaryAsync(i => i.Id, i => i.Direction, cancel);
        var shown = index.Table.Rows.Where(i => i.IsPublished).ToList();
        var judged = shown.Select(i => Reached(i, directions[i.Id])).ToList();
        return new(shown.Count, judged.Count(r => r == true), judged.Count(r => r == false));
    }

    /// <summary>The last actual against the target of its own year; null: there is no pair to compare.</summary>
    private static bool? Reached(IndexedIndicator indicator, IndicatorDirection direction)
    {
        if (indicator.LastActual is not { Number: { } actual, Year: var year })
            return null;
        var target = indicator
            .Values.FirstOrDefault(v => v.Kind == IndicatorValueKind.Target && v.Year == year)
            ?.Number;
        if (target is null)
            return null;
        return direction switch
        {
            IndicatorDirection.Up => actual >= target,
            IndicatorDirection.Down => actual <= target,
            _ => null,
        };
    }
}

/// <param name="Planned">In all years.</param>
/// <param name="Due">Until the end of this year.</param>
public sealed record SourceMoney(string Source, long Planned, long Due, long Spent);

public sealed record IndicatorCounts(int All, int Reached, int Missed);

public sealed record PublicProgress(IReadOnlyList<SourceMoney> Money, IndicatorCounts Indicators);
