namespace Gotong.Methods.Trends;

/// <summary>
/// A mix of others, no weight below zero and one in sum, that went the way of a series before a start, carried on as what would have
/// been (Abadie, Diamond and Hainmueller, Synthetic control methods for comparative case studies, Journal of the American
/// Statistical Association, 2010). It is fitted to all values before the start and to nothing else, and judged by doing the same
/// for each of the others, where nothing was started.
/// </summary>
public static class SyntheticControl
{
    /// <summary>A fit this many times worse than the usual one of the others carries no comparison.</summary>
    private const double PoorFit = 3;

    /// <summary>Smaller weights are rounding of the solver.</summary>
    private const double Shown = 1e-4;

    /// <summary>Compares a series with a mix of others at the same times.</summary>
    /// <exception cref="ArgumentException">A number is not finite, or two points of a series have one time.</exception>
    public static SyntheticResult Of(
        IReadOnlyList<SeriesPoint> series,
        IReadOnlyList<OtherSeries> others,
        double start,
        double level = 0.9,
        bool lessIsBetter = false
    )
    {
        var panel = Panel.Of(series, others, start);
        if (panel.Keys.Count < 2 || panel.Before < Acceleration.Least || panel.Since == 0)
            return new([], [], null, null, null, null, [], Compared.TooFew, panel.LeftOut);
        var gram = new SimplexFit(panel.Rows, panel.Before);
        var all = new (double[] Weights, double Effect, double Before, double Ratio)[panel.Rows.Count];
        Parallel.For(0, all.Length, n => all[n] = Fit(panel, gram, n));
        var own = all[0];
        var placebos = panel
            .Keys.Select((key, n) => new Placebo(key, all[n + 1].Effect, all[n + 1].Before, all[n + 1].Ratio))
            .OrderByDescending(p => p.Ratio)
            .ToList();
        var chance = Placebos.Chance(own.Ratio, placebos.Select(p => p.Ratio));
        return new(
            [
                .. panel
                    .Keys.Select((key, n) => new DonorWeight(key, own.Weights[n + 1]))
                    .Where(w => w.Weight > Shown)
                    .OrderByDescending(w => w.Weight),
            ],
            [.. panel.Times.Select((t, at) => new SeriesPoint(t, Mix(panel, own.Weights, at)))],
            own.Effect,
            own.Before,
            own.Ratio,
            chance,
            placebos,
            Judge(own.Effect, own.Before, chance),
            panel.LeftOut
        );

        Compared Judge(double effect, double before, double rank) =>
            placebos.Count < Placebos.Needed(level) ? Compared.TooFew
            : before > PoorFit * SenSlope.Median([.. placebos.Select(p => p.FitError).Order()]) ? Compared.NotComparable
            : rank > 1 - level + 1e-9 ? Compared.NoSign
            : effect > 0 != lessIsBetter ? Compared.Better
            : Compared.Worse;
    }

    /// <summary>One of the series as if it had been the one; the one itself is never in a mix.</summary>
    private static (double[] Weights, double Effect, double Before, double Ratio) Fit(
        Panel panel,
        SimplexFit gram,
        int n
    )
    {
        var weights = gram.Weights(n);
        var off = panel.Times.Select((_, at) => panel.Rows[n][at] - Mix(panel, weights, at)).ToArray();
        var before = Root(off.Take(panel.Before));
        var since = Root(off.Skip(panel.Before));
        // Rounding apart, a perfect fit would make any ratio infinite.
        var size = panel.Rows[n].Max(Math.Abs) * 1e-9;
        return (
            weights,
            off.Skip(panel.Before).Average(),
            before,
            since / Math.Max(before, Math.Max(size, double.Epsilon))
        );
    }

    private static double Mix(Panel panel, double[] weights, int at)
    {
        var sum = 0.0;
        for (var n = 1; n < weights.Length; n++)
            if (weights[n] != 0)
                sum += weights[n] * panel.Rows[n][at];
        return sum;
    }

    private static double Root(IEnumerable<double> off) => Math.Sqrt(off.Average(o => o * o));
}
