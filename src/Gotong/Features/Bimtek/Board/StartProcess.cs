using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Board;

/// <summary>Starts a process by one of the editions; one at a time.</summary>
public static class StartProcess
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.StartPath, AskAsync).Allow(BimtekPermissions.Run);
        region.MapForm(BimtekLinks.StartPath, SaveAsync).Allow(BimtekPermissions.Run);
    }

    private static async Task<IResult> AskAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        await IsRunningAsync(db, cancel)
            ? new SeeOther(BimtekLinks.Board(visit.Region))
            : Page.Of<StartPage>(new { visit.Region });

    private static async Task<IResult> SaveAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (ProcessEdition.Find(form["edition"].ToString()) is not { } edition)
            return Page.Of<StartPage>(
                new
                {
                    visit.Region,
                    Key = form[FormFields.Key].ToString(),
                    Errors = new FormErrors().Add("edition", T("Pilih salah satu proses.", "Choose one of them.")),
                },
                StatusCodes.Status422UnprocessableEntity
            );
        // Two of the team in the same second: the second finds it running.
        if (await IsRunningAsync(db, cancel))
            return new SeeOther(BimtekLinks.Board(visit.Region));
        var number = 1 + (await db.DraftingProcesses.MaxAsync(p => (int?)p.Number, cancel) ?? 0);
        var process = DraftingProcess.Start(visit.Region.Id, number, edition, visit.Actor.MemberId, visit.Now);
        db.Add(process);
        if (edition.Stages.Any(s => s.QuickWins))
            db.Add(QuickWinRound.Of(process));
        try
        {
            await db.SaveActAsync(
                new Act(
                    "process.started",
                    Visibility.Region,
                    $"memulai {edition.Name.Id}",
                    $"started: {edition.Name.En}",
                    new { edition = edition.Key, number }
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await IsRunningAsync(db, cancel))
                throw;
        }
        return new SeeOther(BimtekLinks.Board(visit.Region));
    }

    private static Task<bool> IsRunningAsync(GotongDb db, CancellationToken cancel) =>
        db.ProcessStages.AnyAsync(s => s.State != StageState.Cleared, cancel);
}
