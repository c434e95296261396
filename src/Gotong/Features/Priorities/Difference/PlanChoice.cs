using Gotong.Features.Priorities.Import;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Which plan of the region a file speaks of.</summary>
internal static class PlanChoice
{
    /// <summary>
    /// The one that begins in the file's first year. A file of a few columns (realisation, pagu of one year) names no
    /// misi and no whole period: it speaks of the plan around its years.
    /// </summary>
    public static async Task<Rpjmd?> FindAsync(
        GotongDb db,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    )
    {
        var plans = await db.Rpjmds.ToListAsync(cancel);
        var same = plans.Find(p => p.PeriodStart == source.FirstYear);
        if (same is not null || !IsPartial(draft))
            return same;
        return plans.OrderByDescending(p => p.PeriodStart).FirstOrDefault(p => p.PeriodStart <= source.FirstYear);
    }

    public static bool IsPartial(RpjmdDraft draft) => !draft.At(Level.Misi).Any();
}
