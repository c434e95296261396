using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Leadership;

/// <summary>One page for who leads: one minute, on a phone.</summary>
public static class LeadershipFeature
{
    public static void MapLeadership(this IEndpointRouteBuilder routes) => ShowLeader.Map(routes.MapRegion());
}

public static class LeaderLinks
{
    public const string PagePath = "/pimpinan";

    public static string Page(Region region) => Href.To($"/{region.Code}{PagePath}");

    /// <summary>The same page as a file to forward.</summary>
    public static string Forward(Region region) => Href.To($"/{region.Code}{PagePath}?pdf=1");
}

/// <summary>Who reads it: the head of region, and those who prepare it. Pure.</summary>
public static class LeaderPermissions
{
    public static readonly Access Read = Access.Only(Role.Leader, Role.Council, Role.Coordinator);
}
