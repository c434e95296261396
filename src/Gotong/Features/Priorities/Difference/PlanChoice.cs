using Gotong.Features.Priorities.Import;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Which plan of the region a file speaks of.</summary>
internal static class PlanChoice
{
    /// <summary>
    /// The one that a person chose; else the one that begins in the file's first year; else the one around its years.
    /// </summary>
    public static async Task<Rpjmd?> FindAsync(
        GotongDb db,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    )
    {
        var plans = await db.Rpjmds.Where(p => p.Kind == PlanKind.Rpjmd).ToListAsync(cancel);
        if (source.Target == ImportSource.NewPlan && !plans.Exists(p => p.PeriodStart == source.FirstYear))
            return null;
        if (plans.Find(p => p.Id.ToString() == source.Target) is { } chosen)
            return chosen;
        var first = plans.Exists(p => p.PeriodStart == source.FirstYear)
            ? source.FirstYear
            : Around(plans, draft, source)?.PeriodStart;
        // Realisation belongs to what is in force; everything else to the draft of a Perubahan, where there is one.
        var editions = plans.Where(p => p.PeriodStart == first).OrderByDescending(p => p.Edition).ToList();
        return HoldsOnlyRealisation(draft)
            ? editions.Find(p => p.IsEnacted) ?? editions.FirstOrDefault()
            : editions.FirstOrDefault();
    }

    /// <summary>
    /// Targets may begin a year after the plan does (2026–2030 in the RPJMD 2025–2029): at least half of the file's
    /// years lie in it. A file of a few columns names no whole period.
    /// </summary>
    private static Rpjmd? Around(List<Rpjmd> plans, RpjmdDraft draft, ImportSource source)
    {
        var years = source.LastYear - source.FirstYear + 1;
        int Shared(Rpjmd p) => Math.Min(p.PeriodEnd, source.LastYear) - Math.Max(p.PeriodStart, source.FirstYear) + 1;
        return IsPartial(draft)
            ? plans.Where(p => p.PeriodStart <= source.FirstYear).MaxBy(p => p.PeriodStart)
            : plans.Where(p => 2 * Shared(p) >= years).MaxBy(Shared);
    }

    private static bool HoldsOnlyRealisation(RpjmdDraft draft) =>
        draft.Columns.Any(c => c.Role.Kind == RoleKind.Actual)
        && !draft.Columns.Any(c => c.Role.Kind is RoleKind.Target or RoleKind.Baseline or RoleKind.Pagu);

    public static bool IsPartial(RpjmdDraft draft) => !draft.At(Level.Misi).Any();
}
