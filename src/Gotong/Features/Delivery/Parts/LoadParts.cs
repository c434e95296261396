using Gotong.Features.Delivery.Accelerating;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Parts;

/// <summary>Reads what was measured of the parts of an indicator; the key of the part with each value.</summary>
public static class LoadParts
{
    /// <param name="isPublic">Strangers are not shown what nobody has checked.</param>
    public static async Task<ILookup<string, SeriesValue>> OfAsync(
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
        return values
            .GroupBy(m => (m.Disaggregation, m.Frequency, m.To))
            .Select(g => g.Last())
            .OrderBy(m => m.To)
            .ToLookup(m => m.Disaggregation, m => new SeriesValue(m.Frequency, m.To, m.Value, m.Source));
    }
}
