using Gotong.Features.Initiatives.Steps;
using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>
/// How much a priority counts, from its gaps to target: <see cref="PriorityWeights"/> says how far it still is and how soon
/// the target falls due. Points are shown beside what the gaps say, and who changes them gives a reason.
/// </summary>
public static class GapWeight
{
    public const decimal AllPoints = 100;

    /// <summary>By priority, together a hundred. What has no gap in figures counts as much as the others on average.</summary>
    public static IReadOnlyDictionary<Guid, decimal> Points(PlanFacts facts)
    {
        var gaps = (
            from p in facts.Priorities
            from i in p.Indicators
            select new TargetGap($"{p.Id}", (double)i.Start, (double)i.Now, (double)i.Target, i.TargetYear)
        ).ToList();
        var measured =
            gaps.Count == 0
                ? []
                : PriorityWeights.Of(gaps, facts.ThisYear).ToDictionary(w => Guid.Parse(w.Priority), w => w.Weight);
        var average = measured.Values.DefaultIfEmpty(1).Average();
        var all = facts.Priorities.ToDictionary(p => p.Id, p => measured.GetValueOrDefault(p.Id, average));
        var sum = all.Values.Sum();
        return all.ToDictionary(p => p.Key, p => Math.Round(AllPoints * (decimal)(p.Value / sum), 2));
    }

    /// <summary>The part of the way to the target that is still to go.</summary>
    private static decimal ToGo(IndicatorFact i) =>
        i.Target == i.Start ? (i.Now == i.Target ? 0 : 1) : Math.Clamp((i.Target - i.Now) / (i.Target - i.Start), 0, 1);

    /// <summary>The derivation in words, for the page of weights and the package.</summary>
    public static Words Says(PriorityFact priority)
    {
        var each = priority.Indicators.Select(i => Says(i)).ToList();
        return each.Count == 0
            ? new(
                "Tidak ada indikator berangka dengan target: dihitung sebesar rata-rata yang lain.",
                "No indicator with a target in figures: counted as the average of the others."
            )
            : new(string.Join(' ', each.Select(w => w.Indonesian)), string.Join(' ', each.Select(w => w.English)));
    }

    private static Words Says(IndicatorFact i) =>
        ToGo(i) == 0
            ? new($"{i.Name}: target {N(i.Target)} sudah tercapai.", $"{i.Name}: the target {N(i.Target)} is reached.")
            : new(
                $"{i.Name}: dari {N(i.Now)} ke {N(i.Target)} pada {i.TargetYear}; {N(ToGo(i) * 100)}% jalan belum ditempuh.",
                $"{i.Name}: from {N(i.Now)} to {N(i.Target)} by {i.TargetYear}; {N(ToGo(i) * 100)}% of the way to go."
            );

    private static string N(decimal number) => Typed.Text(Math.Round(number, 2));
}
