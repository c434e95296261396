using Gotong.Features.Decisions.Showing;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Writing;

/// <summary>Opens a draft to its voters. From then on its words and its rule stand.</summary>
public static class OpenDecision
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(DecisionLinks.OpenPath, HandleAsync).Allow(DecisionPermissions.Open);

    private static async Task<IResult> HandleAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        DecisionLetters letters,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
            return Results.NotFound();
        if (!sight.Keeps)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (sight.Decision.State != DecisionState.Draft || Versions.Of(form) != sight.Decision.Version)
            return Refused(
                sight,
                T(
                    "Draf ini berubah setelah Anda membacanya, atau sudah dibuka. Baca lagi.",
                    "This draft changed after you read it, or is open already. Read it again."
                ),
                StatusCodes.Status409Conflict
            );
        await DecisionSeats.RefreshAsync(db, sight.Decision, cancel);
        if (Problem(sight.Decision, visit) is { } problem)
        {
            db.ChangeTracker.Clear();
            return Refused(
                (await DecisionSight.FindAsync(db, visit, number, cancel))!,
                problem,
                StatusCodes.Status422UnprocessableEntity
            );
        }
        sight.Decision.Open(visit.Now);
        await letters.AskAsync(sight.Decision, visit, cancel);
        try
        {
            await db.SaveActAsync(DecisionActs.Opened(sight.Decision), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // by the opener in another window, or the coordinator: the page says where it stands
        }
        return new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static string? Problem(Decision decision, Visit visit) =>
        decision.ClosesAt <= visit.Now
            ? T("Batas waktunya sudah lewat. Ubah drafnya dulu.", "Its deadline has passed. Change the draft first.")
        : decision.Voters.Count == 0
            ? T("Tidak ada pemilih lagi. Ubah drafnya dulu.", "No voter is left. Change the draft first.")
        : decision.IsSecret && decision.Voters.Count < Decision.FewestInSecret ? DecisionSeats.TooFewInSecret
        : decision.Lift is not null && !decision.OnlyCouncil() ? LiftForm.OnlyTheCouncil
        : decision.Lift?.ExpiresOn < visit.Region.DayOf(decision.ClosesAt) ? LiftForm.OverBeforeItCloses
        : null;

    private static IResult Refused(DecisionSight sight, string problem, int status) =>
        Page.Of<DecisionPage>(new { Model = sight, Errors = new FormErrors().Add("", problem) }, status);
}
