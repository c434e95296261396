using Gotong.Features.Regions;
using Gotong.Platform.Data;
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
        var newest = (await PlanShelf.LoadAsync(db, actor, region.Today(db.Clock).Year, cancel)).Current;
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
