using Gotong.Features.Portfolio.Adopting;
using Gotong.Features.Portfolio.Comparing;
using Gotong.Features.Portfolio.Showing;
using Gotong.Features.Portfolio.Solving;
using Gotong.Features.Portfolio.Writing;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Portfolio;

/// <summary>Choosing under a budget: scenarios, computed with a proven bound, overruled with a price, adopted by the council.</summary>
public static class PortfolioFeature
{
    public static void AddPortfolio(this IServiceCollection services)
    {
        services.AddSingleton(SolveScenario.Kind);
        services.AddSingleton(AdoptScenario.Then);
        services.AddSingleton(new RecordPanel(PanelPlace.Decision, AdoptionPanels.OfDecisionAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Region, AdoptionPanels.OfRegionAsync));
        services.AddHostedService<AdoptingScenarios>();
    }

    public static void MapPortfolio(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowScenarios.Map(region);
        ShowScenario.Map(region);
        WriteScenario.Map(region);
        WeighPriorities.Map(region);
        PinInitiative.Map(region);
        WithdrawScenario.Map(region);
        AskSolve.Map(region);
        CompareScenarios.Map(region);
        ProposeScenario.Map(region);
        ScenarioPackage.Map(region);
    }
}
