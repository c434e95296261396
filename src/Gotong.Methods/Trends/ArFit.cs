namespace Gotong.Methods.Trends;

/// <summary>
/// A line (any columns) through a series whose deviations are alike from one value to the next: correlation rho^dt, dt in
/// usual steps, so gaps only weaken it. For each rho of a grid exact generalized least squares, weighed by the restricted
/// likelihood of that rho (Zellner and Tiao, Bayesian analysis of the regression model with autocorrelated errors, 1964; Harville,
/// Bayesian inference for variance components using only error contrasts, 1974). What is not known of rho so widens
/// every interval, which one estimate of rho does not do in short series.
/// </summary>
internal sealed class ArFit
{
    private readonly List<Step> _steps = [];

    private ArFit(int freedom) => Freedom = freedom;

    /// <summary>Values less columns.</summary>
    public int Freedom { get; }

    public IReadOnlyList<Step> Steps => _steps;

    public double MeanRho => _steps.Sum(s => s.Weight * s.Rho);

    public Step Likeliest => _steps.MaxBy(s => s.Weight)!;

    /// <summary>Times ascend; each row of columns belongs to the time and value of its place; more rows than columns.</summary>
    public static ArFit Of(double[] times, double[] values, double[][] columns)
    {
        var fit = new ArFit(values.Length - columns[0].Length);
        var step = UsualStep(times);
        var logs = new List<double>();
        foreach (var (rho, prior) in RhoGrid.Of(values.Length, columns[0].Length))
        {
            var white = Whitened.Of(times, values, columns, rho, step);
            var (solved, log) = white.Solve();
            fit._steps.Add(solved with { Rho = rho });
            logs.Add(log + Math.Log(prior));
        }
        fit.Weigh(logs);
        return fit;
    }

    /// <summary>What is known of a sum of coefficients: a mixture of t distributions.</summary>
    public TMixture Of(double[] contrast) =>
        new(
            Freedom,
            [
                .. _steps.Select(s =>
                    (
                        s.Weight,
                        Small.Dot(contrast, s.Coefficients),
                        Math.Sqrt(s.Variance * Small.Form(contrast, s.Inverse))
                    )
                ),
            ]
        );

    /// <summary>What is known of a value some time after the last.</summary>
    public TMixture Ahead(double[] row, double after, double[] lastRow, double last, double step) =>
        new(
            Freedom,
            [
                .. _steps.Select(s =>
                {
                    var like = Math.Pow(s.Rho, after / step);
                    var way = row.Zip(lastRow, (a, b) => a - like * b).ToArray();
                    var spread = 1 - like * like + Small.Form(way, s.Inverse);
                    return (s.Weight, Small.Dot(way, s.Coefficients) + like * last, Math.Sqrt(s.Variance * spread));
                }),
            ]
        );

    /// <summary>The value furthest from the line of the others, by its deleted t residual at the likeliest rho.</summary>
    public (int Place, double Size) Furthest(double[] times, double[] values, double[][] columns)
    {
        var at = Likeliest;
        if (at.Variance <= 0)
            return (0, 0);
        var sums = Whitened.Precision(times, at.Rho, UsualStep(times));
        var (place, size) = (0, 0.0);
        var off = values.Select((v, n) => v - Small.Dot(columns[n], at.Coefficients)).ToArray();
        for (var n = 0; n < values.Length; n++)
        {
            var pull = sums.Times(n, k => off[k]);
            var row = columns[0].Select((_, c) => sums.Times(n, k => columns[k][c])).ToArray();
            var own = sums.Own(n) - Small.Form(row, at.Inverse);
            if (own <= 1e-9)
                continue;
            var inner = pull * pull / own / at.Variance;
            var outer = inner >= Freedom ? double.MaxValue : Math.Sqrt(inner * (Freedom - 1) / (Freedom - inner));
            if (outer > size)
                (place, size) = (n, outer);
        }
        return (place, size);
    }

    internal static double UsualStep(double[] times)
    {
        var steps = times.Zip(times.Skip(1), (a, b) => b - a).Order().ToArray();
        return steps[steps.Length / 2];
    }

    private void Weigh(List<double> logs)
    {
        var most = logs.Max();
        // A line without any deviation: every rho fits it equally well.
        var weights = double.IsPositiveInfinity(most)
            ? [.. logs.Select(_ => 1.0)]
            : logs.Select(l => Math.Exp(l - most)).ToArray();
        var sum = weights.Sum();
        for (var n = 0; n < _steps.Count; n++)
            _steps[n] = _steps[n] with { Weight = weights[n] / sum };
    }

    /// <summary>The fit at one rho.</summary>
    /// <param name="Rho">Correlation over one usual step.</param>
    /// <param name="Weight">Its share of what is possible.</param>
    /// <param name="Coefficients">Of the columns.</param>
    /// <param name="Inverse">Their covariance is this times the variance.</param>
    /// <param name="Variance">Of a deviation.</param>
    public sealed record Step(double Rho, double Weight, double[] Coefficients, double[][] Inverse, double Variance);
}
