using Gotong.Features.Initiatives.Steps;
using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>
/// How much a priority counts, from its gaps to target: how far it still is, and how soon the target falls due. Far is
/// the mean of two things: the part of the way that is still to go, and by how much of itself the value must change
/// (at most all of it). Soon adds one part in the years that are left: due next year counts double.
/// <para>
/// How it can be gamed: by a modest target, which makes a small gap, or by a late one. So the points are shown beside
/// what the gaps say, and who changed them gives a reason.
/// </para>
/// </summary>
public static class GapWeight
{
    private const decimal Least = 0.02m;
    public const decimal AllPoints = 100;

    public static decimal FarOf(IndicatorFact i)
    {
        var way = i.Target - i.Start;
        var left = i.Target - i.Now;
        // Reached, or gone past it: nothing is left to close.
        if (left == 0 || (way != 0 && Math.Sign(left) != Math.Sign(way)))
            return 0;
        var toGo = way == 0 ? 1 : Math.Min(1, Math.Abs(left / way));
        var change = i.Now == 0 ? 1 : Math.Min(1, Math.Abs(left / i.Now));
        return (toGo + change) / 2;
    }

    public static decimal SoonOf(IndicatorFact i, int thisYear) => 1m / Math.Max(1, i.TargetYear - thisYear);

    public static decimal Of(PriorityFact priority, int thisYear) =>
        priority.Indicators.Count == 0
            ? 0
            : Math.Max(Least, priority.Indicators.Average(i => FarOf(i) * (1 + SoonOf(i, thisYear))));

    /// <summary>By priority, together a hundred. What has no measured gap counts as much as the others on average.</summary>
    public static IReadOnlyDictionary<Guid, decimal> Points(PlanFacts facts)
    {
        var raw = facts.Priorities.ToDictionary(p => p.Id, p => Of(p, facts.ThisYear));
        var measured = raw.Values.Where(v => v > 0).DefaultIfEmpty(1).Average();
        var full = raw.ToDictionary(p => p.Key, p => p.Value > 0 ? p.Value : measured);
        var sum = full.Values.Sum();
        return full.ToDictionary(p => p.Key, p => Math.Round(AllPoints * p.Value / sum, 2));
    }

    /// <summary>The derivation in words, for the page of weights and the package.</summary>
    public static Words Says(PriorityFact priority, int thisYear)
    {
        var each = priority.Indicators.Select(i => Says(i, thisYear)).ToList();
        return each.Count == 0
            ? new(
                "Tidak ada indikator berangka dengan target: dihitung sebesar rata-rata yang lain.",
                "No indicator with a target in figures: counted as the average of the others."
            )
            : new(string.Join(' ', each.Select(w => w.Indonesian)), string.Join(' ', each.Select(w => w.English)));
    }

    private static Words Says(IndicatorFact i, int thisYear) =>
        FarOf(i) == 0
            ? new($"{i.Name}: target {N(i.Target)} sudah tercapai.", $"{i.Name}: the target {N(i.Target)} is reached.")
            : new(
                $"{i.Name}: dari {N(i.Now)} ke {N(i.Target)} pada {i.TargetYear}; jauhnya {N(FarOf(i))}, mendesaknya {N(SoonOf(i, thisYear))}.",
                $"{i.Name}: from {N(i.Now)} to {N(i.Target)} by {i.TargetYear}; far {N(FarOf(i))}, soon {N(SoonOf(i, thisYear))}."
            );

    private static string N(decimal number) => Typed.Text(Math.Round(number, 2));
}
