using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.QuickWins;

/// <summary>Shows the vote, takes one voice per dimension of each participant, and closes it.</summary>
public static class VoteQuickWins
{
    /// <summary>How often one tries again when others vote in the same moment.</summary>
    private const int Tries = 12;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.QuickWinsPath, ShowAsync).Allow(Access.Members);
        region.MapForm(BimtekLinks.QuickWinsPath, VoteAsync).Allow(BimtekPermissions.Vote);
        region.MapForm(BimtekLinks.CloseVotePath, CloseAsync).Allow(BimtekPermissions.Run);
    }

    private static async Task<IResult> ShowAsync(int process, GotongDb db, Visit visit, CancellationToken cancel) =>
        await QuickWinBoard.LoadAsync(db, visit, process, cancel) is { } board
            ? Page.Of<QuickWinsPage>(new { Model = board })
            : Results.NotFound();

    private static async Task<IResult> VoteAsync(
        int process,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        for (var tries = 1; ; tries++)
        {
            if (await QuickWinBoard.LoadAsync(db, visit, process, cancel) is not { } board)
                return Results.NotFound();
            if (!board.MayVote)
                return Refused(board, Closed(board), StatusCodes.Status409Conflict);
            var votes = board
                .Dimensions.Select(d => (d.Dimension.Key, Text: form["d." + d.Dimension.Key].ToString(), Vote: d))
                .Where(v => v.Text.Length > 0)
                .ToList();
            var chosen = votes.Select(v => (v.Key, v.Vote.Choices.FirstOrDefault(c => $"{c.Id}" == v.Text))).ToList();
            if (chosen.Count == 0 || chosen.Exists(c => c.Item2 is null))
                return Refused(
                    board,
                    T(
                        "Pilih dari inisiatif yang tertera, setidaknya untuk satu dimensi.",
                        "Choose among the initiatives listed, for one dimension at least."
                    ),
                    StatusCodes.Status422UnprocessableEntity
                );
            foreach (var (dimension, candidate) in chosen)
                board.Round.Vote(visit.Actor.MemberId, dimension, candidate!.Id, visit.Now);
            try
            {
                if (db.ChangeTracker.HasChanges())
                    await db.SaveActAsync(Voted(chosen.Count), cancel);
                return new SeeOther(BimtekLinks.QuickWins(visit.Region, process));
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                db.ChangeTracker.Clear(); // another voted, or the vote was closed: look again
            }
        }
    }

    private static async Task<IResult> CloseAsync(int process, GotongDb db, Visit visit, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            if (await QuickWinBoard.LoadAsync(db, visit, process, cancel) is not { } board)
                return Results.NotFound();
            if (!board.MayClose)
                return board.Round.IsOpen
                    ? Refused(board, Closed(board), StatusCodes.Status409Conflict)
                    : new SeeOther(BimtekLinks.QuickWins(visit.Region, process));
            board.Round.Close(visit.Now);
            try
            {
                await db.SaveActAsync(
                    new(
                        "quickwins.closed",
                        Visibility.Region,
                        $"menutup pemilihan quick win dengan {board.Voters} pemilih",
                        $"closed the vote on quick wins with {board.Voters} voters"
                    ),
                    cancel
                );
                return new SeeOther(BimtekLinks.QuickWins(visit.Region, process));
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                db.ChangeTracker.Clear(); // a last vote came in: it counts, then it is closed
            }
        }
    }

    private static IResult Refused(QuickWinBoard board, string problem, int status) =>
        Page.Of<QuickWinsPage>(new { Model = board, Errors = new FormErrors().Add("", problem) }, status);

    private static string Closed(QuickWinBoard board) =>
        board.Round.IsOpen
            ? T("Pemilihan belum dibuka: tahapnya belum dikerjakan.", "The vote is not open: its stage is not at work.")
            : T(
                "Pemilihan sudah ditutup. Suara Anda yang terakhir tersimpan sebelum itu tetap dihitung.",
                "The vote is closed. What you voted before counts."
            );

    /// <summary>Who voted stands in the ledger, not for what.</summary>
    private static Act Voted(int dimensions) =>
        new(
            "quickwins.voted",
            Visibility.Region,
            $"memilih quick win untuk {dimensions} dimensi",
            $"voted on quick wins in {dimensions} dimensions"
        );
}
