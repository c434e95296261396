using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Stages;

/// <summary>Asks once more, then sends a stage, clears it, or returns it.</summary>
public static class MoveStage
{
    public static void Map(IEndpointRouteBuilder region)
    {
        foreach (var kind in StageMoveKind.All)
        {
            region
                .MapGet(
                    kind.Path,
                    (int process, int stage, GotongDb db, Visit visit, CancellationToken cancel) =>
                        AskAsync(kind, process, stage, db, visit, cancel)
                )
                .Allow(kind.Access);
            region
                .MapForm(
                    kind.Path,
                    (int process, int stage, HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel) =>
                        SaveAsync(kind, process, stage, request, db, visit, cancel)
                )
                .Allow(kind.Access);
        }
    }

    private static async Task<IResult> AskAsync(
        StageMoveKind kind,
        int process,
        int stage,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is not { } found)
            return Results.NotFound();
        var view = new StageView(visit.Region, visit.Actor, found.Stage);
        return Answer(kind, view with { Errors = Held(kind, view) }, "", StatusCodes.Status200OK);
    }

    private static async Task<IResult> SaveAsync(
        StageMoveKind kind,
        int process,
        int stage,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var reason = form["reason"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        if (await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is not { } found)
            return Results.NotFound();
        var view = new StageView(visit.Region, visit.Actor, found.Stage) { Key = form[FormFields.Key] };
        // Whoever decides has read this version and no other.
        if (Versions.Of(form) != view.Stage.Version)
            return Answer(kind, view with { HasMovedOn = true }, reason, StatusCodes.Status409Conflict);
        var errors = Held(kind, view) ?? new FormErrors();
        if (kind.NeedsReason && reason.Length is 0 or > StageMove.LongestReason)
            errors.Add(
                "reason",
                T(
                    $"Alasan: tulis apa yang perlu diperbaiki, paling banyak {StageMove.LongestReason} huruf.",
                    $"Reason: say what is to be mended, in at most {StageMove.LongestReason} characters."
                )
            );
        if (errors.Any)
            return Answer(kind, view with { Errors = errors }, reason, StatusCodes.Status422UnprocessableEntity);
        kind.Apply(found.Stage, visit.Actor.MemberId, visit.Now, reason);
        try
        {
            await db.SaveActAsync(kind.Act(found.Stage, reason), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is { } now
                ? Answer(
                    kind,
                    view with
                    {
                        Standing = now.Stage,
                        HasMovedOn = true,
                    },
                    reason,
                    StatusCodes.Status409Conflict
                )
                : Results.NotFound();
        }
        return new SeeOther(BimtekLinks.Stage(visit.Region, found.Stage.Stage));
    }

    /// <summary>What stands in the way, each with who owes it; null: nothing.</summary>
    private static FormErrors? Held(StageMoveKind kind, StageView view)
    {
        if (!kind.May(view))
            return new FormErrors().Add(
                "",
                view.WhyClosed
                    ?? T("Tahap ini belum dikirim kepada pembimbing.", "This stage was not sent to the mentor yet.")
            );
        if (kind.To != StageState.Sent || view.Standing.Open.Count == 0)
            return null;
        var errors = new FormErrors();
        foreach (var item in view.Standing.Open)
            errors.Add(
                "",
                T(
                    $"{item.Item.Text.Id}: belum terpenuhi, tugas {RoleWords.Of(item.Item.Owner)}.{Why(item)}",
                    $"{item.Item.Text.En}: still open, owed by the {RoleWords.Of(item.Item.Owner)}.{Why(item)}"
                )
            );
        return errors;
    }

    private static string Why(ItemStanding item) =>
        item.Live is { Nearly: not null } or { Missing.Count: > 0 } ? $" ({BimtekWords.Of(item)})" : "";

    private static IResult Answer(StageMoveKind kind, StageView view, string reason, int status) =>
        Page.Of<MovePage>(
            new
            {
                Kind = kind,
                Model = view,
                Reason = reason,
            },
            status
        );
}
