using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>One side signs: the name typed, who they are shown once more, under exactly the words that were read.</summary>
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

    private static async Task<IResult> ShowAsync(
        int number,
        GotongDb db,
        Visit visit,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        if (CommitmentPermissions.MaySign(visit.Actor, commitment) is not { } side)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var ways = await ProofWays.OfAsync(users, visit.Actor.AccountId);
        return Page.Of<SignPage>(
            new { Model = new SignView(visit, commitment, side, ways) { Name = visit.Actor.Name } }
        );
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
        var view = new SignView(
            visit,
            commitment,
            CommitmentPermissions.MaySign(visit.Actor, commitment),
            await ProofWays.OfAsync(signIn.UserManager, visit.Actor.AccountId)
        )
        {
            Name = FormText.Of(form["name"]),
            Key = form[FormFields.Key],
        };
        // Nobody signs words that changed after they were read.
        if (Versions.Of(form) != commitment.Version)
            return Stale(view with { Name = visit.Actor.Name }, commitment);
        if (view.Side is not { } side)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var errors = new FormErrors();
        FormText.Require(errors, "name", view.Name, T("Nama", "Name"), LongestName);
        var proof = errors.Any
            ? null
            : await ProveSelf.TryAsync(signIn, visit.Actor.AccountId, form, view.Asked.Act, visit.Now, errors);
        if (proof is not { } way)
            return Page.Of<SignPage>(new { Model = view with { Errors = errors } }, 422);
        commitment.Sign(side, visit.Actor.MemberId, view.Name!, visit.Now, way);
        return await CommitmentFinder.SaveAsync(
            db,
            visit,
            number,
            ActOf(commitment, side),
            now => Stale(view, now),
            cancel
        );
    }

    private static IResult Stale(SignView view, Commitment now) =>
        Page.Of<SignPage>(
            new
            {
                Model = view with
                {
                    Commitment = now,
                    Side = CommitmentPermissions.MaySign(view.Visit.Actor, now),
                    HasMovedOn = true,
                    Errors = null,
                    Key = null,
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
public sealed record SignView(Visit Visit, Commitment Commitment, Side? Side, ProofWays Ways)
{
    /// <summary>A passkey is asked for these words for this side, and for no other.</summary>
    public ProofWays Asked =>
        Ways with
        {
            Act = $"janji {Commitment.Id} {Side} {(Commitment.Proposed ?? Commitment.Current).Hash(Commitment)}",
        };
    public string? Name { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }
}
