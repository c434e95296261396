using Gotong.Features.Networks.Api;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Networks;

/// <summary>Collaboration seen: who works with whom, who works alone, who stands between.</summary>
public static class NetworksFeature
{
    public static void AddNetworks(this IServiceCollection services)
    {
        services.AddScoped<NetworkReader>();
        services.AddSingleton(new RecordPanel(PanelPlace.Organization, WorksWith.LoadAsync));
    }

    public static void MapNetworks(this IEndpointRouteBuilder routes)
    {
        ShowNetwork.Map(routes.MapRegion());
        ShowPublicNetwork.Map(routes.MapRegionApi());
        ListOrganizations.Map(routes.MapRegionApi());
    }
}
