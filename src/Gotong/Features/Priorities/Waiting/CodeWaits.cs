using Gotong.Features.Codes;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities.Waiting;

/// <summary>A newer set of codes came in: the links to the old one wait for those who keep the plan.</summary>
public static class CodeWaits
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
        var sets = CodeLibrary.InOrder(await db.CodeSets.AsNoTracking().ToListAsync(cancel));
        if (CodeLibrary.Current(sets, CodeSetKind.Nomenclature, region.IsExample) is not { } current)
            return [];
        var atWork = (await PlanShelf.LoadAsync(db, actor, region.Today(db.Clock).Year, cancel)).AllAtWork;
        var count = await db.CodeLinks.CountAsync(
            l => l.SetKey != current.Key && atWork.Contains(l.Priority.RpjmdId),
            cancel
        );
        return count == 0
            ? []
            :
            [
                new(
                    region,
                    T(
                        $"Pindahkan {count} kode program ke {current.Name}",
                        $"Move {count} codes of programs to {current.Name}"
                    ),
                    PriorityLinks.Codes(region)
                ),
            ];
    }
}
