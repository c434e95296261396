using Gotong.Features.Delivery.EvidenceStore;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Features.Scorecards.Checklist;
using Gotong.Features.Scorecards.Dossier;
using Gotong.Features.Scorecards.Sheets;
using Gotong.Features.Scorecards.Smarts;
using Gotong.Features.Scorecards.Workbook;
using Gotong.Platform.Data;

namespace Gotong.Features.Scorecards;

/// <summary>The ministries' evaluations, filled from one store of evidence: proposed from data, confirmed by a person.</summary>
public static class ScorecardsFeature
{
    public static void AddScorecards(this IServiceCollection services)
    {
        services.AddSingleton(new RecordPanel(PanelPlace.Region, PanelAsync));
        services.AddSingleton(new WaitingSource(ScorecardWaits.FindAsync));
        services.AddSingleton(new ClaimSource(ClaimedAnswers.NameAsync));
    }

    public static void MapScorecards(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowScorecards.Map(region);
        ShowSheet.Map(region);
        AnswerIndicator.Map(region);
        AttachEvidence.Map(region);
        DownloadDossier.Map(region);
        ShowChecklist.Map(region);
        CareForFinding.Map(region);
        ShowRunning.Map(region);
        ShowSmarts.Map(region);
        KeepWorkbook.Map(region);
    }

    /// <summary>On the region's first page: the way to the scorecards.</summary>
    private static Task<Panel?> PanelAsync(PanelRoom room, Record record, CancellationToken cancel) =>
        Task.FromResult<Panel?>(new(typeof(ScorecardDoor), (Region)record));
}
