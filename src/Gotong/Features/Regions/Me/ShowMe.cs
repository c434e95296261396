using Gotong.Features.Accounts;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>The start page of a person: what waits, oldest first, and where they work.</summary>
public static class ShowMe
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(AccountLinks.MePath, ShowAsync).Allow(Access.SignedIn);

    private static async Task<IResult> ShowAsync(
        Visit visit,
        GotongDb db,
        IEnumerable<WaitingSource> sources,
        CancellationToken cancel
    )
    {
        var mine = await db
            .Memberships.AsNoTracking()
            .Where(m => m.AccountId == visit.Actor.AccountId && m.EndedAt == null)
            .Join(db.Regions, m => m.RegionId, r => r.Id, (m, r) => new { Region = r, m.Role })
            .ToListAsync(cancel);
        var regions = mine.GroupBy(m => m.Region.Id)
            .Select(g => new MyRegion(g.First().Region, [.. g.Select(m => m.Role).Distinct()]))
            .OrderBy(r => r.Region.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToList();
        var waiting = new List<WaitingItem>();
        foreach (var region in regions.Select(r => r.Region))
        {
            // Each region is asked from inside: nothing is read across its wall.
            db.Tenant.Enter(region.Id);
            var actor = await VisitMiddleware.ActorOf(db, visit.Actor.AccountId, cancel);
            foreach (var source in sources)
                waiting.AddRange(await source.FindAsync(db, region, actor, cancel));
        }
        return Page.Of<MePage>(
            new
            {
                visit.Actor,
                Regions = regions,
                Waiting = waiting.OrderBy(w => w.Since).ToList(),
            }
        );
    }

    /// <summary>The regions where an account is at work.</summary>
    public static async Task<IReadOnlyList<Region>> RegionsOfAsync(
        GotongDb db,
        Guid accountId,
        CancellationToken cancel
    ) =>
        await db
            .Regions.AsNoTracking()
            .Where(r => db.Memberships.Any(m => m.RegionId == r.Id && m.AccountId == accountId && m.EndedAt == null))
            .ToListAsync(cancel);
}

public sealed record MyRegion(Region Region, IReadOnlyList<Role> Roles);
