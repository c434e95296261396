using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Initiatives.List;

/// <summary>The initiatives of a region: all that the visitor may see.</summary>
public static class ShowList
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(InitiativeLinks.ListPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var filter = InitiativeFilter.Of(request.Query);
        var list = await InitiativeList.ReadAsync(db, visit, filter, cancel);
        return Page.Of<ListPage>(
            new
            {
                List = list,
                Filter = filter,
                visit.Region,
                visit.Now,
                visit.Actor.IsMember,
                MayKeep = PriorityPermissions.MayEdit(visit.Actor),
            }
        );
    }
}
