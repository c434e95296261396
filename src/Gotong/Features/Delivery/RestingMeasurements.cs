using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Gotong.Platform.Import;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery;

/// <summary>What was measured of an indicator of the plan, how it is measured, and what others have of it.</summary>
public static class RestingMeasurements
{
    private const int Batch = 1_000;

    public static RestingSource Source { get; } = new() { LeaveAsync = LeaveAsync, FollowAsync = FollowAsync };

    /// <summary>Measured values are never lost: their indicator stays.</summary>
    private static async Task LeaveAsync(
        GotongDb db,
        IReadOnlyCollection<DifferenceItem> going,
        CancellationToken cancel
    )
    {
        var names = going
            .SelectMany(i => i.Indicator is { } one ? [one] : i.Priority!.Indicators)
            .DistinctBy(i => i.Id)
            .ToDictionary(i => i.Id, i => i.Name);
        if (names.Count == 0)
            return;
        var measured = await db
            .Measurements.Where(m => m.IndicatorId != null)
            .GroupBy(m => m.IndicatorId!.Value)
            .Select(g => new { Id = g.Key, Count = g.Count() })
            .ToListAsync(cancel);
        if (measured.Find(m => names.ContainsKey(m.Id)) is { } held)
            throw new ImportRefusal(
                "indicator-measured",
                $"Indikator “{names[held.Id]}” tidak dapat dihapus: sudah ada {held.Count} nilai terukur padanya. Hilangkan centang hapusnya, lalu simpan lagi.",
                $"The indicator “{names[held.Id]}” cannot be removed: {held.Count} values were measured of it. Untick its removal, then save again."
            );
    }

    /// <summary>To the same indicator of the edition that took over, so that no series breaks.</summary>
    private static async Task<Followed> FollowAsync(
        GotongDb db,
        PlanSuccession succession,
        Func<Task> write,
        CancellationToken cancel
    )
    {
        var described = await db.IndicatorProfiles.ToListAsync(cancel);
        var own = described.Select(p => p.IndicatorId).ToHashSet();
        foreach (var profile in described)
            if (succession.OfIndicator(profile.IndicatorId) is { } next && own.Add(next))
                profile.IndicatorId = next;
        var compared = (await db.Set<ComparisonSet>().ToListAsync(cancel)).ToLookup(s => (s.IndicatorId, s.Kind));
        foreach (var sets in compared)
            if (
                succession.OfIndicator(sets.Key.IndicatorId) is { } next
                && !compared.Contains((next, sets.Key.Kind)) // what was compared anew in the draft stands
            )
                foreach (var set in sets)
                    set.IndicatorId = next;
        await write();
        var measured = await db
            .Measurements.Where(m => m.IndicatorId != null)
            .Select(m => m.IndicatorId!.Value)
            .Distinct()
            .ToListAsync(cancel);
        foreach (var before in measured)
            if (succession.OfIndicator(before) is { } next)
                while (await MoveAsync(db, before, next, cancel))
                    await write();
        return Followed.Nothing;
    }

    private static async Task<bool> MoveAsync(GotongDb db, Guid before, Guid next, CancellationToken cancel)
    {
        var some = await db
            .Measurements.Where(m => m.IndicatorId == before)
            .OrderBy(m => m.Id)
            .Take(Batch)
            .ToListAsync(cancel);
        foreach (var one in some)
            one.IndicatorId = next;
        return some.Count > 0;
    }
}
