using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>The priorities of one edition, copied into the next: new rows under the same keys.</summary>
internal sealed class PlanCopy(GotongDb db, Rpjmd to)
{
    private const int Batch = 500;
    private readonly Dictionary<Guid, Guid> _ids = [];

    public async Task RunAsync(IReadOnlyList<Priority> from, Func<Task> write)
    {
        foreach (var priorities in from.OrderBy(p => p.Level).ThenBy(p => p.Order).Chunk(Batch))
        {
            foreach (var priority in priorities)
                Copy(priority);
            await CopyCodesAsync([.. priorities.Select(p => p.Id)]);
            await write();
        }
    }

    private void Copy(Priority from)
    {
        var priority = new Priority
        {
            RegionId = to.RegionId,
            RpjmdId = to.Id,
            ParentId = from.ParentId is { } parent ? _ids[parent] : null,
            Level = from.Level,
            Name = from.Name,
            Code = from.Code,
            Key = from.Key,
            Order = from.Order,
            Outcome = from.Outcome,
            IsQuickWin = from.IsQuickWin,
        };
        _ids[from.Id] = priority.Id;
        foreach (var indicator in from.Indicators)
            priority.Indicators.Add(Copy(priority, indicator));
        foreach (var duty in from.Responsibilities)
            priority.Responsibilities.Add(
                new()
                {
                    RegionId = to.RegionId,
                    PriorityId = priority.Id,
                    IndicatorId = duty.IndicatorId is { } id ? _ids[id] : null,
                    OrganizationId = duty.OrganizationId,
                }
            );
        foreach (var line in from.Pagu)
            priority.Pagu.Add(
                new()
                {
                    RegionId = to.RegionId,
                    PriorityId = priority.Id,
                    Year = line.Year,
                    Source = line.Source,
                    Stage = line.Stage,
                    Amount = line.Amount,
                }
            );
        db.Add(priority);
    }

    private async Task CopyCodesAsync(Guid[] from)
    {
        foreach (var link in await db.CodeLinks.AsNoTracking().Where(l => from.Contains(l.PriorityId)).ToListAsync())
            db.Add(
                new CodeLink
                {
                    RegionId = to.RegionId,
                    PriorityId = _ids[link.PriorityId],
                    SetKey = link.SetKey,
                    Code = link.Code,
                    Name = link.Name,
                    LinkedAt = link.LinkedAt,
                }
            );
    }

    private Indicator Copy(Priority priority, Indicator from)
    {
        var indicator = new Indicator
        {
            RegionId = to.RegionId,
            PriorityId = priority.Id,
            Name = from.Name,
            Key = from.Key,
            Unit = from.Unit,
            Scale = from.Scale,
            Direction = from.Direction,
            Order = from.Order,
        };
        _ids[from.Id] = indicator.Id;
        indicator.Values.AddRange(from.Values.Select(v => Copy(indicator, v)));
        return indicator;
    }

    public static IndicatorValue Copy(Indicator indicator, IndicatorValue from) =>
        new()
        {
            RegionId = indicator.RegionId,
            IndicatorId = indicator.Id,
            Kind = from.Kind,
            Period = from.Period,
            Disaggregation = from.Disaggregation,
            Value = from.Value,
            High = from.High,
            Text = from.Text,
            Source = from.Source,
            RecordedOn = from.RecordedOn,
        };
}
