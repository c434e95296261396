using Gotong.Features.Regions;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Webhooks;

/// <summary>What happens in a region is told to other systems of the office, as it happens.</summary>
public static class WebhooksFeature
{
    public static void AddWebhooks(this IServiceCollection services)
    {
        services.AddSingleton(s => WebhookSettings.Read(s.GetRequiredService<IConfiguration>()));
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookSecret>();
        services.AddSingleton<DeliverWebhooks>();
        services.AddHostedService(s => s.GetRequiredService<DeliverWebhooks>());
        services.AddSingleton(
            new PeopleDoor(
                (region, actor) =>
                    actor.Is(Role.RegionAdmin)
                        ? new(T("Webhook ke sistem lain", "Webhooks to other systems"), WebhookLinks.List(region))
                        : null
            )
        );
    }

    public static void MapWebhooks(this IEndpointRouteBuilder routes) => ManageWebhooks.Map(routes.MapRegion());
}
