using Gotong.Features.Regions;

namespace Gotong.Features.Delivery;

/// <summary>What was promised is reported every quarter, shown by evidence, measured and looked at.</summary>
public static class DeliveryFeature
{
    public static void AddDelivery(this IServiceCollection services)
    {
        _ = services;
    }

    public static void MapDelivery(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        _ = region;
    }
}
