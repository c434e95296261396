using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Guide;

/// <summary>The first ten minutes of each role, with pictures that the browser tests take.</summary>
public static class GuideFeature
{
    public const string IndexPath = "/panduan";
    public const string RolePath = "/panduan/{slug}";

    public static void MapGuide(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(IndexPath, () => Page.Of<GuidePage>()).Allow(Access.Anyone);
        routes.MapGet(RolePath, RoleAsync).Allow(Access.Anyone);
    }

    /// <summary>Its doors lead to where the visitor works, for others into the example.</summary>
    private static async Task<IResult> RoleAsync(string slug, GotongDb db, CancellationToken cancel)
    {
        if (GuideRoles.All.FirstOrDefault(r => r.Slug == slug) is not { } role)
            return Results.NotFound();
        var region = await ShowMe.RegionsAsync(db, cancel) is [var first, ..]
            ? first.Region
            : await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == Region.ExampleCode, cancel);
        return Page.Of<GuideRolePage>(new { Role = role, Region = region });
    }

    public static string Index => Href.To(IndexPath);

    public static string Of(GuideRole role) => Href.To($"{IndexPath}/{role.Slug}");
}
