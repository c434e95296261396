namespace Gotong.Methods.Portfolio.Solving;

/// <summary>The effect of a plan, summed in one order, so that the same plan always has the same number.</summary>
internal static class PlanValue
{
    public static double Of(PortfolioProblem problem, IEnumerable<ChosenStart> chosen)
    {
        var byId = problem.Initiatives.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return Of(problem, chosen, byId);
    }

    public static double Of(
        PortfolioProblem problem,
        IEnumerable<ChosenStart> chosen,
        Dictionary<string, Candidate> byId
    )
    {
        var taken = chosen.OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        var sum = taken.Sum(c => byId[c.Id].Value * Math.Pow(1 - problem.Discount, c.Start - problem.Years[0]));
        foreach (var overlap in problem.Overlaps)
            sum -=
                (1 - overlap.Share)
                * Math.Max(0, taken.Sum(c => overlap.Effects.GetValueOrDefault(c.Id)) - overlap.Full);
        return sum;
    }

    public static Dictionary<string, IReadOnlyList<long>> Spend(
        PortfolioProblem problem,
        IEnumerable<ChosenStart> chosen
    )
    {
        var byId = problem.Initiatives.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var spend = problem.Sources.ToDictionary(s => s.Id, _ => new long[problem.Years.Count], StringComparer.Ordinal);
        foreach (var one in chosen)
        foreach (var (source, amounts) in byId[one.Id].Cost)
            for (
                var year = 0;
                year < amounts.Count && one.Start - problem.Years[0] + year < problem.Years.Count;
                year++
            )
                spend[source][one.Start - problem.Years[0] + year] += amounts[year];
        return spend.ToDictionary(s => s.Key, s => (IReadOnlyList<long>)s.Value, StringComparer.Ordinal);
    }
}
