using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Features.Roadmap.Budget;

/// <summary>What the plan needs against what there is, by year and source; gaps, and whom to ask.</summary>
public static class ShowBudget
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(RoadmapLinks.BudgetPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        GotongDb db,
        InitiativeIndexes indexes,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        var roadmap = await RegionRoadmap.HereAsync(db, indexes, memory, cancel);
        return Page.Of<BudgetPage>(new { Model = await BudgetView.LoadAsync(db, visit, roadmap, cancel) });
    }
}
