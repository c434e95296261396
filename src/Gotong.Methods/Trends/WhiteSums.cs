namespace Gotong.Methods.Trends;

/// <summary>Sums of products of columns and values after the likeness of neighbours is taken out, and the fit from them.</summary>
internal sealed class WhiteSums(double[][] columns, double[] left)
{
    private readonly int _count = columns[0].Length;

    /// <summary>The fit at one rho: the plain line and what it changes of it.</summary>
    public RhoFit Fit(double rho, double[] likes, double logWeight, double[] plain)
    {
        var (root, logDeterminant) = Sums(likes);
        Small.Factor(root);
        var own = root[_count][_count];
        var freedom = left.Length - _count;
        var (inverse, logInformation) = (Small.Square(_count), 0.0);
        var top = root[.._count];
        for (var k = 0; k < _count; k++)
        {
            logInformation += 2 * Math.Log(root[k][k]);
            var unit = new double[_count];
            unit[k] = 1;
            Small.Forward(top, unit);
            Small.Back(top, unit);
            for (var i = 0; i < _count; i++)
                inverse[i][k] = unit[i];
        }
        // The last row of the root is the values as the columns see them.
        var change = root[_count][.._count];
        Small.Back(top, change);
        for (var k = 0; k < _count; k++)
            change[k] += plain[k];
        var log = -0.5 * (logDeterminant + logInformation) - freedom * Math.Log(own);
        return new(rho, logWeight + log, change, inverse, own * own / freedom);
    }

    /// <summary>Lower half of the products, values last; and the logarithm of the determinant of the correlations.</summary>
    private (double[][] Sums, double LogDeterminant) Sums(double[] likes)
    {
        var (sums, log) = (Small.Square(_count + 1), 0.0);
        var white = new double[_count + 1];
        for (var n = 0; n < left.Length; n++)
        {
            var own = 1 - likes[n] * likes[n];
            var scale = n == 0 ? 1 : 1 / Math.Sqrt(own);
            for (var k = 0; k <= _count; k++)
                white[k] = n == 0 ? At(0, k) : (At(n, k) - likes[n] * At(n - 1, k)) * scale;
            if (n > 0)
                log += Math.Log(own);
            for (var i = 0; i <= _count; i++)
            {
                var row = sums[i];
                for (var j = 0; j <= i; j++)
                    row[j] += white[i] * white[j];
            }
        }
        return (sums, log);
    }

    private double At(int n, int k) => k < _count ? columns[n][k] : left[n];
}
