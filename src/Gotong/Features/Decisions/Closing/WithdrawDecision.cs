using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Closing;

/// <summary>Takes a draft or an open decision back, with a reason its voters read.</summary>
public static class WithdrawDecision
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DecisionLinks.WithdrawPath, AskAsync).Allow(DecisionPermissions.Open);
        region.MapForm(DecisionLinks.WithdrawPath, SaveAsync).Allow(DecisionPermissions.Open);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
            return Results.NotFound();
        if (!sight.Keeps)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return sight.MayWithdraw
            ? Page.Of<WithdrawPage>(new { Model = new WithdrawView(sight) })
            : new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static async Task<IResult> SaveAsync(
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
        var view = new WithdrawView(sight) { Reason = FormText.Of(form["reason"]), Key = form[FormFields.Key] };
        if (!sight.MayWithdraw || Versions.Of(form) != sight.Decision.Version)
            return Stale(view);
        var errors = new FormErrors();
        FormText.Require(errors, "reason", view.Reason, T("Alasan", "Reason"), Decision.LongestReason);
        if (errors.Any)
            return Page.Of<WithdrawPage>(
                new { Model = view with { Errors = errors } },
                StatusCodes.Status422UnprocessableEntity
            );
        sight.Decision.Withdraw(view.Reason!, visit.Now);
        await letters.TakeBackAsync(sight.Decision, cancel);
        try
        {
            await db.SaveActAsync(DecisionActs.Withdrawn(sight.Decision), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await DecisionSight.FindAsync(db, visit, number, cancel) is { } now
                ? Stale(view with { Sight = now })
                : Results.NotFound();
        }
        return new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static IResult Stale(WithdrawView view) =>
        Page.Of<WithdrawPage>(new { Model = view with { HasMovedOn = true } }, StatusCodes.Status409Conflict);
}

public sealed record WithdrawView(DecisionSight Sight)
{
    public string? Reason { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }
}
