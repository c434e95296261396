using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Portfolio.Showing;

/// <summary>One scenario: what it chooses, what that costs, what stays out and why.</summary>
public static class ShowScenario
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ScenarioLinks.RecordPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        int number,
        GotongDb db,
        Visit visit,
        InitiativeIndexes indexes,
        RegionMaps maps,
        CancellationToken cancel
    ) =>
        await ScenarioSight.FindAsync(db, visit, indexes, maps, number, cancel) is { } sight
            ? Answer(sight)
            : Results.NotFound();

    public static IResult Answer(ScenarioSight sight, FormErrors? errors = null, int status = 200) =>
        Page.Of<ScenarioPage>(new { Model = sight, Errors = errors }, status);
}
