using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Where a draft comes from, and for which years.</summary>
public sealed record ImportSource(string FileName, string Sha256, int FirstYear, int LastYear, string? Agent = null)
{
    /// <summary>Cells that a person corrected by hand before the file was taken.</summary>
    public IReadOnlyList<string> Corrected { get; init; } = [];
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
        var effect = ImportEffect.Nothing;
        await db.SaveLargeActAsync(
            async write =>
            {
                var shown = await PlanVisibility.OfPeriodAsync(db, source.FirstYear, cancel);
                effect = await RpjmdMerge.RunAsync(db, region, draft, source, write, cancel);
                return effect.IsNothing ? null : ActOf(draft, source, effect, shown);
            },
            cancel
        );
        return effect;
    }

    /// <summary>What saving would change. Leaves nothing behind.</summary>
    public static Task<ImportEffect> ForeseeAsync(
        GotongDb db,
        Region region,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    ) =>
        RpjmdMerge.RunAsync(
            db,
            region,
            draft,
            source,
            () =>
            {
                db.ChangeTracker.Clear();
                return Task.CompletedTask;
            },
            cancel
        );

    private static Act ActOf(RpjmdDraft draft, ImportSource source, ImportEffect effect, Visibility shown)
    {
        var counts = RpjmdCounts.Of(draft);
        var years = $"{source.FirstYear}–{source.LastYear}";
        return new(
            "rpjmd.imported",
            shown,
            $"memasukkan RPJMD {years} dari berkas “{source.FileName}”: {PriorityWords.Indonesian(counts)}{(source.Corrected.Count == 0 ? "" : $"; {source.Corrected.Count} sel dibetulkan dengan tangan")}",
            $"imported the RPJMD {years} from the file “{source.FileName}”: {PriorityWords.English(counts)}{(source.Corrected.Count == 0 ? "" : $"; {source.Corrected.Count} cells corrected by hand")}",
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
                corrected = source.Corrected,
            }
        )
        {
            Agent = source.Agent,
        };
    }
}
