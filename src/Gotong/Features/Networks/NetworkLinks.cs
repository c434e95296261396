using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Networks;

/// <summary>Addresses of this feature; the only place with its path strings.</summary>
public static class NetworkLinks
{
    public const string PagePath = "/jejaring";
    public const string ApiPath = "/network";
    public const string OrganizationsApiPath = "/organizations";

    public static string Page(Region region) => Href.To($"/{region.Code}{PagePath}");

    /// <summary>The same as JSON, all of it; without a language.</summary>
    public static string Api(Region region) => $"/api/v1/regions/{region.Code}{ApiPath}";
}
