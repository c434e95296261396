using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities.Waiting;

/// <summary>Nothing can begin before the plan is in, and nobody outside sees it before it is published.</summary>
public static class PlanWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var newest = await db.Set<Rpjmd>()
            .OrderByDescending(p => p.PeriodStart)
            .Select(p => new { p.PublishedAt })
            .FirstOrDefaultAsync(cancel);
        if (newest is null)
            return PriorityPermissions.Keepers.Admits(actor)
                ? [new(region, T("Masukkan RPJMD daerah", "Bring in the region's RPJMD"), PriorityLinks.Import(region))]
                : [];
        return newest.PublishedAt is null && PriorityPermissions.Publishers.Admits(actor)
            ?
            [
                new(
                    region,
                    T("Periksa lalu terbitkan rencana", "Check the plan, then publish it"),
                    PriorityLinks.Tree(region)
                ),
            ]
            : [];
    }
}
