using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Relink;

/// <summary>Initiatives without ground wait for those who keep the plan.</summary>
public static class RelinkWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!PriorityPermissions.MayEdit(actor))
            return [];
        var shelf = await PlanShelf.LoadAsync(db, actor, region.Today(db.Clock).Year, cancel);
        if (shelf.Current is null)
            return [];
        var count = await RelinkList.Waiting(db, actor, shelf).CountAsync(cancel);
        return count == 0
            ? []
            :
            [
                new(
                    region,
                    T(
                        $"Tautkan ulang {count} inisiatif ke rencana yang berlaku",
                        $"Link {count} initiatives anew to the plan in force"
                    ),
                    InitiativeLinks.Relink(region)
                ),
            ];
    }
}
