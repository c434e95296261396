using MathNet.Numerics.Distributions;

namespace Gotong.Methods.Trends;

/// <summary>
/// The median of the slopes between all pairs of points: a few wrong values hardly move it (Theil, A rank-invariant method
/// of linear and polynomial regression analysis, 1950; Sen, Estimates of the regression coefficient based on Kendall's tau, 1968).
/// </summary>
/// <param name="Slope">A year.</param>
/// <param name="Low">Lower end by Kendall's statistic; right only where deviations do not depend on each other.</param>
/// <param name="High">Upper end.</param>
public sealed record SenSlope(double Slope, double Low, double High)
{
    /// <summary>At least two points at different times.</summary>
    public static SenSlope Of(IReadOnlyList<SeriesPoint> points, double level = 0.9)
    {
        var ordered = Series.Ordered(points);
        if (ordered.Count < 2)
            throw new ArgumentException("A slope needs two points.", nameof(points));
        var slopes = new List<double>(ordered.Count * (ordered.Count - 1) / 2);
        for (var a = 0; a < ordered.Count; a++)
        for (var b = a + 1; b < ordered.Count; b++)
            slopes.Add((ordered[b].Value - ordered[a].Value) / (ordered[b].Time - ordered[a].Time));
        slopes.Sort();
        double n = ordered.Count;
        var ties = ordered.GroupBy(p => p.Value).Sum(g => Tied(g.Count()));
        var deviation = Math.Sqrt((Tied(n) - ties) / 18);
        var reach = Normal.InvCDF(0, 1, (1 + level) / 2) * deviation;
        var low = Math.Max((int)Math.Round((slopes.Count - reach) / 2) - 1, 0);
        var high = Math.Min((int)Math.Round((slopes.Count + reach) / 2), slopes.Count - 1);
        return new(Median(slopes), slopes[low], slopes[high]);
    }

    internal static double Median(List<double> sorted) =>
        sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    private static double Tied(double count) => count * (count - 1) * (2 * count + 5);
}
