namespace Gotong.Methods.Trends;

/// <summary>A series after its neighbours' likeness has been taken out, so that plain least squares is right for it.</summary>
internal sealed class Whitened(double[] values, double[][] columns, double logDeterminant)
{
    public double[] Values => values;

    public double[][] Columns => columns;

    public static Whitened Of(double[] times, double[] values, double[][] columns, double rho, double step)
    {
        var (white, rows, log) = (new double[values.Length], new double[values.Length][], 0.0);
        (white[0], rows[0]) = (values[0], columns[0]);
        for (var n = 1; n < values.Length; n++)
        {
            var like = rho <= 0 ? 0 : Math.Pow(rho, (times[n] - times[n - 1]) / step);
            var own = 1 - like * like;
            var scale = 1 / Math.Sqrt(own);
            white[n] = (values[n] - like * values[n - 1]) * scale;
            var row = new double[columns[n].Length];
            for (var k = 0; k < row.Length; k++)
                row[k] = (columns[n][k] - like * columns[n - 1][k]) * scale;
            rows[n] = row;
            log += Math.Log(own);
        }
        return new(white, rows, log);
    }

    /// <summary>The inverse of the correlations: only neighbours meet in it.</summary>
    public static Tridiagonal Precision(double[] times, double rho, double step)
    {
        var (own, next) = (new double[times.Length], new double[times.Length]);
        own[0] = 1;
        for (var n = 1; n < times.Length; n++)
        {
            var like = rho <= 0 ? 0 : Math.Pow(rho, (times[n] - times[n - 1]) / step);
            var left = 1 - like * like;
            own[n - 1] += like * like / left;
            own[n] = 1 / left;
            next[n - 1] = -like / left;
        }
        return new(own, next);
    }

    /// <summary>Least squares, and the logarithm of the restricted likelihood with the variance integrated out.</summary>
    public (ArFit.Step Fit, double LogLikelihood) Solve()
    {
        var (inverse, logInformation, coefficients) = Small.LeastSquares(columns, values);
        var left = 0.0;
        for (var n = 0; n < values.Length; n++)
        {
            var off = values[n] - Small.Dot(columns[n], coefficients);
            left += off * off;
        }
        var freedom = values.Length - coefficients.Length;
        var log = -0.5 * (logDeterminant + logInformation + freedom * Math.Log(left));
        return (new(0, 0, coefficients, inverse, left / freedom), log);
    }
}

/// <summary>A symmetric matrix with one line on each side of the diagonal.</summary>
internal sealed class Tridiagonal(double[] own, double[] next)
{
    public double Own(int at) => own[at];

    /// <summary>One place of its product with a vector.</summary>
    public double Times(int at, Func<int, double> vector) =>
        own[at] * vector(at)
        + (at > 0 ? next[at - 1] * vector(at - 1) : 0)
        + (at + 1 < own.Length ? next[at] * vector(at + 1) : 0);
}
