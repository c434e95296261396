using Gotong.Platform.Web;
using Gotong.Platform.Web.Charts;

namespace Gotong.Features.Priorities;

/// <summary>An indicator in one sentence and, where its values can be drawn, as a path. Pure.</summary>
public sealed record IndicatorPicture(Indicator Indicator, string Finding, TargetPathModel? Model)
{
    /// <summary>Orders that officials use, worst first. Labels outside of one of these cannot be drawn.</summary>
    private static readonly string[][] Ladders =
    [
        ["D", "C", "CC", "B", "BB", "A", "AA"],
        ["TMP", "TW", "WDP", "WTP"],
        ["Sangat Kurang", "Kurang", "Cukup", "Baik", "Sangat Baik"],
        ["Sangat Rendah", "Rendah", "Sedang", "Tinggi", "Sangat Tinggi"],
    ];

    public static IndicatorPicture Of(Indicator indicator)
    {
        var values = indicator.Values.Where(v => v.Disaggregation.Length == 0).ToList();
        var baseline = values.Where(v => v.Kind == IndicatorValueKind.Baseline).MaxBy(v => v.Period);
        var targets = values.Where(v => v.Kind == IndicatorValueKind.Target).OrderBy(v => v.Period).ToList();
        return new(
            indicator,
            FindingOf(indicator, baseline, targets.LastOrDefault()),
            ModelOf(indicator, values, baseline, targets)
        );
    }

    private static string FindingOf(Indicator indicator, IndicatorValue? from, IndicatorValue? to)
    {
        var path = (from, to) switch
        {
            (null, null) => Words.T("belum ada nilai", "no values yet"),
            (null, _) => Words.T($"{Said(to, indicator)} pada {to.Period}", $"{Said(to, indicator)} in {to.Period}"),
            (_, null) => Words.T(
                $"{Said(from, indicator)} pada {from.Period}, belum ada target",
                $"{Said(from, indicator)} in {from.Period}, no target yet"
            ),
            _ => Words.T(
                $"dari {Said(from)} ({from.Period}) ke {Said(to, indicator)} ({to.Period})",
                $"from {Said(from)} ({from.Period}) to {Said(to, indicator)} ({to.Period})"
            ),
        };
        return $"{indicator.Name}: {path}";
    }

    private static string Said(IndicatorValue value, Indicator indicator) =>
        $"{Said(value)} {UnitOf(indicator)}".TrimEnd();

    /// <summary>A unit of one capital word is no name: "Persen" reads "persen" in a sentence.</summary>
    private static string UnitOf(Indicator indicator) =>
        indicator.Unit is { Length: > 3 } unit && unit.Skip(1).All(c => !char.IsUpper(c)) && !unit.Contains("Rp")
            ? char.ToLowerInvariant(unit[0]) + unit[1..]
            : indicator.Unit ?? "";

    public static string Said(IndicatorValue value) =>
        value switch
        {
            { Value: { } low, High: { } high } => $"{Numbers.Text(low)}–{Numbers.Text(high)}",
            { Value: { } number } => Numbers.Text(number),
            _ => value.Text,
        };

    private static TargetPathModel? ModelOf(
        Indicator indicator,
        List<IndicatorValue> values,
        IndicatorValue? baseline,
        List<IndicatorValue> targets
    )
    {
        if (targets.Count == 0 || targets.Count + (baseline is null ? 0 : 1) < 2)
            return null;
        string[]? labels = null;
        if (indicator.Scale == IndicatorScale.Ordered)
        {
            labels = Array.Find(Ladders, l => values.TrueForAll(v => Step(l, v) is not null));
            if (labels is null)
                return null;
        }
        decimal? Number(IndicatorValue? v) =>
            v is null ? null
            : labels is null ? v.Value
            : Step(labels, v);
        var drawn = values.Where(v => v.Kind != IndicatorValueKind.Baseline && Number(v) is not null).ToList();
        if (drawn.Count == 0)
            return null;
        var years = drawn
            .GroupBy(v => v.Period)
            .OrderBy(g => g.Key)
            .Select(g =>
            {
                var target = g.FirstOrDefault(v => v.Kind == IndicatorValueKind.Target);
                var actual = g.FirstOrDefault(v => v.Kind == IndicatorValueKind.Actual);
                return new TargetYear(g.Key, Number(target), target?.High, Number(actual));
            })
            .ToList();
        return new(indicator.Unit ?? "", Number(baseline), baseline?.Period ?? years[0].Year - 1, years, labels);
    }

    private static decimal? Step(string[] ladder, IndicatorValue value)
    {
        var at = Array.FindIndex(ladder, l => l.Equals(value.Text.Trim(), StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at;
    }
}
