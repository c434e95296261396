using Gotong.Features.Decisions.Closing;
using Gotong.Features.Decisions.Lifting;
using Gotong.Features.Decisions.Showing;
using Gotong.Features.Decisions.Voting;
using Gotong.Features.Decisions.Writing;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Features.Regions.Panels;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions;

/// <summary>Questions decided together by a rule known before: majority or consent, quorum, share, open or secret, proxy.</summary>
public static class DecisionsFeature
{
    public static void AddDecisions(this IServiceCollection services)
    {
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, DecisionPanels.OfInitiativeAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Gate, LiftPanels.OfReviewAsync));
        services.AddSingleton(new WaitingSource(DecisionWaits.FindAsync));
        services.AddSingleton(new CalendarSource(DecisionDates.FindAsync));
        services.AddSingleton(DecisionDiscussion.Subject);
        services.AddSingleton(DecisionThreads.Door);
        services.AddSingleton(new PeopleDoor(Door));
        services.AddScoped<DecisionLetters>();
        services.AddHostedService<ClosingDecisions>();
    }

    private static MemberWay? Door(Region region, Actor actor) =>
        actor.IsMember ? new(T("Keputusan bersama", "Decisions"), DecisionLinks.List(region)) : null;

    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ListDecisions.Map(region);
        ShowDecision.Map(region);
        WriteDecision.Map(region);
        OpenDecision.Map(region);
        AmendDecision.Map(region);
        CastVote.Map(region);
        GiveProxy.Map(region);
        CloseDecision.Map(region);
        WithdrawDecision.Map(region);
    }
}
