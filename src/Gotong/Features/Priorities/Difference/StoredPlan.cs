using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>
/// A whole plan in memory, watched for nothing. Table by table and put together here: with Include the database sorts
/// and repeats the upper tables, which costs three times as much. Of values, money and duties, of which there are
/// most, the region is not read again row by row.
/// </summary>
internal static class StoredPlan
{
    public static async Task<List<Priority>> LoadAsync(GotongDb db, Guid planId, CancellationToken cancel)
    {
        var region = db.RegionId;
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
                .IndicatorValues.Where(v => v.Indicator.Priority.RpjmdId == planId)
                .Select(v => new IndicatorValue
                {
                    Id = v.Id,
                    RegionId = region,
                    IndicatorId = v.IndicatorId,
                    Kind = v.Kind,
                    Period = v.Period,
                    Disaggregation = v.Disaggregation,
                    Value = v.Value,
                    High = v.High,
                    Text = v.Text,
                    Source = v.Source,
                    RecordedOn = v.RecordedOn,
                })
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
            indicators[value.IndicatorId].Values.Add(value);
        await foreach (
            var duty in db
                .Responsibilities.Where(r => r.Priority.RpjmdId == planId)
                .Select(r => new Responsibility
                {
                    Id = r.Id,
                    RegionId = region,
                    PriorityId = r.PriorityId,
                    IndicatorId = r.IndicatorId,
                    OrganizationId = r.OrganizationId,
                })
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
            byId[duty.PriorityId].Responsibilities.Add(duty);
        await foreach (
            var line in db
                .PaguLines.Where(m => m.Priority.RpjmdId == planId)
                .Select(m => new PaguLine
                {
                    Id = m.Id,
                    RegionId = region,
                    PriorityId = m.PriorityId,
                    Year = m.Year,
                    Source = m.Source,
                    Stage = m.Stage,
                    Amount = m.Amount,
                })
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
            byId[line.PriorityId].Pagu.Add(line);
        return priorities;
    }
}
