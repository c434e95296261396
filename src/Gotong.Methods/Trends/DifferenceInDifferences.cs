using MathNet.Numerics.Distributions;

namespace Gotong.Methods.Trends;

/// <summary>
/// How much more a series rose since a start than others did (Card and Krueger, 1994). One series has no spread
/// of its own, so the spread is that of the others, each taken as if it had been the one (placebo variance: Arkhangelsky,
/// Athey, Hirshberg, Imbens and Wager, Synthetic difference in differences, American Economic Review, 2021, algorithm 4).
/// </summary>
public static class DifferenceInDifferences
{
    /// <summary>Others needed so that being the furthest off of all is rare enough for the level: nine for 0.9.</summary>
    public static int OthersNeeded(double level = 0.9) => Placebos.Needed(level);

    /// <summary>Compares a series with others at the same times.</summary>
    /// <exception cref="ArgumentException">A number is not finite, or two points of a series have one time.</exception>
    public static DifferenceResult Of(
        IReadOnlyList<SeriesPoint> series,
        IReadOnlyList<OtherSeries> others,
        double start,
        double level = 0.9,
        bool lessIsBetter = false
    )
    {
        var panel = Panel.Of(series, others, start);
        var count = panel.Keys.Count;
        var apart = Trend.Of(Distance(panel), level);
        if (count == 0 || panel.Before == 0 || panel.Since == 0)
            return new(null, null, null, level, null, count, apart, Compared.TooFew, panel.LeftOut);
        var rises = panel.Rows.Select(r => r.Skip(panel.Before).Average() - r.Take(panel.Before).Average()).ToArray();
        var sum = rises.Skip(1).Sum();
        var effect = rises[0] - sum / count;
        if (count < Placebos.Needed(level))
            return new(effect, null, null, level, null, count, apart, Compared.TooFew, panel.LeftOut);
        var placebos = rises.Skip(1).Select(r => r - (sum - r) / (count - 1)).ToArray();
        var spread = Math.Sqrt(placebos.Average(p => p * p)) * StudentT.InvCDF(0, 1, count - 1, (1 + level) / 2);
        var chance = Placebos.Chance(Math.Abs(effect), placebos.Select(Math.Abs));
        var compared =
            apart.Direction == Direction.TooEarly ? Compared.TooFew
            : apart.Direction != Direction.Unclear ? Compared.NotComparable
            : Math.Abs(effect) <= spread || chance > 1 - level + 1e-9 ? Compared.NoSign
            : effect > 0 != lessIsBetter ? Compared.Better
            : Compared.Worse;
        return new(effect, effect - spread, effect + spread, level, chance, count, apart, compared, panel.LeftOut);
    }

    /// <summary>Before the start: the series less the mean of the others.</summary>
    private static List<SeriesPoint> Distance(Panel panel) =>
        panel.Keys.Count == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(0, panel.Before)
                    .Select(t => new SeriesPoint(
                        panel.Times[t],
                        panel.Rows[0][t] - panel.Rows.Skip(1).Average(r => r[t])
                    )),
            ];
}
