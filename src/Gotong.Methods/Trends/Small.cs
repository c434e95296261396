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

    /// <summary>Coefficients of plain least squares.</summary>
    public static double[] LeastSquares(double[][] rows, double[] values)
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
        Factor(root);
        Forward(root, right);
        Back(root, right);
        return right;
    }

    /// <summary>Lower root in place of a matrix whose lower half is filled.</summary>
    public static void Factor(double[][] m)
    {
        for (var i = 0; i < m.Length; i++)
        for (var j = 0; j <= i; j++)
        {
            var sum = m[i][j];
            for (var k = 0; k < j; k++)
                sum -= m[i][k] * m[j][k];
            m[i][j] = i == j ? Math.Sqrt(Math.Max(sum, double.Epsilon)) : sum / m[j][j];
        }
    }

    /// <summary>Solves with a root, in place; <see cref="Back"/> after it solves with the matrix.</summary>
    public static void Forward(double[][] root, double[] right)
    {
        for (var i = 0; i < right.Length; i++)
        {
            for (var k = 0; k < i; k++)
                right[i] -= root[i][k] * right[k];
            right[i] /= root[i][i];
        }
    }

    /// <summary>Solves with the transpose of a root, in place.</summary>
    public static void Back(double[][] root, double[] right)
    {
        for (var i = right.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < right.Length; k++)
                right[i] -= root[k][i] * right[k];
            right[i] /= root[i][i];
        }
    }

    public static double[][] Square(int count)
    {
        var rows = new double[count][];
        for (var n = 0; n < count; n++)
            rows[n] = new double[count];
        return rows;
    }
}
