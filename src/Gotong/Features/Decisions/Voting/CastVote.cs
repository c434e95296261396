using Gotong.Features.Decisions.Showing;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Voting;

/// <summary>Takes one vote: a visitor's own, or one they hold by proxy.</summary>
public static class CastVote
{
    /// <summary>How often one tries again when others vote in the same moment.</summary>
    private const int Tries = 20;

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(DecisionLinks.VotePath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var typed = VoteTyped.Of(await request.ReadFormAsync(cancel));
        for (var tries = 1; ; tries++)
        {
            db.ChangeTracker.Clear();
            if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
                return Results.NotFound();
            if (Check(sight, typed) is { } refusal)
                return refusal.Answer;
            try
            {
                if (sight.Decision.IsSecret)
                {
                    if (await SaveSecretAsync(db, visit, sight, typed, cancel))
                        return new SeeOther(DecisionLinks.Record(visit.Region, number));
                }
                else
                {
                    var voter = typed.VoterOf(sight)!;
                    var byProxy = voter != sight.Seat;
                    sight.Decision.Vote(voter, typed.CastOf(sight)!, byProxy ? sight.Seat!.MemberId : null, visit.Now);
                    await db.SaveActAsync(DecisionActs.Voted(sight.Decision, byProxy), cancel);
                    return new SeeOther(DecisionLinks.Record(visit.Region, number));
                }
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                // Another voted, or it closed: look again.
            }
        }
    }

    /// <summary>
    /// Who took part and the ballot, in one write that leaves no entry. All voters' rows are written, not only one: else
    /// the row and the ballot of one transaction would belong together. False: it was over, or the vote was in already.
    /// </summary>
    private static Task<bool> SaveSecretAsync(
        GotongDb db,
        Visit visit,
        DecisionSight before,
        VoteTyped typed,
        CancellationToken cancel
    ) =>
        db.SaveWithoutEntryAsync(
            async () =>
            {
                db.ChangeTracker.Clear();
                var sight = await DecisionSight.FindAsync(db, visit, before.Decision.Number, cancel);
                if (sight is null || Check(sight, typed) is not null)
                    return false;
                var (decision, round, seat) = (sight.Decision, sight.Decision.Round, typed.VoterOf(sight)!.Id);
                var cast = typed.CastOf(sight)!;
                await db.Set<DecisionVoter>()
                    .Where(v => v.DecisionId == decision.Id)
                    .ExecuteUpdateAsync(
                        s => s.SetProperty(v => v.TookPartIn, v => v.Id == seat ? round : v.TookPartIn),
                        cancel
                    );
                var ballot = new DecisionBallot
                {
                    Id = DecisionBallots.RandomId(),
                    RegionId = decision.RegionId,
                    DecisionId = decision.Id,
                    Round = round,
                    Choice = cast.Choice,
                    Option = cast.Option,
                    Reason = cast.Reason,
                };
                await db.ShuffleAsync(decision.Id, round, ballot, cancel);
                return true;
            },
            cancel
        );

    private static Refusal? Check(DecisionSight sight, VoteTyped typed)
    {
        if (!sight.IsOpen)
            return Refusal.Of(
                sight,
                typed,
                sight.Decision.State == DecisionState.Withdrawn
                    ? T("Keputusan ini sudah ditarik. Suara tidak diperlukan lagi.", "This decision was withdrawn.")
                    : T(
                        "Batas waktu sudah lewat; suara ini tidak dihitung. Yang masuk sebelumnya tetap dihitung.",
                        "The deadline has passed; this vote does not count. What came in before does."
                    ),
                "",
                StatusCodes.Status409Conflict
            );
        if (sight.Seat is null)
            return new(Results.StatusCode(StatusCodes.Status403Forbidden));
        if (typed.VoterOf(sight) is not { } voter)
            return Refusal.Of(
                sight,
                typed,
                sight.Decision.IsSecret
                    ? T(
                        "Suara ini sudah masuk atau bukan pada Anda lagi. Suara rahasia tidak dapat diubah.",
                        "This vote is cast already, or no longer with you. A secret vote cannot be changed."
                    )
                    : T(
                        "Suara ini tidak ada pada Anda sekarang: dikuasakan, atau kuasanya ditarik.",
                        "This vote is not with you now: it was given away, or taken back."
                    ),
                "",
                StatusCodes.Status409Conflict
            );
        // A round that began meanwhile asks about other words.
        if (typed.Round != sight.Decision.Round)
            return Refusal.Of(
                sight,
                typed,
                T(
                    "Usulnya diperbaiki setelah Anda membacanya. Baca lagi, lalu beri suara.",
                    "The proposal was amended after you read it. Read it again, then vote."
                ),
                "",
                StatusCodes.Status409Conflict
            );
        if (typed.CastOf(sight) is not { } cast)
            return Refusal.Of(sight, typed, T("Pilih salah satu.", "Choose one."), VoteTyped.Choices(voter));
        if (cast.NeedsReason(sight.Decision.IsSecret) && cast.Reason is null)
            return Refusal.Of(
                sight,
                typed,
                T(
                    "Alasan: tulis supaya yang lain dapat menanggapinya.",
                    "Reason: write it, so that others can answer it."
                ),
                VoteTyped.Reasons(voter)
            );
        return cast.Reason?.Length > Decision.LongestReason
            ? Refusal.Of(
                sight,
                typed,
                T(
                    $"Alasan: paling banyak {Decision.LongestReason} huruf. Ringkaslah.",
                    $"Reason: at most {Decision.LongestReason} letters. Make it shorter."
                ),
                VoteTyped.Reasons(voter)
            )
            : null;
    }

    private sealed record Refusal(IResult Answer)
    {
        public static Refusal Of(
            DecisionSight sight,
            VoteTyped typed,
            string problem,
            string field,
            int status = StatusCodes.Status422UnprocessableEntity
        ) =>
            new(
                Page.Of<DecisionPage>(
                    new
                    {
                        Model = sight,
                        Typed = typed,
                        Errors = new FormErrors().Add(field, problem),
                    },
                    status
                )
            );
    }
}
