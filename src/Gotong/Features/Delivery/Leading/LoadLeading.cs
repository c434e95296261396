using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Leading;

public static class LoadLeading
{
    /// <summary>Null: it has none.</summary>
    public static async Task<LeadingReading?> OfAsync(
        GotongDb db,
        Visit visit,
        Guid initiative,
        DateOnly? start,
        CancellationToken cancel
    )
    {
        if (
            await db.LeadingIndicators.AsNoTracking().SingleOrDefaultAsync(l => l.InitiativeId == initiative, cancel)
            is not { } leading
        )
            return null;
        var isPublic = !visit.Actor.IsMember;
        var values = await db
            .Measurements.Where(m =>
                m.LeadingIndicatorId == leading.Id
                && m.Disaggregation == ""
                && m.State != MeasurementState.Replaced
                && (!isPublic || m.State != MeasurementState.Reported)
            )
            .OrderBy(m => m.RecordedAt)
            .Select(m => new SeriesValue(m.Frequency, m.To, m.Value, m.Source))
            .ToListAsync(cancel);
        return new(leading, start, IndicatorSeries.Join(values, []));
    }

    public static async Task<Initiative?> DoorAsync(GotongDb db, Visit visit, int number, CancellationToken cancel) =>
        await db.FindInitiativeAsync(number, cancel) is { } initiative
        && InitiativePermissions.MaySee(visit.Actor, initiative)
            ? initiative
            : null;
}
