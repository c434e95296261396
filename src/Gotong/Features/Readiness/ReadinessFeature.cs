using Gotong.Features.Readiness.Analysis;
using Gotong.Features.Readiness.Api;
using Gotong.Features.Readiness.Assessing;
using Gotong.Features.Readiness.Overview;
using Gotong.Features.Readiness.Proofs;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Readiness;

/// <summary>A commitment is three proofs: regulation, infrastructure, budget. And how ready the region itself is.</summary>
public static class ReadinessFeature
{
    public static void AddReadiness(this IServiceCollection services)
    {
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, ProofPanelView.LoadAsync));
        services.AddSingleton(new WaitingSource(ReadinessWaits.FindAsync));
        services.AddSingleton(new CalendarSource(ReadinessDates.FindAsync));
    }

    public static void MapReadiness(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowProofs.Map(region);
        WriteProof.Map(region);
        KeepEvidence.Map(region);
        ShowOverview.Map(region);
        ShowAssessment.Map(region);
        AnswerQuestion.Map(region);
        ShowAnalysis.Map(region);
        WriteSwot.Map(region);
        WriteGap.Map(region);
        ShowPublishedReadiness.Map(routes.MapRegionApi());
    }
}
