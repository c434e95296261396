using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Status;

/// <summary>The effects of initiatives, each with the last value that is known of its indicator.</summary>
public static class LoadEffects
{
    private sealed record Last(decimal Value, DateOnly Until, Frequency Frequency, string? Source);

    public static async Task<ILookup<Guid, EffectFact>> OfAsync(
        GotongDb db,
        IQueryable<Guid> initiatives,
        DateOnly today,
        bool isPublic,
        CancellationToken cancel
    )
    {
        var effects = await db.Set<Effect>()
            .Where(e => initiatives.Contains(e.InitiativeId))
            .Select(e => new
            {
                e.InitiativeId,
                e.IndicatorId,
                Name = e.Indicator!.Name ?? e.Measure ?? "",
                e.Expected,
                e.Baseline,
                e.ByYear,
            })
            .ToListAsync(cancel);
        var moved = db.Set<Effect>()
            .Where(e => initiatives.Contains(e.InitiativeId) && e.IndicatorId != null)
            .Select(e => e.IndicatorId!.Value);
        var lasts = await LastAsync(db, moved, today, isPublic, cancel);
        var profiles = await db
            .IndicatorProfiles.Where(p => moved.Contains(p.IndicatorId))
            .Select(p => new
            {
                p.IndicatorId,
                p.Frequency,
                p.PublicationLagDays,
                Producer = p.Producer!.Name,
            })
            .ToDictionaryAsync(p => p.IndicatorId, cancel);
        return effects.ToLookup(
            e => e.InitiativeId,
            e =>
            {
                var last = e.IndicatorId is { } id ? lasts.GetValueOrDefault(id) : null;
                var profile = e.IndicatorId is { } key ? profiles.GetValueOrDefault(key) : null;
                return new EffectFact(
                    e.Name,
                    e.IndicatorId is not null,
                    e.Baseline,
                    e.Expected,
                    e.ByYear,
                    last?.Value,
                    last?.Until,
                    profile?.Frequency ?? last?.Frequency ?? Frequency.Yearly,
                    profile?.PublicationLagDays ?? StatusMethod.UsualLagDays,
                    last?.Source ?? profile?.Producer
                );
            }
        );
    }

    private static async Task<Dictionary<Guid, Last>> LastAsync(
        GotongDb db,
        IQueryable<Guid> moved,
        DateOnly today,
        bool isPublic,
        CancellationToken cancel
    )
    {
        var counted = db.Measurements.Where(m =>
            m.IndicatorId != null
            && m.Disaggregation == ""
            && m.To < today
            && m.State != MeasurementState.Replaced
            && (!isPublic || m.State != MeasurementState.Reported)
        );
        // Not a join by indicator and day: as both may be null in the model, it would be written so that no index serves it.
        var measured = await counted
            .Where(m => moved.Contains(m.IndicatorId!.Value))
            .Where(m => !counted.Any(later => later.IndicatorId == m.IndicatorId && later.To > m.To))
            .Select(m => new
            {
                Id = m.IndicatorId!.Value,
                m.Value,
                m.To,
                m.Frequency,
                m.Source,
                m.RecordedAt,
            })
            .ToListAsync(cancel);
        var yearly = await db
            .IndicatorValues.Where(v =>
                moved.Contains(v.IndicatorId)
                && v.Kind == IndicatorValueKind.Actual
                && v.Period < today.Year
                && v.Disaggregation == ""
                && v.Value != null
                && v.High == null
            )
            .Select(v => new
            {
                v.IndicatorId,
                v.Value,
                v.Period,
                v.Source,
            })
            .ToListAsync(cancel);
        return measured
            .Select(m => (m.Id, At: m.RecordedAt, Last: new Last(m.Value, m.To, m.Frequency, m.Source)))
            .Concat(
                yearly.Select(v =>
                    (
                        Id: v.IndicatorId,
                        At: DateTimeOffset.MinValue,
                        Last: new Last(v.Value!.Value, new(v.Period, 12, 31), Frequency.Yearly, v.Source)
                    )
                )
            )
            .GroupBy(v => v.Id)
            .ToDictionary(g => g.Key, g => g.OrderBy(v => v.Last.Until).ThenBy(v => v.At).Last().Last);
    }
}
