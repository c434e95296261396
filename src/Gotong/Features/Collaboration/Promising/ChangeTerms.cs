using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Features.Collaboration;

/// <summary>Other words for a promise. What both signed holds until both signed the new ones.</summary>
public static class ChangeTerms
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.TermsPath, ShowAsync).Allow(CommitmentPermissions.Write);
        region.MapForm(CommitmentLinks.TermsPath, SaveAsync).Allow(CommitmentPermissions.Write);
    }

    private static async Task<IResult> ShowAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        return CommitmentPermissions.MayPropose(visit.Actor, commitment)
            ? Page.Of<TermsPage>(new { Model = ViewOf(visit, commitment) })
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var typed = TermsForm.Of(form, visit.Today);
        var view = ViewOf(visit, commitment) with { Form = typed, Key = form[FormFields.Key] };
        if (Versions.Of(form) != commitment.Version)
            return Conflict(view);
        if (!CommitmentPermissions.MayPropose(visit.Actor, commitment))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var errors = new FormErrors();
        if (typed.Read(visit.Today, errors) is not { } text)
            return Page.Of<TermsPage>(new { Model = view with { Errors = errors } }, 422);
        commitment.Propose(text, visit.Actor.MemberId, visit.Now);
        return await CommitmentFinder.SaveAsync(
            db,
            visit,
            number,
            new Act(
                "commitment.reworded",
                Visibility.Region,
                $"mengusulkan isi baru untuk janji {number}",
                $"proposed new words for promise {number}",
                new { number, commitment.Proposed!.Edition }
            ),
            now => Conflict(ViewOf(visit, now) with { Form = typed, Key = view.Key }),
            cancel
        );
    }

    private static IResult Conflict(TermsView view) =>
        Page.Of<TermsPage>(new { Model = view with { HasMovedOn = true } }, StatusCodes.Status409Conflict);

    private static TermsView ViewOf(Visit visit, Commitment commitment) =>
        new(visit, commitment, TermsForm.Of(commitment, commitment.Proposed ?? commitment.Current));
}

public sealed record TermsView(Visit Visit, Commitment Commitment, TermsForm Form)
{
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }
}
