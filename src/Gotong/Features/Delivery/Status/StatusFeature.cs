using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Delivery.Leading;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Delivery.Status;

/// <summary>Status that cannot lie, acceleration in words, and the count an initiative keeps of its own.</summary>
public static class StatusFeature
{
    public static void AddStatus(this IServiceCollection services) =>
        services
            .AddScoped<LoadComparisons>()
            .AddSingleton(new RecordPanel(PanelPlace.Initiative, StatusSight.LoadAsync))
            .AddSingleton(new RecordPanel(PanelPlace.Priority, TrendDoors.LoadAsync));

    public static void MapStatus(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowStatuses.Map(region);
        ShowStatus.Map(region);
        OverrideStatus.Map(region);
        ShowAcceleration.Map(region);
        ShowScore.Map(region);
        ShowTrend.Map(region);
        KeepComparison.Map(region);
        ShowLeading.Map(region);
        DefineLeading.Map(region);
        EnterCount.Map(region);
    }
}
