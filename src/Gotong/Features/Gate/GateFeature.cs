using Gotong.Features.Gate.Explain;
using Gotong.Features.Gate.InitiativePage;
using Gotong.Features.Gate.Live;
using Gotong.Features.Gate.Moves;
using Gotong.Features.Gate.Own;
using Gotong.Features.Gate.Review;
using Gotong.Features.Gate.RuleSets;
using Gotong.Features.Gate.Statistics;
using Gotong.Features.Regions;

namespace Gotong.Features.Gate;

/// <summary>What an initiative must pass, and how it moves on from the desk of its writers to the masterplan.</summary>
public static class GateFeature
{
    public static void AddGate(this IServiceCollection services) => services.AddScoped<GateDesk>();

    public static void MapGate(this IEndpointRouteBuilder routes)
    {
        ShowOwnGate.Map(routes);
        var region = routes.MapRegion();
        ShowGate.Map(region);
        ShowInitiative.Map(region);
        AskGate.Map(region);
        MoveInitiative.Map(region);
        ReviewInitiative.Map(region);
        ChangeRules.Map(region);
        TryRules.Map(region);
        ShowStatistics.Map(region);
    }
}
