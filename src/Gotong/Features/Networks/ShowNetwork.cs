using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Web;

namespace Gotong.Features.Networks;

/// <summary>Who works with whom, who works alone, and whether that changes.</summary>
public static class ShowNetwork
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(NetworkLinks.PagePath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(NetworkReader reader, Visit visit, CancellationToken cancel) =>
        Page.Of<NetworkPage>(
            new
            {
                visit.Region,
                visit.Actor,
                Network = await reader.AsSeenBy(visit.Actor, cancel),
            }
        );
}
