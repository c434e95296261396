using Gotong.Features.Delivery;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Scorecards.Proposing;

/// <summary>What is measured of the indicators that initiatives aim at, and of those mapped to a standard.</summary>
public static class IndicatorReader
{
    public static async Task<IndicatorFacts> ReadAsync(
        GotongDb db,
        IQueryable<Guid> initiatives,
        int year,
        CancellationToken cancel
    )
    {
        var aimed = await AimedAsync(db, initiatives, year, cancel);
        return new(
            aimed.Count,
            aimed.Count(i => i.HasBaseline),
            aimed.Count(i => i.Reached is not null),
            aimed.Count(i => i.Reached == true)
        );
    }

    /// <summary>Each indicator once.</summary>
    public static async Task<IReadOnlyList<AimedIndicator>> AimedAsync(
        GotongDb db,
        IQueryable<Guid> initiatives,
        int year,
        CancellationToken cancel
    )
    {
        var ids = db.Set<Effect>()
            .Where(e => e.IndicatorId != null && initiatives.Contains(e.InitiativeId))
            .Select(e => e.IndicatorId!.Value)
            .Distinct();
        var indicators = await db
            .Indicators.AsNoTracking()
            .Include(i => i.Values)
            .Where(i => ids.Contains(i.Id))
            .OrderBy(i => i.Name)
            .ToListAsync(cancel);
        return [.. indicators.Select(i => Of(i, year))];
    }

    /// <summary>Reached: the newest actual value that has a target in its own year, held against it; null: there is none.</summary>
    public static AimedIndicator Of(Indicator indicator, int year)
    {
        var values = indicator.Values.Where(v => v.Disaggregation.Length == 0 && v.Value is not null).ToList();
        var targets = values
            .Where(v => v.Kind == IndicatorValueKind.Target)
            .GroupBy(v => v.Period)
            .ToDictionary(g => g.Key, g => g.First().Value!.Value);
        var newest = values
            .Where(v => v.Kind == IndicatorValueKind.Actual && v.Period <= year && targets.ContainsKey(v.Period))
            .MaxBy(v => v.Period);
        bool? reached = (newest, indicator.Direction) switch
        {
            (null, _) or (_, IndicatorDirection.Unknown) => null,
            (_, IndicatorDirection.Down) => newest.Value <= targets[newest.Period],
            _ => newest.Value >= targets[newest.Period],
        };
        return new(
            indicator.Name,
            indicator.PriorityId,
            values.Any(v => v.Kind == IndicatorValueKind.Baseline),
            reached,
            newest?.Period
        );
    }

    /// <summary>By "standard:number"; only what was checked.</summary>
    public static async Task<IReadOnlyDictionary<string, MappedValue>> MappedAsync(
        GotongDb db,
        CancellationToken cancel
    )
    {
        var links = await db.Set<StandardLink>()
            .Select(l => new
            {
                l.Standard,
                l.Number,
                l.Profile.IndicatorId,
                l.Profile.Indicator.PriorityId,
                l.Profile.Indicator.Unit,
            })
            .ToListAsync(cancel);
        if (links.Count == 0)
            return new Dictionary<string, MappedValue>();
        var indicators = links.Select(l => (Guid?)l.IndicatorId).Distinct().ToList();
        var newest = (
            await db
                .Measurements.Where(m => m.State == MeasurementState.Verified && m.Disaggregation == "")
                .Where(m => indicators.Contains(m.IndicatorId))
                .Select(m => new
                {
                    m.IndicatorId,
                    m.To,
                    m.Value,
                    m.Source,
                    m.SourceOn,
                })
                .ToListAsync(cancel)
        ).GroupBy(m => m.IndicatorId!.Value).ToDictionary(g => g.Key, g => g.MaxBy(m => m.To)!);
        return links
            .Where(l => newest.ContainsKey(l.IndicatorId))
            .GroupBy(l => $"{l.Standard}:{l.Number}")
            .ToDictionary(
                g => g.Key,
                g =>
                {
                    var link = g.MaxBy(l => newest[l.IndicatorId].To)!;
                    var value = newest[link.IndicatorId];
                    return new MappedValue(value.Value, link.Unit ?? "", value.Source, value.SourceOn, link.PriorityId);
                }
            );
    }
}

/// <param name="Reached">Null: not measured against a target yet.</param>
/// <param name="Year">Of the newest value that was held against a target.</param>
public sealed record AimedIndicator(string Name, Guid PriorityId, bool HasBaseline, bool? Reached, int? Year);
