using Gotong.Platform.Web;

namespace Gotong.Features.Regions;

/// <summary>Addresses of a region. Every feature's own links start with these.</summary>
public static class RegionLinks
{
    public static string Home(Region region) => Href.To($"/{region.Code}/");

    /// <summary>Endpoints under a region's address: <c>routes.MapRegion()</c>.</summary>
    public static RouteGroupBuilder MapRegion(this IEndpointRouteBuilder routes) => routes.MapGroup("/{region:region}");

    /// <summary>The region's public JSON.</summary>
    public static RouteGroupBuilder MapRegionApi(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/v1/regions/{region:region}");
}

/// <summary>What can be a region in an address: 35.20, or the example.</summary>
public sealed class RegionConstraint()
    : Microsoft.AspNetCore.Routing.Constraints.RegexRouteConstraint(@"^(\d\d\.\d\d|contoh)$");
