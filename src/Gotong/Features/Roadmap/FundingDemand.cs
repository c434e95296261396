using Gotong.Features.Codes;
using Gotong.Features.Priorities;

namespace Gotong.Features.Roadmap;

/// <summary>What the initiatives of the plan need in one year from one source. Pure; what is spent already is not in it.</summary>
public sealed record FundingDemand(int Year, string Source, long Indicative, long Committed)
{
    public long Total => Indicative + Committed;

    public static IReadOnlyList<FundingDemand> Of(IEnumerable<RoadmapItem> items) =>
        Of(items.Where(i => i.IsPlanned).SelectMany(i => i.Costs));

    public static IReadOnlyList<FundingDemand> Of(IEnumerable<PlannedCost> costs) =>
        [
            .. costs
                .Where(c => FundingSource.Find(c.Source) is not { Free: true })
                .GroupBy(c => (c.Year, c.Source))
                .Select(g => new FundingDemand(
                    g.Key.Year,
                    g.Key.Source,
                    g.Where(c => c.Stage != MoneyStage.Committed).Sum(c => c.Amount),
                    g.Where(c => c.Stage == MoneyStage.Committed).Sum(c => c.Amount)
                ))
                .OrderBy(d => d.Year)
                .ThenBy(d => d.Source, StringComparer.Ordinal),
        ];
}

/// <summary>What the whole plan needs, and what there is, by year and source: tells what a change would ask too much of.</summary>
public sealed class FundingRoom(IEnumerable<RoadmapItem> everyone, IEnumerable<FundingLimit> limits)
{
    private readonly Dictionary<(int Year, string Source), long> _demand = FundingDemand
        .Of(everyone)
        .ToDictionary(d => (d.Year, d.Source), d => d.Total);

    private readonly Dictionary<(int Year, string Source), long> _limits = limits.ToDictionary(
        l => (l.Year, l.Source),
        l => l.Amount
    );

    public long? LimitOf(int year, string source) => _limits.TryGetValue((year, source), out var limit) ? limit : null;

    /// <summary>What all need, with this one as it is given instead of as it stands; it counts even while it is not in the plan.</summary>
    public long DemandWith(RoadmapItem now, RoadmapItem instead, int year, string source) =>
        _demand.GetValueOrDefault((year, source))
        - (now.IsPlanned ? now.CostOf(year, source) : 0)
        + instead.CostOf(year, source);
}
