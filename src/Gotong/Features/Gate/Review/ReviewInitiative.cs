using Gotong.Features.Gate.InitiativePage;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate.Review;

/// <summary>The review sheet of an initiative: what every rule says of it. Strangers read of a published one what it passed and what was lifted.</summary>
public static class ReviewInitiative
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(GateLinks.ReviewPath, HandleAsync).Allow(Access.Anyone);

    private static async Task<IResult> HandleAsync(
        int number,
        GotongDb db,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        if (await ShowInitiative.FindAsync(db, visit, number, cancel) is not { } initiative)
            return Results.NotFound();
        var review = await gate.ReviewAsync(initiative, visit.Region, visit.Today, cancel);
        return Page.Of<ReviewPage>(new { Model = new ReviewView(visit, review) });
    }
}

public sealed record ReviewView(Visit Visit, GateReview Review)
{
    public Region Region => Visit.Region;
    public Initiative Initiative => Review.Initiative;
    public bool MayEdit => InitiativePermissions.MayEdit(Visit.Actor, Initiative);

    /// <summary>What refuses and what reminds is between those who write and those who review.</summary>
    public bool IsInside => Visit.Actor.IsInside;

    public IEnumerable<RuleVerdict> Shown =>
        Review.Verdicts.Where(v => v.Verdict != Verdict.NotAsked && (IsInside || v.Verdict is Verdict.Passed));

    public IEnumerable<GateRule> NotAsked =>
        Review.Verdicts.Where(v => v.Verdict == Verdict.NotAsked).Select(v => v.Rule);
}
