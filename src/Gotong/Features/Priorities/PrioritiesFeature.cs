using Gotong.Features.Priorities.Indicators;
using Gotong.Features.Regions;

namespace Gotong.Features.Priorities;

public static class PrioritiesFeature
{
    public static void MapPriorities(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region.MapShowPlan();
        region.MapDownloadPlan();
        region.MapShowIndicators();
        region.MapPublishPlan();
        region.MapImport();
        region.MapAmendPlan();
        region.MapEnactPlan();
        region.MapStartPlan();
        region.MapAddPriority();
        region.MapEditPriority();
        region.MapLinkProgram();
        region.MapCodePrograms();
        region.MapAddIndicator();
        region.MapEditValues();
        region.MapShowOrganizations();
        routes.MapListRegions();
        routes.MapRegionApi().MapPriorityApi();
    }
}
