using Gotong.Features.Priorities;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;

namespace Gotong.Tests.Roadmap;

/// <summary>Items of a roadmap without a database.</summary>
public static class Planned
{
    public static Quarter Q(int year, int number) => Quarter.Of(year, number);

    public static RoadmapItem Item(int number, Quarter starts, Quarter ends) =>
        new(Guid.CreateVersion7(), number, $"Inisiatif {number}", starts, ends) { IsPlanned = true };

    public static RoadmapItem Costing(this RoadmapItem item, int year, long amount, string source = "apbd") =>
        item with
        {
            Costs = [.. item.Costs, new PlannedCost(year, source, MoneyStage.Indicative, amount)],
        };

    public static RoadmapItem WaitingFor(this RoadmapItem item, RoadmapItem other, DependencyKind kind) =>
        item with
        {
            Needs = [.. item.Needs, new Awaited(other.Id, kind)],
        };

    public static IReadOnlyDictionary<Guid, RoadmapItem> All(params RoadmapItem[] items) =>
        items.ToDictionary(i => i.Id);

    public static FundingLimit Limit(int year, long amount, string source = "apbd") =>
        new()
        {
            RegionId = Guid.Empty,
            Year = year,
            Source = source,
            Amount = amount,
        };
}
