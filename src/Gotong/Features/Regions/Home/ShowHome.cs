using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>The front page of the installation, and the page that says what it is.</summary>
public static class ShowHome
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", HomeAsync).Allow(Access.Anyone);
        routes.MapGet(RegionLinks.AboutPath, () => Page.Of<AboutPage>()).Allow(Access.Anyone);
    }

    private static async Task<IResult> HomeAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<HomePage>(new { Regions = await InOrderAsync(db, cancel), visit.Actor });

    /// <summary>By name; the example last.</summary>
    public static async Task<IReadOnlyList<Region>> InOrderAsync(GotongDb db, CancellationToken cancel) =>
        [
            .. (await db.Regions.AsNoTracking().ToListAsync(cancel))
                .OrderBy(r => r.IsExample)
                .ThenBy(r => r.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
}
