using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>Offers without a home beside the initiatives they might serve; the team gives one a home.</summary>
public static class MatchOffers
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.MatchPath, ShowAsync).Allow(CommitmentPermissions.Run);
        region.MapForm(CommitmentLinks.HomePath, SaveAsync).Allow(CommitmentPermissions.Run);
    }

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<MatchPage>(new { Model = await LoadAsync(db, visit, cancel) });

    private static async Task<MatchView> LoadAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var offers = await db
            .Commitments.AsNoTracking()
            .Where(c => c.State == CommitmentState.Offered && c.ReceiverId == null)
            .Whole()
            .OrderBy(c => c.StartedAt)
            .ToListAsync(cancel);
        // What leads nowhere, and what nobody leads, cannot receive.
        var initiatives =
            offers.Count == 0
                ? []
                : await db
                    .Initiatives.AsNoTracking()
                    .Where(i => i.State != InitiativeState.Dropped && i.LeadOrganizationId != null)
                    .Include(i => i.LeadOrganization)
                    .Include(i => i.Dimensions)
                    .Include(i => i.Places)
                    .Include(i => i.Costs)
                    .Include(i => i.Needs)
                    .Include(i => i.Partners)
                        .ThenInclude(p => p.Organization)
                    .AsSplitQuery()
                    .ToListAsync(cancel);
        return new(
            visit,
            [
                .. offers.Select(o => new MatchedOffer(
                    o,
                    OfferMatch.Find(o, initiatives.Where(i => i.LeadOrganizationId != o.GiverId))
                )),
            ]
        );
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } offer)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        if (Versions.Of(form) != offer.Version || offer.State != CommitmentState.Offered)
            return await StaleAsync(db, visit, cancel);
        if (
            !int.TryParse(form["initiative"], out var chosen)
            || await db
                .Initiatives.Include(i => i.LeadOrganization)
                .SingleOrDefaultAsync(i => i.Number == chosen && i.State != InitiativeState.Dropped, cancel)
                is not { LeadOrganization: { } lead } initiative
            || lead.Id == offer.GiverId
        )
            return Results.NotFound();
        offer.Offer(lead, initiative);
        try
        {
            await db.SaveActAsync(
                new Act(
                    "commitment.matched",
                    Visibility.Region,
                    $"menjodohkan tawaran {number} dari {offer.Giver.Label} dengan inisiatif {chosen}",
                    $"matched offer {number} of {offer.Giver.Label} with initiative {chosen}",
                    new { number, initiative = chosen }
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await StaleAsync(db, visit, cancel);
        }
        return new SeeOther(CommitmentLinks.Record(visit.Region, number));
    }

    private static async Task<IResult> StaleAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<MatchPage>(
            new { Model = await LoadAsync(db, visit, cancel) with { HasMovedOn = true } },
            StatusCodes.Status409Conflict
        );
}

public sealed record MatchedOffer(Commitment Offer, IReadOnlyList<OfferMatch> Matches);

public sealed record MatchView(Visit Visit, IReadOnlyList<MatchedOffer> Offers)
{
    public bool HasMovedOn { get; init; }
}
