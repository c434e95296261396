using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Applications.National;

/// <summary>The nation's shared applications, as a region reads them.</summary>
public static class ShowShared
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ApplicationLinks.SharedPath, ShowAsync).Allow(Access.Anyone);

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<SharedPage>(new { visit.Region, List = await SharedList.ReadAsync(db, cancel) });
}
