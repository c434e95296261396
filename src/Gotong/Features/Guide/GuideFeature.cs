using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Guide;

/// <summary>The first ten minutes of each role, with pictures that the browser tests take.</summary>
public static class GuideFeature
{
    public const string IndexPath = "/panduan";
    public const string RolePath = "/panduan/{slug}";

    public static void MapGuide(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(IndexPath, () => Page.Of<GuidePage>()).Allow(Access.Anyone);
        routes
            .MapGet(
                RolePath,
                (string slug) =>
                    GuideRoles.All.FirstOrDefault(r => r.Slug == slug) is { } role
                        ? Page.Of<GuideRolePage>(new { Role = role })
                        : Results.NotFound()
            )
            .Allow(Access.Anyone);
    }

    public static string Index => Href.To(IndexPath);

    public static string Of(GuideRole role) => Href.To($"{IndexPath}/{role.Slug}");
}
