using Gotong.Features.Priorities;
using Microsoft.EntityFrameworkCore;
using static Gotong.Features.Initiatives.InitiativeWords;

namespace Gotong.Features.Books;

public sealed partial class BookLoader
{
    /// <summary>The plan at work; in a public book among those that are published.</summary>
    private async Task<BookPlan?> LoadPlanAsync(bool isPublic, CancellationToken cancel)
    {
        var plans = isPublic ? db.Rpjmds.Where(r => r.PublishedAt != null) : db.Rpjmds;
        var year = region.Today(db.Clock).Year;
        if (new PlanShelf(await plans.AsNoTracking().ToListAsync(cancel), year).Current is not { } plan)
            return null;
        var priorities = await db.Priorities.AsNoTracking().Where(p => p.RpjmdId == plan.Id).ToListAsync(cancel);
        var pagu = await db
            .PaguLines.Where(m => m.Priority.RpjmdId == plan.Id && m.Stage == MoneyStage.Pagu)
            .GroupBy(m => m.PriorityId)
            .Select(g => new { g.Key, Sum = g.Sum(m => m.Amount) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancel);
        var indicators = await LoadIndicatorsAsync(plan.Id, cancel);
        return new(
            plan.Title,
            plan.Visi,
            new(plan.Title, plan.Version, Address(PriorityLinks.Tree(region))),
            [
                .. InReadingOrder(priorities)
                    .Select(p => new BookPriority(
                        p.Id,
                        p.ParentId,
                        p.Level,
                        p.Name,
                        pagu.GetValueOrDefault(p.Id),
                        [.. indicators[p.Id]],
                        new(
                            $"{PriorityWords.Of(p.Level)}: {p.Name}",
                            p.Version,
                            Address(PriorityLinks.Page(region, p.Id))
                        )
                    )),
            ]
        );
    }

    private async Task<ILookup<Guid, BookIndicator>> LoadIndicatorsAsync(Guid planId, CancellationToken cancel)
    {
        var indicators = await db
            .Indicators.AsNoTracking()
            .Where(i => i.Priority.RpjmdId == planId && i.Priority.Level != PriorityLevel.Program)
            .OrderBy(i => i.Order)
            .ToListAsync(cancel);
        var values = await db
            .IndicatorValues.AsNoTracking()
            .Where(v => v.Indicator.Priority.RpjmdId == planId && v.Indicator.Priority.Level != PriorityLevel.Program)
            .Where(v => v.Disaggregation == "" && v.Kind != IndicatorValueKind.Actual)
            .ToListAsync(cancel);
        var byIndicator = values.ToLookup(v => (v.IndicatorId, v.Kind));
        IndicatorValue? Last(Guid indicator, IndicatorValueKind kind) =>
            byIndicator[(indicator, kind)].MaxBy(v => v.Period);
        return indicators.ToLookup(
            i => i.PriorityId,
            i =>
            {
                var (baseline, target) = (
                    Last(i.Id, IndicatorValueKind.Baseline),
                    Last(i.Id, IndicatorValueKind.Target)
                );
                return new BookIndicator(
                    i.Id,
                    i.Name,
                    i.Unit,
                    baseline?.Text,
                    baseline?.Period,
                    target?.Text,
                    target?.Period
                );
            }
        );
    }

    /// <summary>Each after its parent; what hangs on nothing that is there comes as a root.</summary>
    private static List<Priority> InReadingOrder(List<Priority> priorities)
    {
        var known = priorities.Select(p => p.Id).ToHashSet();
        var children = priorities
            .OrderBy(p => p.Order)
            .ThenBy(p => p.Id)
            .ToLookup(p => p.ParentId is { } parent && known.Contains(parent) ? parent : Guid.Empty);
        var ordered = new List<Priority>();
        var waiting = new Stack<Priority>(children[Guid.Empty].Reverse());
        while (waiting.TryPop(out var priority))
        {
            ordered.Add(priority);
            foreach (var child in children[priority.Id].Reverse())
                waiting.Push(child);
        }
        return ordered;
    }
}
