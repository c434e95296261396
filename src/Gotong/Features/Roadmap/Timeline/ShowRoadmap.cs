using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Gotong.Platform.Web;

namespace Gotong.Features.Roadmap.Timeline;

/// <summary>When everything runs, what waits for what, and where it collides: one picture, the same as a list and a table.</summary>
public static class ShowRoadmap
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(RoadmapLinks.PagePath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        GotongDb db,
        InitiativeIndexes indexes,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        var roadmap = await RegionRoadmap.HereAsync(db, indexes, memory, cancel);
        var answer = roadmap.Table.Ask(
            ListQuery.Of(request.Query, RegionRoadmap.Keys),
            RegionRoadmap.Sees(visit.Actor)
        );
        var zoom = RoadmapZoom.Of(request.Query, visit.Region, visit.Today.Year);
        return Page.Of<RoadmapPage>(new { Model = new RoadmapView(visit, roadmap, answer, zoom) });
    }
}
