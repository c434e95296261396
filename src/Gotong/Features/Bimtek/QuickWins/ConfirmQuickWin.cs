using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.QuickWins;

/// <summary>The leader confirms the quick win of a dimension: the one with most votes, or another with a reason.</summary>
public static class ConfirmQuickWin
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.ConfirmPath, AskAsync).Allow(BimtekPermissions.Confirm);
        region.MapForm(BimtekLinks.ConfirmPath, SaveAsync).Allow(BimtekPermissions.Confirm);
    }

    private static async Task<IResult> AskAsync(
        int process,
        string dimension,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await FindAsync(process, dimension, db, visit, cancel) is not { } view)
            return Results.NotFound();
        var leading = view.Leading is [var first, ..] ? first : (Guid?)null;
        return Page.Of<ConfirmPage>(
            new { Model = view with { Chosen = $"{view.Vote.Confirmed?.InitiativeId ?? leading}" } }
        );
    }

    private static async Task<IResult> SaveAsync(
        int process,
        string dimension,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await FindAsync(process, dimension, db, visit, cancel) is not { } found)
            return Results.NotFound();
        var reason = form["reason"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        var view = found with { Chosen = form["initiative"].ToString(), Reason = reason, Key = form[FormFields.Key] };
        if (!view.Board.MayConfirm || Versions.Of(form) != view.Board.Round.Version)
            return Page.Of<ConfirmPage>(new { Model = view with { HasMovedOn = true } }, StatusCodes.Status409Conflict);
        var chosen = view.Vote.Choices.FirstOrDefault(c => $"{c.Id}" == view.Chosen);
        if (Check(view, chosen) is { Any: true } errors)
            return Page.Of<ConfirmPage>(
                new { Model = view with { Errors = errors } },
                StatusCodes.Status422UnprocessableEntity
            );
        view.Board.Round.Confirm(
            dimension,
            chosen!.Id,
            reason.Length == 0 ? null : reason,
            visit.Actor.MemberId,
            visit.Now
        );
        try
        {
            await db.SaveActAsync(
                new(
                    "quickwins.confirmed",
                    Visibility.Region,
                    $"menetapkan inisiatif {chosen.Number} sebagai quick win {view.Vote.Dimension.Name.Id}",
                    $"confirmed initiative {chosen.Number} as quick win of {view.Vote.Dimension.Name.En}",
                    new
                    {
                        dimension,
                        chosen.Number,
                        reason,
                    }
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(process, dimension, db, visit, cancel) is { } now
                ? Page.Of<ConfirmPage>(
                    new { Model = now with { Chosen = view.Chosen, Reason = reason, HasMovedOn = true } },
                    StatusCodes.Status409Conflict
                )
                : Results.NotFound();
        }
        return new SeeOther(BimtekLinks.QuickWins(visit.Region, process));
    }

    private static FormErrors Check(ConfirmView view, Candidate? chosen)
    {
        var errors = new FormErrors();
        if (chosen is null)
            errors.Add(
                "initiative",
                T("Pilih salah satu inisiatif yang tertera.", "Choose one of the initiatives listed.")
            );
        else if (view.Reason.Length == 0 && view.Leading.Count > 0 && !view.Leading.Contains(chosen.Id))
            errors.Add(
                "reason",
                T(
                    "Alasan: sebut mengapa bukan yang terbanyak suaranya. Peserta membacanya.",
                    "Reason: say why not the one with most votes. The participants read it."
                )
            );
        if (view.Reason.Length > QuickWin.LongestReason)
            errors.Add(
                "reason",
                T(
                    $"Alasan: paling banyak {QuickWin.LongestReason} huruf.",
                    $"Reason: at most {QuickWin.LongestReason} characters."
                )
            );
        return errors;
    }

    private static async Task<ConfirmView?> FindAsync(
        int process,
        string dimension,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await QuickWinBoard.LoadAsync(db, visit, process, cancel) is { } board && board.At(dimension) is { } vote
            ? new(board, vote)
            : null;
}

public sealed record ConfirmView(QuickWinBoard Board, DimensionVote Vote)
{
    public string Chosen { get; init; } = "";
    public string Reason { get; init; } = "";
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }

    public IReadOnlyList<Guid> Leading => Board.Round.Leading(Vote.Dimension.Key);
}
