using Gotong.Features.Applications.Edit;
using Gotong.Features.Applications.End;
using Gotong.Features.Applications.Health;
using Gotong.Features.Applications.Importing;
using Gotong.Features.Applications.List;
using Gotong.Features.Applications.National;
using Gotong.Features.Applications.Pages;
using Gotong.Features.Applications.Review;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Web;

namespace Gotong.Features.Applications;

/// <summary>What applications the region has, how they fare, and which of them a new proposal resembles.</summary>
public static class ApplicationsFeature
{
    public static void AddApplications(this IServiceCollection services)
    {
        services.AddSingleton(new OrganizationMove(ApplicationMove.MoveAsync));
        services.AddSingleton(
            new OperatorDoor(() =>
                new(
                    Words.T("Aplikasi umum nasional", "National shared applications"),
                    Href.To(ApplicationLinks.OperatorPath)
                )
            )
        );
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, SimilarPanels.ApplicationsAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, SimilarPanels.InitiativesAsync));
    }

    public static void MapApplications(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowApplications.Map(region);
        ShowApplication.Map(region);
        SaveApplication.Map(region);
        EndApplication.Map(region);
        PublishInventory.Map(region);
        ShowShared.Map(region);
        ShowHealth.Map(region);
        ImportInventory.Map(region);
        ShowReview.Map(region);
        AnswerSimilar.Map(region);
        JoinSimilar.Map(region);
        KeepShared.Map(routes);
    }
}
