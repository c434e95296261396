using Gotong.Features.Delivery.EvidenceStore;
using Gotong.Features.Delivery.Library;
using Gotong.Features.Delivery.Locking;
using Gotong.Features.Delivery.Realisation;
using Gotong.Features.Delivery.Reporting;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Delivery;

/// <summary>What was promised is reported every quarter, shown by evidence, measured and looked at.</summary>
public static class DeliveryFeature
{
    public static void AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, ReportPanelView.LoadAsync));
        services.AddSingleton(new WaitingSource(ReportWaits.FindAsync));
        services.AddSingleton(new CalendarSource(ReportWaits.DatesAsync));
        services.AddSingleton(new OrganizationMove(ProducerMove.MoveAsync));
        services.AddScoped<ClaimNames>();
        services.AddHostedService<RemindReports>();
    }

    public static void MapDelivery(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowBoard.Map(region);
        ShowReport.Map(region);
        SendReport.Map(region);
        JudgeReport.Map(region);
        LockQuarter.Map(region);
        ShowEvidence.Map(region);
        AddEvidence.Map(region);
        ClaimEvidence.Map(region);
        PublishEvidence.Map(region);
        ShowLibrary.Map(region);
        EditProfile.Map(region);
        ImportRealisation.Map(region);
    }
}
