using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Where a draft comes from, and for which years.</summary>
public sealed record ImportSource(
    string FileName,
    string Sha256,
    int FirstYear,
    int LastYear,
    string? Agent = null,
    DateOnly? Day = null
)
{
    /// <summary>The plan that a person chose to compare with: its id, or <see cref="NewPlan"/>; null: the one it seems to be.</summary>
    public string? Target { get; init; }

    public const string NewPlan = "baru";

    /// <summary>Cells that a person corrected by hand before the file was taken.</summary>
    public IReadOnlyList<string> Corrected { get; init; } = [];
}

/// <summary>A file becomes the plan of the region: one act.</summary>
public static class SaveRpjmd
{
    /// <summary>Saves what is accepted; an effect that is nothing was not even an act.</summary>
    public static async Task<ImportEffect> SaveAsync(
        GotongDb db,
        Region region,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel,
        Acceptance? accepted = null
    )
    {
        var effect = ImportEffect.Nothing;
        var acceptance = accepted ?? Acceptance.WhatItBrings;
        await db.SaveLargeActAsync(
            async write =>
            {
                var difference = await PlanComparison.ReadAsync(db, draft, source, cancel);
                db.ChangeTracker.Clear();
                if (acceptance.Seen is { } seen && seen != difference.Fingerprint)
                    throw new DifferenceMoved();
                var shown = difference.Plan?.PublishedAt is null ? Visibility.Region : Visibility.Public;
                effect = await RpjmdMerge.RunAsync(db, region, draft, source, difference, acceptance, write, cancel);
                return effect.IsNothing ? null : ActOf(draft, source, difference, effect, shown);
            },
            cancel
        );
        return effect;
    }

    /// <summary>What the file says beside what the plan says. Leaves nothing behind.</summary>
    public static async Task<PlanDifference> CompareAsync(
        GotongDb db,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    )
    {
        var difference = await PlanComparison.ReadAsync(db, draft, source, cancel);
        db.ChangeTracker.Clear();
        return difference;
    }

    private static Act ActOf(
        RpjmdDraft draft,
        ImportSource source,
        PlanDifference difference,
        ImportEffect effect,
        Visibility shown
    )
    {
        var counts = RpjmdCounts.Of(draft);
        var years = difference.Plan is { } plan
            ? $"{plan.PeriodStart}–{plan.PeriodEnd}"
            : $"{source.FirstYear}–{source.LastYear}";
        var (id, en) = difference.IsFirst
            ? (PriorityWords.Indonesian(counts), PriorityWords.English(counts))
            : (
                $"{effect.NewPriorities} baru, {effect.ChangedPriorities} berubah, {effect.GonePriorities} dihapus",
                $"{effect.NewPriorities} new, {effect.ChangedPriorities} changed, {effect.GonePriorities} removed"
            );
        if (source.Corrected.Count > 0)
            (id, en) = (
                $"{id}; {source.Corrected.Count} sel dibetulkan dengan tangan",
                $"{en}; {source.Corrected.Count} cells corrected by hand"
            );
        return new(
            "rpjmd.imported",
            shown,
            $"memasukkan RPJMD {years} dari berkas “{source.FileName}”: {id}",
            $"imported the RPJMD {years} from the file “{source.FileName}”: {en}",
            new
            {
                file = source.FileName,
                sha256 = source.Sha256,
                firstYear = source.FirstYear,
                lastYear = source.LastYear,
                counts,
                effect.NewPriorities,
                effect.ChangedPriorities,
                effect.GonePriorities,
                effect.NewOrganizations,
                corrected = source.Corrected,
            }
        )
        {
            Agent = source.Agent,
        };
    }
}
