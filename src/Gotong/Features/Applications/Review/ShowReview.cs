using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;

namespace Gotong.Features.Applications.Review;

/// <summary>What exists and resembles an initiative, and what it answered to each.</summary>
public static class ShowReview
{
    public static readonly Access Inside = Access.Only([.. Enum.GetValues<Role>()]);

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(ApplicationLinks.ReviewPath, ShowAsync).Allow(Inside);

    private static async Task<IResult> ShowAsync(
        int number,
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        CancellationToken cancel
    ) =>
        await FindAsync(number, db, visit, memory, cancel) is { } review
            ? Page.Of<ReviewPage>(new { Model = new ReviewView(visit, review) })
            : Results.NotFound();

    internal static async Task<ApplicationReview?> FindAsync(
        int number,
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        CancellationToken cancel
    ) =>
        await db.FindInitiativeAsync(number, cancel) is { } initiative
        && ApplicationPermissions.MaySeeReview(visit.Actor, initiative)
            ? await ApplicationReview.ReadAsync(db, memory, initiative, cancel)
            : null;
}

/// <summary>The page of similar applications, as one person sees it.</summary>
public sealed record ReviewView(Visit Visit, ApplicationReview Review)
{
    public Region Region => Visit.Region;
    public Initiative Initiative => Review.Initiative;
    public bool IsDigital => Proposal.IsDigital(Initiative);
    public bool MayAnswer => InitiativePermissions.MayEdit(Visit.Actor, Initiative);
}
