namespace Gotong.Methods.Portfolio;

/// <summary>An indicator of a priority, between where it began and where it should be.</summary>
/// <param name="Priority">The priority.</param>
/// <param name="Baseline">Where it began.</param>
/// <param name="Latest">Where it is.</param>
/// <param name="Target">Where it should be; below the baseline where less is better.</param>
/// <param name="Due">The year of the target.</param>
public sealed record TargetGap(string Priority, double Baseline, double Latest, double Target, int Due);

/// <summary>The weight of a priority and where it comes from, to be recorded.</summary>
/// <param name="Priority">The priority.</param>
/// <param name="FromGaps">How far and how soon, as a part of all.</param>
/// <param name="FromCouncil">What the Dewan gave, as a part of all; null where it gave nothing.</param>
/// <param name="Weight">What counts, as a part of all.</param>
public sealed record PriorityWeight(string Priority, double FromGaps, double? FromCouncil, double Weight);

/// <summary>
/// Weights of priorities. From gaps: the part of the way still to go (0 when reached, at most 1), divided by the years left,
/// averaged over a priority's indicators. The Dewan may give points, or compare in pairs (the geometric mean of rows:
/// Crawford and Williams 1985), and says how much of its word counts.
/// <para>How it can be gamed: by a target set out of reach, or a baseline chosen badly.</para>
/// </summary>
public static class PriorityWeights
{
    /// <summary>Weights from gaps, mixed with what the Dewan gave.</summary>
    /// <param name="gaps">Indicators; at least one.</param>
    /// <param name="year">The year the plan begins.</param>
    /// <param name="points">Points by priority, or null.</param>
    /// <param name="part">How much the points count: 0 not at all, 1 alone.</param>
    /// <exception cref="ArgumentException">A number is not finite or negative, a priority with points has no indicator.</exception>
    public static IReadOnlyList<PriorityWeight> Of(
        IReadOnlyList<TargetGap> gaps,
        int year,
        IReadOnlyDictionary<string, double>? points = null,
        double part = 1
    )
    {
        if (
            gaps.Count == 0
            || gaps.Any(g => !double.IsFinite(g.Baseline) || !double.IsFinite(g.Latest) || !double.IsFinite(g.Target))
        )
            throw new ArgumentException("There is at least one gap, of finite numbers.", nameof(gaps));
        if (
            points is not null
            && points.Any(p => !double.IsFinite(p.Value) || p.Value < 0 || gaps.All(g => g.Priority != p.Key))
        )
            throw new ArgumentException(
                "Points are not negative and for priorities with an indicator.",
                nameof(points)
            );
        if (double.IsNaN(part) || part is < 0 or > 1)
            throw new ArgumentException("A part is from 0 to 1.", nameof(part));
        var urgency = gaps.GroupBy(g => g.Priority, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.Average(i => Far(i) / Math.Max(1, i.Due - year + 1)),
                StringComparer.Ordinal
            );
        var fromGaps = Parts(urgency);
        var given =
            points is null || points.Values.Sum() <= 0
                ? null
                : Parts(urgency.Keys.ToDictionary(k => k, k => points.GetValueOrDefault(k), StringComparer.Ordinal));
        return
        [
            .. fromGaps.Select(g => new PriorityWeight(
                g.Key,
                g.Value,
                given?[g.Key],
                given is null ? g.Value : ((1 - part) * g.Value) + (part * given[g.Key])
            )),
        ];
    }

    /// <summary>Points from comparisons in pairs: 3 says the first is three times as important as the second.</summary>
    /// <param name="priorities">The priorities.</param>
    /// <param name="comparisons">Pairs; what is not compared counts as equal, the reverse as its inverse.</param>
    /// <returns>Points that sum to 1, and how consistent the answers are: 0 fully; above 0.1 they should be asked again (Saaty 1980).</returns>
    public static (IReadOnlyDictionary<string, double> Points, double Inconsistency) FromPairs(
        IReadOnlyList<string> priorities,
        IReadOnlyDictionary<(string First, string Second), double> comparisons
    )
    {
        if (
            comparisons.Any(c =>
                !(c.Value > 0)
                || !double.IsFinite(c.Value)
                || c.Key.First == c.Key.Second
                || !priorities.Contains(c.Key.First)
                || !priorities.Contains(c.Key.Second)
            )
        )
            throw new ArgumentException(
                "A comparison is a number above nothing, of two priorities.",
                nameof(comparisons)
            );
        var n = priorities.Count;
        var ratio = new double[n, n];
        for (var i = 0; i < n; i++)
        for (var j = 0; j < n; j++)
            ratio[i, j] =
                comparisons.TryGetValue((priorities[i], priorities[j]), out var said) ? said
                : comparisons.TryGetValue((priorities[j], priorities[i]), out var reverse) ? 1 / reverse
                : 1;
        var means = Enumerable
            .Range(0, n)
            .Select(i => Math.Exp(Enumerable.Range(0, n).Sum(j => Math.Log(ratio[i, j])) / n))
            .ToArray();
        var sum = means.Sum();
        var weights = means.Select(m => m / sum).ToArray();
        double[] chance = [0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45];
        var largest =
            n == 0
                ? 0
                : Enumerable
                    .Range(0, n)
                    .Average(i => Enumerable.Range(0, n).Sum(j => ratio[i, j] * weights[j]) / weights[i]);
        var inconsistency = n < 3 ? 0 : Math.Max(0, (largest - n) / (n - 1)) / chance[Math.Min(n, 9)];
        return (
            priorities.Zip(weights).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal),
            inconsistency
        );
    }

    /// <summary>The part of the way still to go.</summary>
    private static double Far(TargetGap gap)
    {
        var way = gap.Target - gap.Baseline;
        return way == 0 ? (gap.Latest == gap.Target ? 0 : 1) : Math.Clamp((gap.Target - gap.Latest) / way, 0, 1);
    }

    private static Dictionary<string, double> Parts(Dictionary<string, double> numbers)
    {
        var sum = numbers.Values.Sum();
        return numbers.ToDictionary(
            n => n.Key,
            n => sum > 0 ? n.Value / sum : 1.0 / numbers.Count,
            StringComparer.Ordinal
        );
    }
}
