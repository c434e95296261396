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
        var regions = await RegionsAsync(db, cancel);
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

    /// <summary>Where the account that acts is at work, in each of its roles.</summary>
    public static async Task<IReadOnlyList<MyRegion>> RegionsAsync(GotongDb db, CancellationToken cancel)
    {
        var mine = await db
            .Memberships.AsNoTracking()
            .Where(m => m.AccountId == db.AccountId && m.EndedAt == null)
            .Join(db.Regions, m => m.RegionId, r => r.Id, (m, r) => new { Region = r, m.Role })
            .ToListAsync(cancel);
        return
        [
            .. mine.GroupBy(m => m.Region.Id)
                .Select(g => new MyRegion(g.First().Region, [.. g.Select(m => m.Role).Distinct()]))
                .OrderBy(r => r.Region.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }
}

public sealed record MyRegion(Region Region, IReadOnlyList<Role> Roles);
