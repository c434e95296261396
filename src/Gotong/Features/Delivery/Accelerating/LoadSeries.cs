using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>Reads the series of indicators: measured values of the whole, joined with the plan's own.</summary>
public static class LoadSeries
{
    /// <param name="isPublic">Strangers are not shown what nobody has checked.</param>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<SeriesValue>>> OfAsync(
        GotongDb db,
        IReadOnlyCollection<Guid> indicators,
        DateOnly today,
        bool isPublic,
        CancellationToken cancel
    ) => (await KnownAsync(db, indicators, today, isPublic, cancel)).ToDictionary(k => k.Key, k => k.Value.Finest);

    /// <param name="isPublic">Strangers are not shown what nobody has checked.</param>
    public static async Task<IReadOnlyDictionary<Guid, KnownValues>> KnownAsync(
        GotongDb db,
        IReadOnlyCollection<Guid> indicators,
        DateOnly today,
        bool isPublic,
        CancellationToken cancel
    )
    {
        var measured = (
            await db
                .Measurements.Where(m =>
                    m.IndicatorId != null
                    && indicators.Contains(m.IndicatorId.Value)
                    && m.Disaggregation == ""
                    && m.To < today
                    && m.State != MeasurementState.Replaced
                    && (!isPublic || m.State != MeasurementState.Reported)
                )
                .OrderBy(m => m.RecordedAt)
                .Select(m => new
                {
                    Id = m.IndicatorId!.Value,
                    m.Frequency,
                    m.To,
                    m.Value,
                    m.Source,
                })
                .ToListAsync(cancel)
        ).ToLookup(m => m.Id, m => new SeriesValue(m.Frequency, m.To, m.Value, m.Source));
        var yearly = (
            await db
                .IndicatorValues.Where(v =>
                    indicators.Contains(v.IndicatorId)
                    && v.Kind != IndicatorValueKind.Target
                    && v.Disaggregation == ""
                    && v.Period < today.Year
                    && v.Value != null
                    && v.High == null
                )
                .OrderByDescending(v => v.Kind == IndicatorValueKind.Actual)
                .Select(v => new
                {
                    v.IndicatorId,
                    v.Period,
                    v.Value,
                    v.Source,
                })
                .ToListAsync(cancel)
        ).ToLookup(v => v.IndicatorId, v => (v.Period, v.Value!.Value, v.Source));
        return indicators.Distinct().ToDictionary(id => id, id => new KnownValues([.. measured[id]], [.. yearly[id]]));
    }
}
