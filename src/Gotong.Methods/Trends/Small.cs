namespace Gotong.Methods.Trends;

/// <summary>Linear algebra of a handful of columns, where a library's call costs more than the work.</summary>
internal static class Small
{
    public static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var k = 0; k < a.Length; k++)
            sum += a[k] * b[k];
        return sum;
    }

    /// <summary>a'Ma.</summary>
    public static double Form(double[] a, double[][] m)
    {
        var sum = 0.0;
        for (var k = 0; k < a.Length; k++)
            sum += a[k] * Dot(a, m[k]);
        return sum;
    }

    /// <summary>(X'X)^-1, log |X'X|, and the coefficients, by Cholesky.</summary>
    public static (double[][] Inverse, double LogDeterminant, double[] Coefficients) LeastSquares(
        double[][] rows,
        double[] values
    )
    {
        var count = rows[0].Length;
        var (root, right) = (Square(count), new double[count]);
        for (var n = 0; n < rows.Length; n++)
        for (var i = 0; i < count; i++)
        {
            right[i] += rows[n][i] * values[n];
            for (var j = 0; j <= i; j++)
                root[i][j] += rows[n][i] * rows[n][j];
        }
        var log = Factor(root);
        var inverse = Square(count);
        for (var k = 0; k < count; k++)
        {
            var unit = new double[count];
            unit[k] = 1;
            Back(root, unit);
            for (var i = 0; i < count; i++)
                inverse[i][k] = unit[i];
        }
        Back(root, right);
        return (inverse, log, right);
    }

    /// <summary>Lower root in place; the logarithm of the determinant comes back.</summary>
    public static double Factor(double[][] m)
    {
        var log = 0.0;
        for (var i = 0; i < m.Length; i++)
        for (var j = 0; j <= i; j++)
        {
            var sum = m[i][j];
            for (var k = 0; k < j; k++)
                sum -= m[i][k] * m[j][k];
            m[i][j] = i == j ? Math.Sqrt(Math.Max(sum, double.Epsilon)) : sum / m[j][j];
            if (i == j)
                log += 2 * Math.Log(m[i][i]);
        }
        return log;
    }

    /// <summary>Solves with the root of <see cref="Factor"/>, in place.</summary>
    public static void Back(double[][] root, double[] right)
    {
        for (var i = 0; i < right.Length; i++)
        {
            for (var k = 0; k < i; k++)
                right[i] -= root[i][k] * right[k];
            right[i] /= root[i][i];
        }
        for (var i = right.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < right.Length; k++)
                right[i] -= root[k][i] * right[k];
            right[i] /= root[i][i];
        }
    }

    public static double[][] Square(int count) => [.. Enumerable.Range(0, count).Select(_ => new double[count])];
}
