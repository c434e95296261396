using Gotong.Features.Applications.Review;
using Gotong.Features.Collaboration.Api;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Collaboration;

/// <summary>Who is asked for what, who promised what, and whether it was kept.</summary>
public static class CollaborationFeature
{
    public static void AddCollaboration(this IServiceCollection services)
    {
        services.AddSingleton(new OrganizationMove(CollaborationMove.MoveAsync));
        services.AddScoped<PartnerAsking>();
        services.AddScoped<AskForPart>(s => s.GetRequiredService<PartnerAsking>().AskAsync);
        services.AddSingleton(new CalendarSource(CollaborationDates.FindAsync));
        services.AddSingleton(CollaborationDiscussions.Request);
        services.AddSingleton(CollaborationDiscussions.Commitment);
        services.AddSingleton(new WaitingSource(RequestWaits.FindAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, RequestPanels.OfInitiativeAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Desk, RequestPanels.AtDeskAsync));
        services.AddSingleton(new WaitingSource(CommitmentWaits.FindAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, CommitmentPanels.OfInitiativeAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Organization, CommitmentPanels.OfOrganizationAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Desk, CommitmentPanels.AtDeskAsync));
    }

    public static void MapCollaboration(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        AskPartner.Map(region);
        AnswerRequest.Map(region);
        ShowRequests.Map(region);
        OfferCommitment.Map(region);
        ChangeTerms.Map(region);
        SignCommitment.Map(region);
        SignOnPaper.Map(region);
        MoveCommitment.Map(region);
        ReportCommitment.Map(region);
        ShowPromises.Map(region);
        ShowCommitment.Map(region);
        MatchOffers.Map(region);
        ShowProposal.Map(region);
        ListCommitments.Map(routes.MapRegionApi());
    }
}
