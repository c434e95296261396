using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Priorities;

/// <summary>
/// Brings what was agreed of a difference into the plan. A plan of 20,000 programs does not fit into memory with all
/// its values, so it is done in batches.
/// </summary>
internal static class RpjmdMerge
{
    private const int Batch = 500;

    /// <param name="write">Writes and forgets what stands in memory.</param>
    public static async Task<ImportEffect> RunAsync(
        GotongDb db,
        Region region,
        RpjmdDraft draft,
        ImportSource source,
        PlanDifference difference,
        Acceptance acceptance,
        Func<Task> write,
        CancellationToken cancel
    )
    {
        var effect = ImportEffect.Nothing;
        var accepted = Accepted(difference, acceptance);
        if (accepted.Count == 0)
            return effect;
        var plan = difference.Plan ?? New(db, region, draft, source);
        var writer = new PlanWriter(db, plan, difference.Match, draft, source);
        await writer.LoadAsync(cancel);
        var going = accepted.Where(i => i.Kind == DifferenceKind.Gone).ToList();
        await acceptance.Resting.LeaveAsync(db, going, cancel);
        foreach (var items in accepted.Where(i => i.Kind != DifferenceKind.Gone).Chunk(Batch))
        {
            db.AttachRange(items.Select(i => i.Priority).OfType<Priority>().Distinct());
            foreach (var item in items)
                Write(db, writer, item);
            await StepAsync();
        }
        foreach (
            var items in going.OrderBy(i => i.Indicator is null).ThenByDescending(i => i.Priority!.Level).Chunk(Batch)
        )
        {
            db.AttachRange(items.Select(i => i.Priority!).Distinct());
            db.RemoveRange(items.Select(i => (object?)i.Indicator ?? i.Priority!));
            await StepAsync();
        }
        return effect;

        Task StepAsync()
        {
            effect = effect.With(db);
            return write();
        }
    }

    private static List<DifferenceItem> Accepted(PlanDifference difference, Acceptance acceptance)
    {
        var blocked = difference.Blocked(acceptance.Takes).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. difference.Items.Where(i => difference.MayTake(i) && acceptance.Takes(i) && !blocked.Contains(i.Id)),
        ];
    }

    private static Rpjmd New(GotongDb db, Region region, RpjmdDraft draft, ImportSource source)
    {
        var plan = Rpjmd.For(region, source.FirstYear, source.LastYear);
        plan.Visi = draft.Visi;
        db.Add(plan);
        return plan;
    }

    private static void Write(GotongDb db, PlanWriter writer, DifferenceItem item)
    {
        if (item is { Kind: DifferenceKind.Added, DraftIndicator: { } indicator })
            writer.Add(item.Priority!, indicator);
        else if (item is { Kind: DifferenceKind.Added, Node: { } node })
            writer.Add(node);
        else
        {
            if (item.Priority is null)
                db.Attach(writer.Plan);
            foreach (var change in item.Fields)
                change.Write(writer);
        }
    }
}
