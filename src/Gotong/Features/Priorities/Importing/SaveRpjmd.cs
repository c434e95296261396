using Gotong.Features.Organizations;
using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Where a draft comes from, and for which years.</summary>
public sealed record ImportSource(string FileName, string Sha256, int FirstYear, int LastYear, string? Agent = null);

/// <summary>What saving the draft changes.</summary>
public sealed record ImportEffect(int NewPriorities, int ChangedPriorities, int NewOrganizations, int Others)
{
    public bool IsNothing => NewPriorities + ChangedPriorities + NewOrganizations + Others == 0;
}

/// <summary>A file becomes the plan of the region: one act.</summary>
public static class SaveRpjmd
{
    /// <summary>Saves; an effect that is nothing was not even an act.</summary>
    public static async Task<ImportEffect> SaveAsync(
        GotongDb db,
        Region region,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    )
    {
        var effect = await ApplyAsync(db, region, draft, source, cancel);
        if (effect.IsNothing)
            return effect;
        var counts = RpjmdCounts.Of(draft);
        var years = $"{source.FirstYear}–{source.LastYear}";
        await db.SaveActAsync(
            new Act(
                "rpjmd.imported",
                await PlanVisibility.OfPeriodAsync(db, source.FirstYear, cancel),
                $"memasukkan RPJMD {years} dari berkas “{source.FileName}”: {PriorityWords.Indonesian(counts)}",
                $"imported the RPJMD {years} from the file “{source.FileName}”: {PriorityWords.English(counts)}",
                new
                {
                    file = source.FileName,
                    sha256 = source.Sha256,
                    firstYear = source.FirstYear,
                    lastYear = source.LastYear,
                    counts,
                    effect.NewPriorities,
                    effect.ChangedPriorities,
                    effect.NewOrganizations,
                }
            )
            {
                Agent = source.Agent,
            },
            cancel
        );
        return effect;
    }

    /// <summary>What saving would change. Leaves nothing behind.</summary>
    public static async Task<ImportEffect> ForeseeAsync(
        GotongDb db,
        Region region,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    )
    {
        var effect = await ApplyAsync(db, region, draft, source, cancel);
        db.ChangeTracker.Clear();
        return effect;
    }

    private static async Task<ImportEffect> ApplyAsync(
        GotongDb db,
        Region region,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    )
    {
        // Looking for changes after each of 20,000 rows would take minutes: once at the end is enough.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var plan = await PlanAsync(db, region, source, cancel);
            var stored = await db
                .Priorities.Where(p => p.RpjmdId == plan.Id)
                .Include(p => p.Indicators)
                    .ThenInclude(i => i.Values)
                .Include(p => p.Responsibilities)
                .Include(p => p.Pagu)
                .AsSplitQuery()
                .ToDictionaryAsync(p => p.Key, StringComparer.Ordinal, cancel);
            var organizations = await db.Organizations.ToDictionaryAsync(o => o.Key, StringComparer.Ordinal, cancel);
            new RpjmdMerge(db, plan, stored).Apply(draft, organizations);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
        return EffectOf(db);
    }

    private static async Task<Rpjmd> PlanAsync(
        GotongDb db,
        Region region,
        ImportSource source,
        CancellationToken cancel
    )
    {
        var plan = await db.Rpjmds.SingleOrDefaultAsync(r => r.PeriodStart == source.FirstYear, cancel);
        if (plan is null)
        {
            plan = Rpjmd.For(region, source.FirstYear, source.LastYear);
            db.Add(plan);
        }
        plan.PeriodEnd = source.LastYear;
        return plan;
    }

    private static ImportEffect EffectOf(GotongDb db)
    {
        var changed = db
            .ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified)
            .ToList();
        var fresh = changed.Where(e => e.State == EntityState.Added).Select(e => e.Entity).OfType<Record>().ToHashSet();
        var touched = changed
            .Select(e => e.Entity as Record ?? (e.Entity as IPart)?.Whole)
            .OfType<Record>()
            .Distinct()
            .Where(r => !fresh.Contains(r))
            .ToList();
        return new(
            fresh.OfType<Priority>().Count(),
            touched.OfType<Priority>().Count(),
            fresh.OfType<Organization>().Count(),
            fresh.OfType<Rpjmd>().Count() + touched.OfType<Rpjmd>().Count()
        );
    }
}
