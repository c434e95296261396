using Gotong.Methods.Trends;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Gotong.Bench.Trends;

/// <summary>The rival: segmented regression by plain least squares, as a spreadsheet would do it.</summary>
internal static class PlainRegression
{
    public static (double Low, double High) Change(List<SeriesPoint> points, double start, double level)
    {
        var columns = Matrix<double>.Build.DenseOfRowArrays(
            points.Select(p => new[] { 1, p.Time - start, p.Time >= start ? 1 : 0, Math.Max(0, p.Time - start) })
        );
        var values = Vector<double>.Build.Dense([.. points.Select(p => p.Value)]);
        var inverse = columns.TransposeThisAndMultiply(columns).Inverse();
        var fit = inverse * columns.TransposeThisAndMultiply(values);
        var left = values - columns * fit;
        var freedom = points.Count - 4;
        var reach =
            StudentT.InvCDF(0, 1, freedom, (1 + level) / 2)
            * Math.Sqrt(left.DotProduct(left) / freedom * inverse[3, 3]);
        return (fit[3] - reach, fit[3] + reach);
    }
}
