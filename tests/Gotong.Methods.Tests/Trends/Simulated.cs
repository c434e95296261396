using Gotong.Methods.Trends;

namespace Gotong.Methods.Tests.Trends;

/// <summary>Series of which the truth is known.</summary>
internal static class Simulated
{
    public const double Start = 2020;
    public const double Change = 1.5;

    /// <summary>One value a year, deviations of size 1 of which each keeps a part of the one before.</summary>
    public static List<SeriesPoint> Series(Random random, int before, int since, double rho, double step = 0)
    {
        var (points, off) = (new List<SeriesPoint>(), Normal(random));
        for (var t = -before; t < since; t++)
        {
            off = rho * off + Math.Sqrt(1 - rho * rho) * Normal(random);
            var way = 50 + 0.8 * t + (t >= 0 ? step : 0) + Change * Math.Max(0, t);
            points.Add(new(Start + t, way + off));
        }
        return points;
    }

    public static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
