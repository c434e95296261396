using MathNet.Numerics.Distributions;

namespace Gotong.Methods.Trends;

/// <summary>A weighted mixture of t distributions of the same freedom, each with a middle and a width.</summary>
internal sealed class TMixture(int freedom, (double Weight, double Middle, double Width)[] parts)
{
    private const double Negligible = 1e-6;
    private const double Precision = 1e-8;

    public double Mean { get; } = parts.Sum(p => p.Weight * p.Middle);

    /// <summary>Chance of lying below.</summary>
    public double Below(double at)
    {
        var (sum, all) = (0.0, 0.0);
        foreach (var (weight, middle, width) in parts)
        {
            if (weight <= Negligible)
                continue;
            all += weight;
            sum += weight * Part(middle, width, at);
        }
        return sum / all;
    }

    /// <summary>The ends between which it lies with a chance.</summary>
    public (double Low, double High) Interval(double level)
    {
        var tail = RhoGrid.Tail(level, freedom);
        return (Quantile(tail), Quantile(1 - tail));
    }

    /// <summary>Where the chance of lying below is as asked.</summary>
    private double Quantile(double chance)
    {
        var t = StudentT.InvCDF(0, 1, freedom, chance);
        var ends = parts.Where(p => p.Weight > Negligible).Select(p => p.Middle + p.Width * t).ToList();
        var (low, high) = (ends.Min(), ends.Max());
        var (atLow, atHigh) = (Below(low) - chance, Below(high) - chance);
        var precision = 1e-9 * (high - low);
        // Illinois: false position that halves the end that stayed twice.
        var last = 0;
        for (var turn = 0; turn < 100 && high - low > precision && atHigh > atLow; turn++)
        {
            var middle = Math.Clamp(high - atHigh * (high - low) / (atHigh - atLow), low, high);
            var at = Below(middle) - chance;
            if (Math.Abs(at) < Precision)
                return middle;
            if (at < 0)
                (low, atLow, atHigh, last) = (middle, at, last < 0 ? atHigh / 2 : atHigh, -1);
            else
                (high, atHigh, atLow, last) = (middle, at, last > 0 ? atLow / 2 : atLow, 1);
        }
        return (low + high) / 2;
    }

    private double Part(double middle, double width, double at) =>
        width > 0 ? StudentT.CDF(middle, width, freedom, at)
        : at >= middle ? 1
        : 0;
}
