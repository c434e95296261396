using Gotong.Features.Owners.Confirm;
using Gotong.Features.Owners.Watch;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Owners;

/// <summary>Every initiative has an owner who is alive: acted, or confirmed by one tap; else it is without owner, visibly.</summary>
public static class OwnersFeature
{
    public static void AddOwners(this IServiceCollection services)
    {
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, OwnerSight.LoadAsync));
        services.AddSingleton(new WaitingSource(OwnerWaits.FindAsync));
        services.AddHostedService<WeeklyOwners>();
    }

    public static void MapOwners(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ConfirmOwner.Map(region);
        ShowOwners.Map(region);
        NotifyOwners.Map(region);
    }
}
