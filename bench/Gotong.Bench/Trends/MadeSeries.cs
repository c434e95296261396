using Gotong.Methods.Trends;

namespace Gotong.Bench.Trends;

/// <summary>Series with a known change of slope, and deviations that keep a part of the one before.</summary>
internal sealed record MadeSeries(int Before, int Since, double Rho, double Step = 0, bool HeavyTails = false)
{
    public const double Start = 2020;
    public const double Change = 1.5;

    public List<SeriesPoint> Next(Random random)
    {
        var (points, off) = (new List<SeriesPoint>(Before + Since), 0.0);
        for (var t = -Before - 50; t < Since; t++)
        {
            off = Rho * off + Math.Sqrt(1 - Rho * Rho) * Shock(random);
            if (t >= -Before)
                points.Add(new(Start + t, 50 + 0.8 * t + (t >= 0 ? Step : 0) + Change * Math.Max(0, t) + off));
        }
        return points;
    }

    public static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>Normal, or t with three degrees of freedom.</summary>
    private double Shock(Random random)
    {
        var shock = Normal(random);
        return HeavyTails ? shock / Math.Sqrt(Enumerable.Range(0, 3).Sum(_ => Math.Pow(Normal(random), 2)) / 3) : shock;
    }
}
