using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>Sees a member off: from the next page on they see what everybody sees. What they did stays.</summary>
public static class EndMembership
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region.MapGet(RegionLinks.EndPattern, AskAsync).Allow(Access.Only(Role.RegionAdmin));
        region.MapForm(RegionLinks.EndPattern, PostAsync).Allow(Access.Only(Role.RegionAdmin));
    }

    private static async Task<IResult> AskAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await FindAsync(db, id, cancel) is not { } membership ? Results.NotFound()
        : RegionPermissions.CanEnd(visit.Actor, membership)
            ? Page.Of<EndMembershipPage>(new { visit.Region, Membership = membership })
        : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> PostAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await FindAsync(db, id, cancel) is not { } membership)
            return Results.NotFound();
        if (!RegionPermissions.CanEnd(visit.Actor, membership))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        membership.End(visit.Now);
        var (indonesian, english) = RoleWords.Pair(membership.Role);
        try
        {
            await db.SaveActAsync(
                new(
                    "person.left",
                    Visibility.Region,
                    $"Keanggotaan seorang {indonesian} diakhiri.",
                    $"The membership of one {english} was ended."
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another admin was first; it has ended all the same.
        }
        return new SeeOther(RegionLinks.People(visit.Region));
    }

    private static Task<Membership?> FindAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        db
            .Memberships.Include(m => m.Account)
            .SingleOrDefaultAsync(m => m.Id == id && m.RegionId == db.RegionId && m.EndedAt == null, cancel);
}
