using Gotong.Features.Priorities;
using Gotong.Methods.Formulas;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Library;

/// <summary>The profiles of a region and what their formulas come to, year by year.</summary>
public sealed class IndicatorBook(
    IReadOnlyList<IndicatorProfile> profiles,
    IReadOnlyDictionary<(Guid, int), decimal> values
)
{
    public IReadOnlyList<IndicatorProfile> Profiles { get; } = profiles;

    public IReadOnlyDictionary<string, Formula> Formulas { get; } =
        profiles
            .Where(p => p.Formula is not null)
            .Select(p => (p.Symbol, Formula.Parse(p.Formula!).Formula))
            .Where(p => p.Formula is not null)
            .ToDictionary(p => p.Symbol, p => p.Formula!, StringComparer.Ordinal);

    /// <summary>Yearly values of the whole: what was measured, else the actual of the plan.</summary>
    public static async Task<IndicatorBook> LoadAsync(GotongDb db, CancellationToken cancel)
    {
        var profiles = await db
            .IndicatorProfiles.AsNoTracking()
            .Include(p => p.Indicator)
            .Include(p => p.Standards)
            .OrderBy(p => p.Symbol)
            .ToListAsync(cancel);
        var ids = profiles.Select(p => p.IndicatorId).ToList();
        var values = new Dictionary<(Guid, int), decimal>();
        var planned = await db
            .IndicatorValues.Where(v => ids.Contains(v.IndicatorId))
            .Where(v => v.Kind != IndicatorValueKind.Target && v.Disaggregation == "" && v.Value != null)
            .OrderBy(v => v.Kind == IndicatorValueKind.Actual)
            .Select(v => new
            {
                v.IndicatorId,
                v.Period,
                v.Value,
            })
            .ToListAsync(cancel);
        foreach (var value in planned)
            values[(value.IndicatorId, value.Period)] = value.Value!.Value;
        var measured = await db
            .Measurements.Where(m => m.IndicatorId != null && ids.Contains(m.IndicatorId.Value))
            .Where(m =>
                m.Frequency == Frequency.Yearly && m.Disaggregation == "" && m.State != MeasurementState.Replaced
            )
            .OrderBy(m => m.Id)
            .ToListAsync(cancel);
        foreach (var m in measured)
            values[(m.IndicatorId!.Value, m.To.Year)] = m.Value;
        return new(profiles, values);
    }

    public IReadOnlyList<int> Years => [.. values.Keys.Select(k => k.Item2).Distinct().Order()];

    public Outcome Compute(string symbol, int year)
    {
        var bySymbol = Profiles.ToDictionary(p => p.Symbol, p => p.IndicatorId, StringComparer.Ordinal);
        return new FormulaBook(Formulas).Compute(
            symbol,
            s => bySymbol.TryGetValue(s, out var id) && values.TryGetValue((id, year), out var value) ? value : null
        );
    }

    /// <summary>Which formulas read a symbol.</summary>
    public IEnumerable<IndicatorProfile> ReadersOf(string symbol) =>
        Profiles.Where(p => Formulas.TryGetValue(p.Symbol, out var f) && f.Symbols.Contains(symbol));
}
