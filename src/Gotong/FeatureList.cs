using Gotong.Features.Accounts;
using Gotong.Features.Regions;

namespace Gotong;

/// <summary>The features, in the order of a masterplan's life. A feature references only earlier ones.</summary>
public static class FeatureList
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddAccounts();
        services.AddRegions();
    }

    public static void MapFeatures(this IEndpointRouteBuilder routes)
    {
        routes.MapAccounts();
        routes.MapRegions();
    }
}
