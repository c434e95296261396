using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>
/// A whole plan in memory, watched for nothing. Table by table and put together here: with Include the database sorts
/// and repeats the upper tables, which costs three times as much.
/// </summary>
internal static class StoredPlan
{
    public static async Task<List<Priority>> LoadAsync(GotongDb db, Guid planId, CancellationToken cancel)
    {
        var priorities = await db.Priorities.AsNoTracking().Where(p => p.RpjmdId == planId).ToListAsync(cancel);
        var byId = priorities.ToDictionary(p => p.Id);
        var indicators = new Dictionary<Guid, Indicator>();
        await foreach (
            var indicator in db
                .Indicators.AsNoTracking()
                .Where(i => i.Priority.RpjmdId == planId)
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
        {
            indicators[indicator.Id] = indicator;
            byId[indicator.PriorityId].Indicators.Add(indicator);
        }
        await foreach (
            var value in db
                .IndicatorValues.AsNoTracking()
                .Where(v => v.Indicator.Priority.RpjmdId == planId)
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
            indicators[value.IndicatorId].Values.Add(value);
        await foreach (
            var duty in db
                .Responsibilities.AsNoTracking()
                .Where(r => r.Priority.RpjmdId == planId)
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
            byId[duty.PriorityId].Responsibilities.Add(duty);
        await foreach (
            var line in db
                .PaguLines.AsNoTracking()
                .Where(m => m.Priority.RpjmdId == planId)
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
            byId[line.PriorityId].Pagu.Add(line);
        return priorities;
    }
}
