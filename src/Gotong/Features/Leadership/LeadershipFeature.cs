using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Web;

namespace Gotong.Features.Leadership;

/// <summary>One page for who leads: one minute, on a phone, as a weekly mail and as a PDF; and what the public reads of it.</summary>
public static class LeadershipFeature
{
    public static void AddLeadership(this IServiceCollection services)
    {
        services.AddHostedService<WeeklyLeader>();
        services.AddSingleton(
            new RecordPanel(
                PanelPlace.Region,
                (room, _, _) => Task.FromResult<Panel?>(new(typeof(ProgressDoor), room.Visit.Region))
            )
        );
    }

    public static void MapLeadership(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowLeader.Map(region);
        ShowProgress.Map(region);
    }
}

public static class LeaderLinks
{
    public const string PagePath = "/pimpinan";
    public const string ProgressPath = "/kemajuan";

    public static string Page(Region region) => Href.To(PageFrom(region));

    /// <summary>Without a language, for letters.</summary>
    public static string PageFrom(Region region) => $"/{region.Code}{PagePath}";

    /// <summary>The same page as a file to forward.</summary>
    public static string Forward(Region region) => Href.To($"/{region.Code}{PagePath}?pdf=1");

    /// <summary>How far the masterplan is, for everybody.</summary>
    public static string Progress(Region region) => Href.To($"/{region.Code}{ProgressPath}");
}

/// <summary>Who reads it: the head of region, and those who prepare it. Pure.</summary>
public static class LeaderPermissions
{
    public static readonly Access Read = Access.Only(Role.Leader, Role.Council, Role.Coordinator);
}
