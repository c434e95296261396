using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Parts;

/// <summary>A value that is known and not shown to strangers; its figure is not in here.</summary>
public sealed record HiddenValue(string Key, Frequency Frequency, DateOnly Until, Hiding Hiding);

/// <summary>What was measured of the parts of an indicator, by the key of the part, as the visitor may know it.</summary>
public sealed record KnownParts(ILookup<string, SeriesValue> Values, ILookup<string, HiddenValue> Hidden);

/// <summary>Reads what was measured of the parts of an indicator.</summary>
public static class LoadParts
{
    private sealed record Part(string Key, SeriesValue Value)
    {
        public string Kind => Key[..Math.Max(0, Key.IndexOf(':', StringComparison.Ordinal))];
    }

    /// <summary>What may be shown, without a word of what may not.</summary>
    public static async Task<ILookup<string, SeriesValue>> OfAsync(
        GotongDb db,
        Guid indicator,
        DateOnly today,
        bool isPublic,
        CancellationToken cancel
    ) => (await KnownAsync(db, indicator, today, isPublic, cancel)).Values;

    /// <param name="isPublic">Strangers are not shown what nobody has checked, nor how few people a part counts.</param>
    public static async Task<KnownParts> KnownAsync(
        GotongDb db,
        Guid indicator,
        DateOnly today,
        bool isPublic,
        CancellationToken cancel
    )
    {
        var values = await db
            .Measurements.Where(m =>
                m.IndicatorId == indicator
                && m.Disaggregation != ""
                && m.To < today
                && m.State != MeasurementState.Replaced
                && (!isPublic || m.State != MeasurementState.Reported)
            )
            .OrderBy(m => m.RecordedAt)
            .Select(m => new
            {
                m.Disaggregation,
                m.Frequency,
                m.To,
                m.Value,
                m.Source,
            })
            .ToListAsync(cancel);
        // Of one period the last: what was verified stands beside its correction until that is verified too.
        var parts = values
            .GroupBy(m => (m.Disaggregation, m.Frequency, m.To))
            .Select(g => g.Last())
            .OrderBy(m => m.To)
            .Select(m => new Part(m.Disaggregation, new(m.Frequency, m.To, m.Value, m.Source)))
            .ToList();
        var hides =
            isPublic
            && parts.Count > 0
            && SmallCounts.CountsPeople(
                await db.Indicators.Where(i => i.Id == indicator).Select(i => i.Unit).SingleOrDefaultAsync(cancel)
            );
        var hidden = hides ? HiddenOf(parts) : [];
        var secret = hidden.Select(h => (h.Key, h.Frequency, h.Until)).ToHashSet();
        return new(
            parts
                .Where(p => !secret.Contains((p.Key, p.Value.Frequency, p.Value.Until)))
                .ToLookup(p => p.Key, p => p.Value),
            hidden.ToLookup(h => h.Key)
        );
    }

    private static List<HiddenValue> HiddenOf(List<Part> parts) =>
        [
            .. parts
                .GroupBy(p => (p.Kind, p.Value.Frequency, p.Value.Until))
                .SelectMany(g =>
                    SmallCounts
                        .Of([.. g.Select(p => (p.Key, p.Value.Value))])
                        .Select(h => new HiddenValue(h.Key, g.Key.Frequency, g.Key.Until, h.Value))
                ),
        ];
}
