using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Solving;

/// <summary>Effect against money: the same problem with all limits of money made smaller and larger.</summary>
public static class BudgetFrontier
{
    public const int Points = 20;

    /// <summary>The limits as they are stand at the half.</summary>
    public static IEnumerable<double> Factors => Enumerable.Range(1, Points).Select(n => n / (Points / 2.0));

    public static bool HasLimits(PortfolioProblem problem) =>
        problem.Sources.Any(s => s.Limits.Any(l => l is > 0));

    public static PortfolioProblem At(PortfolioProblem problem, double factor) =>
        problem with
        {
            Sources =
            [
                .. problem.Sources.Select(s => new MoneySource(
                    s.Id,
                    [.. s.Limits.Select(l => l is { } limit ? Scaled(limit, factor) : (long?)null)]
                )),
            ],
        };

    public static long Total(PortfolioProblem problem) =>
        (long)Math.Min(problem.Sources.SelectMany(s => s.Limits).Sum(l => (decimal)(l ?? 0)), PortfolioRules.MostMoney);

    /// <summary>
    /// More money never does less: a point whose search ended early takes over the plan of a smaller one. A knee is a
    /// corner of the upper hull after which a rupiah buys less than half of what it bought before.
    /// </summary>
    public static IReadOnlyList<FrontierPoint> Of(IEnumerable<FrontierPoint> found)
    {
        var points = new List<FrontierPoint>();
        foreach (var point in found.OrderBy(p => p.Limit))
            points.Add(
                points.Count > 0 && points[^1].Effect > point.Effect
                    ? point with
                    {
                        Effect = points[^1].Effect,
                        Spend = points[^1].Spend,
                    }
                    : point
            );
        var hull = new List<FrontierPoint> { new(0, 0, 0, 0, false) };
        foreach (var point in points)
        {
            while (hull.Count > 1 && Slope(hull[^2], hull[^1]) <= Slope(hull[^1], point))
                hull.RemoveAt(hull.Count - 1);
            hull.Add(point);
        }
        var knees = new HashSet<double>();
        for (var at = 1; at < hull.Count - 1; at++)
            if (Slope(hull[at], hull[at + 1]) < Slope(hull[at - 1], hull[at]) / 2)
                knees.Add(hull[at].Factor);
        return [.. points.Select(p => p with { IsKnee = knees.Contains(p.Factor) })];
    }

    private static double Slope(FrontierPoint a, FrontierPoint b) =>
        b.Limit == a.Limit ? 0 : (b.Effect - a.Effect) / (b.Limit - (double)a.Limit);

    private static long Scaled(long limit, double factor) =>
        (long)Math.Min(limit * (decimal)factor, PortfolioRules.MostMoney);
}
