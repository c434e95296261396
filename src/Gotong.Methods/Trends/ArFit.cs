namespace Gotong.Methods.Trends;

/// <summary>
/// A line (any columns) through a series whose deviations are alike from one value to the next: correlation rho^dt, dt in
/// usual steps, so gaps only weaken it. For each rho of a grid exact generalized least squares, weighed by the restricted
/// likelihood of that rho (Zellner and Tiao, Bayesian analysis of the regression model with autocorrelated errors, 1964;
/// Harville, Bayesian inference for variance components using only error contrasts, 1974). What is not known of rho so
/// widens every interval, which one estimate of rho does not do in short series.
/// </summary>
internal sealed class ArFit
{
    private readonly double[] _steps;

    private ArFit(int freedom, double[] steps, List<RhoFit> fits)
    {
        (Freedom, _steps) = (freedom, steps);
        var most = fits.Max(f => f.Weight);
        var sum = fits.Sum(f => Math.Exp(f.Weight - most));
        Fits = [.. fits.Select(f => f with { Weight = Math.Exp(f.Weight - most) / sum })];
    }

    /// <summary>Values less columns.</summary>
    public int Freedom { get; }

    public IReadOnlyList<RhoFit> Fits { get; }

    public double MeanRho => Fits.Sum(f => f.Weight * f.Rho);

    /// <summary>Times ascend; each row of columns belongs to the time and value of its place; more rows than columns.</summary>
    public static ArFit Of(double[] times, double[] values, double[][] columns)
    {
        var (sums, plain, steps) = Around(times, values, columns);
        return new(
            values.Length - plain.Length,
            steps,
            [.. RhoGrid.Of(values.Length).Select(r => sums.Fit(r.Rho, LikesOf(r.Rho, steps), r.LogWeight, plain))]
        );
    }

    /// <summary>The fit at one rho alone.</summary>
    internal static RhoFit At(double[] times, double[] values, double[][] columns, double rho)
    {
        var (sums, plain, steps) = Around(times, values, columns);
        return sums.Fit(rho, LikesOf(rho, steps), 0, plain);
    }

    /// <summary>Around the plain line, so that what is left keeps its digits however long the way is.</summary>
    private static (WhiteSums Sums, double[] Plain, double[] Steps) Around(
        double[] times,
        double[] values,
        double[][] columns
    )
    {
        var plain = Small.LeastSquares(columns, values);
        var left = values.Select((v, n) => v - Small.Dot(columns[n], plain)).ToArray();
        return (new(columns, left), plain, StepsOf(times));
    }

    /// <summary>What is known of a sum of coefficients.</summary>
    public TMixture Of(double[] contrast) =>
        new(
            Freedom,
            [
                .. Fits.Select(f =>
                    (
                        f.Weight,
                        Small.Dot(contrast, f.Coefficients),
                        Math.Sqrt(f.Variance * Small.Form(contrast, f.Inverse))
                    )
                ),
            ]
        );

    /// <summary>What is known of a value some usual steps after the last.</summary>
    public TMixture Ahead(double[] row, double after, double[] lastRow, double last) =>
        new(
            Freedom,
            [
                .. Fits.Select(f =>
                {
                    var like = RhoGrid.Over(f.Rho, after);
                    var way = row.Zip(lastRow, (a, b) => a - like * b).ToArray();
                    var spread = 1 - like * like + Small.Form(way, f.Inverse);
                    return (f.Weight, Small.Dot(way, f.Coefficients) + like * last, Math.Sqrt(f.Variance * spread));
                }),
            ]
        );

    /// <summary>The value furthest from the line of the others, by its deleted t residual at the likeliest rho.</summary>
    public (int Place, double Size) Furthest(double[] values, double[][] columns)
    {
        var at = Fits.MaxBy(f => f.Weight)!;
        var precision = new Tridiagonal(LikesOf(at.Rho, _steps));
        var (place, size) = (0, 0.0);
        var off = values.Select((v, n) => v - Small.Dot(columns[n], at.Coefficients)).ToArray();
        var row = new double[columns[0].Length];
        for (var n = 0; n < values.Length; n++)
        {
            var pull = precision.Times(n, k => off[k]);
            for (var c = 0; c < row.Length; c++)
                row[c] = precision.Times(n, k => columns[k][c]);
            var own = precision.Own(n) - Small.Form(row, at.Inverse);
            if (own <= 1e-9)
                continue;
            var inner = pull * pull / own / at.Variance;
            var outer = inner >= Freedom ? double.MaxValue : Math.Sqrt(inner * (Freedom - 1) / (Freedom - inner));
            if (outer > size)
                (place, size) = (n, outer);
        }
        return (place, size);
    }

    /// <summary>The middle step between neighbours.</summary>
    internal static double UsualStep(double[] times)
    {
        var steps = times.Zip(times.Skip(1), (a, b) => b - a).Order().ToArray();
        return steps[steps.Length / 2];
    }

    /// <summary>Time since the value before, in usual steps; decimal years of months and quarters are rounded, so nearly whole is whole.</summary>
    private static double[] StepsOf(double[] times)
    {
        var usual = UsualStep(times);
        return
        [
            0,
            .. times
                .Zip(times.Skip(1), (a, b) => (b - a) / usual)
                .Select(s => Math.Abs(s - Math.Round(s)) < 0.15 ? Math.Round(s) : s),
        ];
    }

    private static double[] LikesOf(double rho, double[] steps)
    {
        var likes = new double[steps.Length];
        for (var n = 1; n < likes.Length; n++)
            likes[n] = steps[n] == 1 ? rho : RhoGrid.Over(rho, steps[n]);
        return likes;
    }
}

/// <summary>The fit at one rho.</summary>
/// <param name="Rho">Correlation over one usual step.</param>
/// <param name="Weight">Its share of what is possible; its logarithm before all are known.</param>
/// <param name="Coefficients">Of the columns.</param>
/// <param name="Inverse">Their covariance is this times the variance.</param>
/// <param name="Variance">Of a deviation.</param>
internal sealed record RhoFit(double Rho, double Weight, double[] Coefficients, double[][] Inverse, double Variance);
