using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>One side signs: the name typed, the password once more, under exactly the words that were read.</summary>
public static class SignCommitment
{
    private const int LongestName = 200;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.SignPath, ShowAsync).Allow(CommitmentPermissions.Write);
        region
            .MapForm(CommitmentLinks.SignPath, SaveAsync)
            .Allow(CommitmentPermissions.Write)
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> ShowAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        return CommitmentPermissions.MaySign(visit.Actor, commitment) is { } side
            ? Page.Of<SignPage>(new { Model = new SignView(visit, commitment, side) { Name = visit.Actor.Name } })
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        SignInManager<Account> signIn,
        CancellationToken cancel
    )
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        // Nobody signs words that changed after they were read.
        if (Versions.Of(form) != commitment.Version)
            return Stale(visit, commitment);
        if (CommitmentPermissions.MaySign(visit.Actor, commitment) is not { } side)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var view = new SignView(visit, commitment, side)
        {
            Name = FormText.Of(form["name"]),
            Key = form[FormFields.Key],
        };
        var errors = new FormErrors();
        FormText.Require(errors, "name", view.Name, T("Nama", "Name"), LongestName);
        var account = (await signIn.UserManager.FindByIdAsync(visit.Actor.AccountId.ToString()))!;
        if (!errors.Any && await OwnPassword.ProblemAsync(signIn, account, form["password"].ToString()) is { } problem)
            errors.Add("password", problem);
        if (errors.Any)
            return Page.Of<SignPage>(new { Model = view with { Errors = errors } }, 422);
        commitment.Sign(side, visit.Actor.MemberId, view.Name!, visit.Now);
        return await CommitmentFinder.SaveAsync(
            db,
            visit,
            number,
            ActOf(commitment, side),
            now => Stale(visit, now),
            cancel
        );
    }

    private static IResult Stale(Visit visit, Commitment now) =>
        Page.Of<SignPage>(
            new
            {
                Model = new SignView(visit, now, CommitmentPermissions.MaySign(visit.Actor, now))
                {
                    HasMovedOn = true,
                    Name = visit.Actor.Name,
                },
            },
            StatusCodes.Status409Conflict
        );

    /// <summary>The second signature makes it public: from here on its acts are.</summary>
    internal static Act ActOf(Commitment commitment, Side side)
    {
        var organization = side == Side.Giver ? commitment.Giver : commitment.Receiver!;
        var number = commitment.Number;
        return commitment.Proposed is null
            ? new(
                "commitment.agreed",
                Visibility.Public,
                $"menandatangani janji {number} untuk {organization.Label}: disepakati kedua pihak",
                $"signed promise {number} for {organization.Label}: agreed by both sides",
                new
                {
                    number,
                    commitment.Current.Edition,
                    hash = commitment.Current.Hash(commitment),
                }
            )
            : new(
                "commitment.signed",
                Visibility.Region,
                $"menandatangani janji {number} untuk {organization.Label}",
                $"signed promise {number} for {organization.Label}",
                new
                {
                    number,
                    commitment.Proposed.Edition,
                    hash = commitment.Proposed.Hash(commitment),
                }
            );
    }
}

/// <param name="Side">Null: there is nothing left to sign for this visitor.</param>
public sealed record SignView(Visit Visit, Commitment Commitment, Side? Side)
{
    public string? Name { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }
}
