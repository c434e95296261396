using Gotong.Features.Gate.InitiativePage;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate.Moves;

/// <summary>Asks once more, then moves an initiative on: submit, accept, masterplan, publish, return, drop.</summary>
public static class MoveInitiative
{
    private const int LongestReason = 2000;

    public static void Map(IEndpointRouteBuilder region)
    {
        foreach (var move in Move.All)
        {
            var path = InitiativeLinks.ActPath.Replace("{act}", move.Slug, StringComparison.Ordinal);
            region
                .MapGet(
                    path,
                    (int number, GotongDb db, Visit visit, GateDesk gate, CancellationToken cancel) =>
                        ShowAsync(move, number, db, visit, gate, cancel)
                )
                .Allow(move.Access);
            region
                .MapForm(
                    path,
                    (
                        int number,
                        HttpRequest request,
                        GotongDb db,
                        Visit visit,
                        GateDesk gate,
                        CancellationToken cancel
                    ) => SaveAsync(move, number, request, db, visit, gate, cancel)
                )
                .Allow(move.Access);
        }
    }

    private static async Task<IResult> ShowAsync(
        Move move,
        int number,
        GotongDb db,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        var initiative = await ShowInitiative.FindAsync(db, visit, number, cancel);
        if (initiative is null)
            return Results.NotFound();
        if (!move.May(visit.Actor, initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return Page.Of<MovePage>(new { Model = await ViewAsync(move, initiative, visit, gate, cancel) });
    }

    private static async Task<IResult> SaveAsync(
        Move move,
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        var initiative = await ShowInitiative.FindAsync(db, visit, number, cancel);
        if (initiative is null)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var reason = form["reason"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        var view = (await ViewAsync(move, initiative, visit, gate, cancel)) with
        {
            Reason = reason,
            HasReadReason = form["alasan-dibaca"] == "ya",
            Key = form[FormFields.Key],
        };
        // Whoever decides has read this version and no other.
        if (Versions.Of(form) != initiative.Version)
            return Conflict(view);
        if (!move.May(visit.Actor, initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var errors = Check(move, view, reason);
        if (errors.Any)
            return Page.Of<MovePage>(
                new { Model = view with { Errors = errors } },
                StatusCodes.Status422UnprocessableEntity
            );
        var before = initiative.Shown;
        var why = move.NeedsReason ? reason : null;
        move.Apply(initiative, visit.Actor.MemberId, visit.Now, why, view.Review.Edition);
        try
        {
            await db.SaveActAsync(move.Act(initiative, before, why, view.Review), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            initiative = await ShowInitiative.FindAsync(db, visit, number, cancel);
            return initiative is null
                ? Results.NotFound()
                : Conflict(
                    (await ViewAsync(move, initiative, visit, gate, cancel)) with
                    {
                        Reason = reason,
                        Key = form[FormFields.Key],
                    }
                );
        }
        return new SeeOther(InitiativeLinks.Record(visit.Region, number));
    }

    private static FormErrors Check(Move move, MoveView view, string reason)
    {
        var errors = new FormErrors();
        if (move.Gated)
            foreach (var finding in view.Refusals)
                errors.Add("", finding.What);
        if (move.ReviewsReason(view.Initiative) && !view.HasReadReason)
            errors.Add(
                "alasan-dibaca",
                T(
                    "Alasan tanpa mitra: baca, lalu nyatakan bahwa Anda menerimanya, atau kembalikan inisiatif ini.",
                    "Reason for no partner: read it and say that you take it, or return this initiative."
                )
            );
        if (move.NeedsReason && reason.Length == 0)
            errors.Add(
                "reason",
                T(
                    "Alasan: isi dulu. Yang membaca perlu tahu mengapa.",
                    "Reason: fill this in. Those who read it need to know why."
                )
            );
        if (reason.Length > LongestReason)
            errors.Add(
                "reason",
                T($"Alasan: paling banyak {LongestReason} huruf.", $"Reason: at most {LongestReason} characters.")
            );
        return errors;
    }

    private static async Task<MoveView> ViewAsync(
        Move move,
        Initiative initiative,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    ) =>
        new(move, visit.Region, await gate.ReviewAsync(initiative, visit.Region, visit.Today, cancel))
        {
            MayEdit = InitiativePermissions.MayEdit(visit.Actor, initiative),
        };

    private static IResult Conflict(MoveView view) =>
        Page.Of<MovePage>(new { Model = view with { HasMovedOn = true } }, StatusCodes.Status409Conflict);
}
