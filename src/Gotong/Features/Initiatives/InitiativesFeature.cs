using Gotong.Features.Initiatives.ActionPlan;
using Gotong.Features.Initiatives.Alignment;
using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Initiatives.Api;
using Gotong.Features.Initiatives.Coverage;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Initiatives.List;
using Gotong.Features.Initiatives.LookDeeper;
using Gotong.Features.Initiatives.Map;
using Gotong.Features.Initiatives.PriorityPage;
using Gotong.Features.Initiatives.Recode;
using Gotong.Features.Initiatives.Relink;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;

namespace Gotong.Features.Initiatives;

/// <summary>From a priority to a new way of reaching it: five questions, then what the gate still asks.</summary>
public static class InitiativesFeature
{
    public static void AddInitiatives(this IServiceCollection services)
    {
        services.AddScoped<InitiativeIndexes>();
        services.AddSingleton(InitiativeDiscussion.Subject);
        services.AddSingleton(new OrganizationMove(InitiativeMove.MoveAsync));
    }

    public static void MapInitiatives(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowRegion.Map(region);
        ShowPriority.Map(region);
        StartInitiative.Map(region);
        AnswerStep.Map(region);
        RemoveRow.Map(region);
        ShowList.Map(region);
        RelinkInitiatives.Map(region);
        RecodeCosts.Map(region);
        ImportActionPlan.Map(region);
        ShowMap.Map(region);
        ShowAlignment.Map(region);
        ListPublished.Map(routes.MapRegionApi());
    }
}
