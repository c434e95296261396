using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Features.Roadmap.Api;
using Gotong.Features.Roadmap.Budget;
using Gotong.Features.Roadmap.Editing;
using Gotong.Features.Roadmap.Moving;
using Gotong.Features.Roadmap.Panel;
using Gotong.Features.Roadmap.Timeline;

namespace Gotong.Features.Roadmap;

/// <summary>When everything runs, what waits for what, and what it takes: the roadmap and the budget.</summary>
public static class RoadmapFeature
{
    public static void AddRoadmap(this IServiceCollection services)
    {
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, SchedulePanelView.LoadAsync));
        services.AddSingleton(new OrganizationMove(RoadmapMove.MoveAsync));
    }

    public static void MapRoadmap(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowRoadmap.Map(region);
        EditSchedule.Map(region);
        ShiftInitiative.Map(region);
        ShowBudget.Map(region);
        KeepLimits.Map(region);
        ShowPublishedRoadmap.Map(routes.MapRegionApi());
    }
}
