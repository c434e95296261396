using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Methods.Trends;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>Reads what a problem is built from: one query for each table, never one for a row.</summary>
public static class LoadPlanFacts
{
    public static async Task<PlanFacts> HereAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var today = region.Today(db.Clock);
        var all = await db
            .Initiatives.AsNoTrackingWithIdentityResolution()
            .Where(i => i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan)
            .Include(i => i.LeadOrganization)
            .Include(i => i.Effects)
                .ThenInclude(e => e.Indicator)
            .Include(i => i.Dimensions)
            .Include(i => i.Places)
            .Include(i => i.Partners)
                .ThenInclude(p => p.Organization)
            .Include(i => i.Costs)
            .Include(i => i.RunningCosts)
            .OrderBy(i => i.Number)
            .AsSplitQuery()
            .ToListAsync(cancel);
        var numbers = await db
            .Initiatives.Select(i => new { i.Id, i.Number })
            .ToDictionaryAsync(i => i.Id, i => i.Number, cancel);
        var schedules = await db
            .Schedules.AsNoTracking()
            .Include(s => s.Dependencies)
            .ToDictionaryAsync(s => s.InitiativeId, cancel);
        var due = (await db.Proofs.AsNoTracking().Where(p => p.DueOn != null && !p.Evidence.Any()).ToListAsync(cancel))
            .Where(p => p.Kind != NeedKind.Budget)
            .ToLookup(p => p.InitiativeId, p => p.DueOn!.Value.Year);
        var kept = PromiseKeeping
            .Of([
                .. (await LoadScore.AllAsync(db, today, cancel))
                    .Where(e => e.LeadId is not null)
                    .Select(e => new PromisedAndCame($"{e.LeadId}", (double)e.Promised, (double)e.Came)),
            ])
            .ToDictionary(
                k => k.Key,
                k => (decimal)Math.Clamp(Math.Round(k.Weight, 2), 0.05, 1),
                StringComparer.Ordinal
            );
        var priorities = await PrioritiesAsync(db, region, today.Year, all, cancel);
        return new([.. all.Select(FactOf)], priorities, today.Year, region.Framework, region.AreaCode);

        InitiativeFact FactOf(Initiative i)
        {
            var schedule = schedules.GetValueOrDefault(i.Id);
            return new(
                i.Id,
                i.Number,
                i.Title,
                i.PriorityId,
                i.Horizon,
                i.LeadOrganizationId,
                i.LeadOrganization?.Label,
                [.. i.Dimensions.Where(d => d.Framework == region.Framework).Select(d => d.Dimension).Distinct()],
                [.. i.Places.Select(p => p.AreaCode).Distinct()],
                [
                    .. i
                        .Partners.Where(p => p.Answer != PartnerAnswer.Rejected)
                        .Select(p => p.Organization.Kind.ToString())
                        .Distinct(),
                ],
                [
                    .. i
                        .Costs.Where(c => c.Stage != MoneyStage.Realised && c.Amount > 0)
                        .Select(c => new MoneyFact(c.Year, c.Source, c.Amount)),
                    .. i.RunningCosts.Where(c => c.Amount > 0).Select(c => new MoneyFact(c.Year, c.Source, c.Amount)),
                ],
                [.. i.Effects.Select(e => new EffectFact(e.IndicatorId, e.Name, e.Expected, e.Baseline, e.ByYear))]
            )
            {
                Needs =
                [
                    .. (schedule?.Dependencies ?? []).Select(d =>
                        (numbers[d.NeedsId], d.Kind == DependencyKind.Finished)
                    ),
                ],
                Earliest = schedule?.Starts.Year,
                Duration = schedule is null ? null : schedule.Ends.Year - schedule.Starts.Year + 1,
                Kept = kept.GetValueOrDefault($"{i.LeadOrganizationId}", 1),
                Ready = due[i.Id].Any() ? due[i.Id].Max() : null,
            };
        }
    }

    /// <summary>Those that the initiatives serve or move, of the plans in force, in the order of their misi.</summary>
    private static async Task<IReadOnlyList<PriorityFact>> PrioritiesAsync(
        GotongDb db,
        Region region,
        int year,
        IReadOnlyList<Initiative> initiatives,
        CancellationToken cancel
    )
    {
        var served = initiatives
            .Select(i => i.PriorityId)
            .Concat(initiatives.SelectMany(i => i.Effects).Select(e => e.Indicator?.PriorityId))
            .OfType<Guid>()
            .ToHashSet();
        var nodes = await db
            .Priorities.AsNoTracking()
            .Select(p => new Node(p.Id, p.ParentId, p.Level, p.Order, p.Name))
            .ToDictionaryAsync(p => p.Id, cancel);
        var indicators = (
            await db
                .Indicators.AsNoTracking()
                .Where(i => served.Contains(i.PriorityId) && i.Scale == IndicatorScale.Numeric)
                .Include(i => i.Values.Where(v => v.Disaggregation == ""))
                .OrderBy(i => i.Order)
                .ToListAsync(cancel)
        ).ToLookup(i => i.PriorityId);
        var placed = served.Where(nodes.ContainsKey).Select(id => (Node: nodes[id], Misi: MisiOf(nodes, id))).ToList();
        // Plans of two periods may each have a misi 2.
        var shared = placed
            .Select(p => p.Misi)
            .OfType<Node>()
            .Distinct()
            .GroupBy(m => m.Order)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet();
        return
        [
            .. placed
                .OrderBy(p => p.Misi?.Order ?? int.MaxValue)
                .ThenBy(p => p.Node.Order)
                .ThenBy(p => p.Node.Name, StringComparer.Ordinal)
                .Select(p => new PriorityFact(
                    p.Node.Id,
                    p.Node.Name,
                    KeyOf(p.Misi),
                    p.Misi?.Name ?? region.Name,
                    [.. indicators[p.Node.Id].Select(i => FactOf(i, year)).OfType<IndicatorFact>()]
                )),
        ];

        string KeyOf(Node? misi) =>
            misi is null ? "misi:0"
            : shared.Contains(misi.Order) ? $"misi:{misi.Order + 1}-{misi.Id.ToString("N")[^4..]}"
            : $"misi:{misi.Order + 1}";
    }

    /// <summary>Null: no figure to begin from, or no target in figures.</summary>
    private static IndicatorFact? FactOf(Indicator indicator, int year)
    {
        var known = indicator.Values.Where(v => v is { Value: not null, High: null }).OrderBy(v => v.Period).ToList();
        var baseline = known.LastOrDefault(v => v.Kind == IndicatorValueKind.Baseline);
        var now = known.LastOrDefault(v => v.Kind == IndicatorValueKind.Actual && v.Period <= year) ?? baseline;
        var target = known.LastOrDefault(v => v.Kind == IndicatorValueKind.Target);
        return now is null || target is null
            ? null
            : new(
                indicator.Id,
                indicator.Name,
                indicator.Unit,
                (baseline ?? now).Value!.Value,
                now.Value!.Value,
                target.Value!.Value,
                target.Period
            );
    }

    private static Node? MisiOf(Dictionary<Guid, Node> nodes, Guid id)
    {
        for (var at = nodes.GetValueOrDefault(id); at is not null; at = Parent(at))
            if (at.Level == PriorityLevel.Misi)
                return at;
        return null;

        Node? Parent(Node node) => node.ParentId is { } parent ? nodes.GetValueOrDefault(parent) : null;
    }

    private sealed record Node(Guid Id, Guid? ParentId, PriorityLevel Level, int Order, string Name);
}
