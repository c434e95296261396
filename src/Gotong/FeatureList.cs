using Gotong.Features.Accounts;
using Gotong.Features.Applications;
using Gotong.Features.Bimtek;
using Gotong.Features.Books;
using Gotong.Features.Books.Parts;
using Gotong.Features.Codes;
using Gotong.Features.Collaboration;
using Gotong.Features.Decisions;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Desks;
using Gotong.Features.Discussions;
using Gotong.Features.Gate;
using Gotong.Features.Gate.Waiting;
using Gotong.Features.Guide;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Relink;
using Gotong.Features.Initiatives.Resting;
using Gotong.Features.Leadership;
using Gotong.Features.Meetings;
using Gotong.Features.Networks;
using Gotong.Features.Organizations;
using Gotong.Features.Owners;
using Gotong.Features.Portfolio;
using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Waiting;
using Gotong.Features.Readiness;
using Gotong.Features.Readiness.Analysis;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Features.Scorecards;
using Gotong.Features.Search;
using Gotong.Features.Webhooks;
using Gotong.Platform.Web;

namespace Gotong;

/// <summary>The features, in the order of a masterplan's life. A feature references only earlier ones.</summary>
public static class FeatureList
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddDesign();
        services.AddAccounts();
        services.AddRegions();
        services.AddOrganizations();
        services.AddDiscussions();
        services.AddCodes();
        services.AddSingleton(PriorityDiscussions.Priority);
        services.AddSingleton(PriorityDiscussions.Indicator);
        services.AddSingleton(new OrganizationMove(ResponsibilityMove.MoveAsync));
        services.AddInitiatives();
        services.AddApplications();
        services.AddGate();
        services.AddSearch();
        services.AddSingleton(new WaitingSource(PlanWaits.FindAsync));
        services.AddSingleton(new WaitingSource(CodeWaits.FindAsync));
        services.AddSingleton(new WaitingSource(RelinkWaits.FindAsync));
        services.AddSingleton(new WaitingSource(InitiativeWaits.FindAsync));
        services.AddDesks();
        services.AddCollaboration();
        services.AddNetworks();
        services.AddOwners();
        services.AddReadiness();
        services.AddRoadmap();
        services.AddSingleton(MilestonesInReports.Use);
        services.AddDelivery();
        services.AddStatus();
        services.AddSingleton(SectionDiscussion.Subject);
        services.AddSingleton(new WaitingSource(BookWaits.FindAsync));
        services.AddBimtek();
        services.AddDecisions();
        services.AddMeetings();
        services.AddLeadership();
        services.AddScorecards();
        services.AddPortfolio();
        services.AddSingleton(
            RestingSource.Of(
                RestingInitiatives.Source,
                RestingAnalysis.Source,
                RestingMeasurements.Source,
                RestingWeights.Source
            )
        );
        services.AddWebhooks();
    }

    public static void MapFeatures(this IEndpointRouteBuilder routes)
    {
        routes.MapDesign();
        routes.MapAccounts();
        routes.MapRegions();
        routes.MapOrganizations();
        routes.MapDiscussions();
        routes.MapCodes();
        routes.MapPriorities();
        routes.MapInitiatives();
        routes.MapApplications();
        routes.MapGate();
        routes.MapDesks();
        routes.MapCollaboration();
        routes.MapNetworks();
        routes.MapOwners();
        routes.MapReadiness();
        routes.MapRoadmap();
        routes.MapDelivery();
        routes.MapStatus();
        routes.MapBooks();
        routes.MapBimtek();
        routes.MapDecisions();
        routes.MapMeetings();
        routes.MapScorecards();
        routes.MapPortfolio();
        routes.MapLeadership();
        routes.MapGuide();
        routes.MapSearch();
        routes.MapWebhooks();
    }

    /// <summary>Where one can go in a region. Paths without language.</summary>
    public static IReadOnlyList<NavItem> Nav(Region region, Actor actor) =>
        [
            .. actor.Is(Role.Leader, Role.Council)
                ? [new NavItem(Words.T("Satu menit", "One minute"), $"/{region.Code}{LeaderLinks.PagePath}")]
                : (NavItem[])[],
            new(Words.T("Rencana", "Plan"), $"/{region.Code}{PriorityLinks.TreePath}"),
            new(Words.T("Inisiatif", "Initiatives"), $"/{region.Code}{InitiativeLinks.ListPath}"),
            new(Words.T("Lembaga", "Organizations"), $"/{region.Code}{OrganizationLinks.ListPath}"),
            new(Words.T("Janji", "Promises"), $"/{region.Code}{CommitmentLinks.ListPath}"),
            new(Words.T("Jejaring", "Network"), $"/{region.Code}{NetworkLinks.PagePath}"),
            new(Words.T("Peta jalan", "Roadmap"), $"/{region.Code}{RoadmapLinks.PagePath}"),
            new(Words.T("Kesiapan", "Readiness"), $"/{region.Code}{ReadinessLinks.OverviewPath}"),
            new("Status", $"/{region.Code}{StatusLinks.ListPath}"),
            new(Words.T("Laporan", "Reports"), $"/{region.Code}{DeliveryLinks.BoardPath}"),
            .. ScenarioPermissions.ReadsAll(actor)
                ? [new NavItem(Words.T("Skenario", "Scenarios"), $"/{region.Code}{ScenarioLinks.ListPath}")]
                : (NavItem[])[],
            new(Words.T("Buku 2", "Book 2"), $"/{region.Code}{BookLinks.BookPath}"),
            .. DeskNav(region, actor),
            .. actor.IsMember
                ?
                [
                    new(Words.T("Aplikasi", "Applications"), $"/{region.Code}{ApplicationLinks.ListPath}"),
                    new(Words.T("Bimtek", "Coaching"), $"/{region.Code}{BimtekLinks.BoardPath}"),
                    new(Words.T("Orang", "People"), $"/{region.Code}{RegionLinks.PeoplePattern}"),
                ]
                : (NavItem[])[],
        ];

    /// <summary>The board for those who run the drafting, their own desk for the others.</summary>
    private static NavItem[] DeskNav(Region region, Actor actor) =>
        DeskPermissions.MayRun(actor) ? [new(Words.T("Meja", "Desks"), $"/{region.Code}{DeskLinks.BoardPath}")]
        : actor.Memberships.Select(m => m.OrganizationId).OfType<Guid>().FirstOrDefault() is var own
        && own != Guid.Empty
            ? [new(Words.T("Meja kami", "Our desk"), DeskLinks.DeskFrom(region, own))]
        : [];
}
