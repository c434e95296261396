using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;

namespace Gotong.Features.Collaboration;

/// <summary>Asks once more, then moves a promise on: kept, not yet, notice, reply, broken, taken back.</summary>
public static class MoveCommitment
{
    private static readonly TimeSpan LetterLifetime = TimeSpan.FromDays(Commitment.ReplyDays + 7);

    public static void Map(IEndpointRouteBuilder region)
    {
        foreach (var move in CommitmentMove.All)
        {
            var path = CommitmentLinks.ActPath.Replace("{act}", move.Slug, StringComparison.Ordinal);
            region
                .MapGet(
                    path,
                    (int number, GotongDb db, Visit visit, CancellationToken cancel) =>
                        ShowAsync(move, number, db, visit, cancel)
                )
                .Allow(CommitmentPermissions.Write);
            region
                .MapForm(
                    path,
                    (
                        int number,
                        HttpRequest request,
                        GotongDb db,
                        Visit visit,
                        Outbox outbox,
                        PublicAddress address,
                        CancellationToken cancel
                    ) => SaveAsync(move, number, request, db, visit, outbox, address, cancel)
                )
                .Allow(CommitmentPermissions.Write);
        }
    }

    private static async Task<IResult> ShowAsync(
        CommitmentMove move,
        int number,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        return move.May(visit.Actor, commitment, visit.Today)
            ? Page.Of<MoveCommitmentPage>(new { Model = new MoveCommitmentView(visit, move, commitment) })
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> SaveAsync(
        CommitmentMove move,
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        Outbox outbox,
        PublicAddress address,
        CancellationToken cancel
    )
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var view = new MoveCommitmentView(visit, move, commitment)
        {
            Text = FormText.Of(form["text"]),
            Key = form[FormFields.Key],
        };
        if (Versions.Of(form) != commitment.Version)
            return Stale(view);
        if (!move.May(visit.Actor, commitment, visit.Today))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var errors = new FormErrors();
        if (move.Text is not null)
            FormText.Require(errors, "text", view.Text, move.Text(), Commitment.LongestText);
        if (errors.Any)
            return Page.Of<MoveCommitmentPage>(new { Model = view with { Errors = errors } }, 422);
        move.Apply(commitment, view.Text!, visit.Today, visit.Now);
        if (move.TellsGiver)
            foreach (var email in await Letters.ToAsync(db, commitment.GiverId, cancel))
                outbox.Add(
                    LetterOf(commitment, visit, email, address.Of(CommitmentLinks.RecordFrom(visit.Region, number)))
                );
        return await CommitmentFinder.SaveAsync(
            db,
            visit,
            number,
            move.ActOf(commitment, visit.Today),
            now => Stale(view with { Commitment = now }),
            cancel
        );
    }

    private static IResult Stale(MoveCommitmentView view) =>
        Page.Of<MoveCommitmentPage>(new { Model = view with { HasMovedOn = true } }, StatusCodes.Status409Conflict);

    private static Letter LetterOf(Commitment commitment, Visit visit, string email, string link) =>
        new(
            LetterKind.Duty,
            email,
            $"Janji {commitment.Number} terlambat: mohon tanggapan",
            $"Promise {commitment.Number} is late: please reply",
            $"{commitment.Notice}\n\nSetelah {Commitment.ReplyDays} hari keterlambatan ini dapat dibaca umum, dengan tanggapan Anda di sampingnya.",
            $"{commitment.Notice}\n\nAfter {Commitment.ReplyDays} days the delay can be read in public, with your reply beside it.",
            visit.Now + LetterLifetime,
            link,
            commitment.Id
        );
}

public sealed record MoveCommitmentView(Visit Visit, CommitmentMove Move, Commitment Commitment)
{
    public string? Text { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }
}
