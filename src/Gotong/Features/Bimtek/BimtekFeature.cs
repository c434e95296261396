using Gotong.Features.Bimtek.Board;
using Gotong.Features.Bimtek.Checking;
using Gotong.Features.Bimtek.Mentor;
using Gotong.Features.Bimtek.QuickWins;
using Gotong.Features.Bimtek.Signing;
using Gotong.Features.Bimtek.Stages;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Bimtek;

/// <summary>The drafting as a process: stages a mentor clears, quick wins chosen together, commitments signed.</summary>
public static class BimtekFeature
{
    public static void AddBimtek(this IServiceCollection services)
    {
        services.AddSingleton(new RecordPanel(PanelPlace.Initiative, QuickWinSheet.PanelAsync));
        services.AddSingleton(new WaitingSource(BimtekWaits.FindAsync));
        services.AddSingleton(new CalendarSource(BimtekDates.FindAsync));
    }

    public static void MapBimtek(this IEndpointRouteBuilder routes)
    {
        ShowMentor.Map(routes);
        var region = routes.MapRegion();
        ShowBoard.Map(region);
        StartProcess.Map(region);
        ShowStage.Map(region);
        WriteStage.Map(region);
        TickItem.Map(region);
        KeepMaterial.Map(region);
        MoveStage.Map(region);
        WriteMinutes.Map(region);
        VoteQuickWins.Map(region);
        ConfirmQuickWin.Map(region);
        QuickWinSheet.Map(region);
        ShowSheets.Map(region);
        DownloadSheet.Map(region);
        WriteSheet.Map(region);
        DecideSheet.Map(region);
        SignSheet.Map(region);
        BringSheet.Map(region);
        CheckSheet.Map(region);
    }
}
