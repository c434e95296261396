using MathNet.Numerics.Distributions;

namespace Gotong.Methods.Trends;

/// <summary>
/// Values that nothing else in the series is like are set aside and named, never silently counted or dropped: those a
/// thousand times off by <see cref="Thousandfold"/>, then those whose deviation from the line of the others is beyond
/// chance (deleted t residual of an additive outlier under autocorrelation, Bonferroni over the series; Cook and
/// Weisberg, Residuals and influence in regression, 1982).
/// </summary>
internal static class Questioning
{
    /// <summary>Chance that a series without any outlier loses a value.</summary>
    private const double Chance = 0.01;

    /// <summary>A part of a series larger than this is no outlier but the series.</summary>
    private const double Most = 0.1;

    /// <summary>Columns are laid anew for what is left, with the start where one is given.</summary>
    public static (List<SeriesPoint> Kept, List<QuestionedPoint> Questioned) Of(List<SeriesPoint> points, double? start)
    {
        var kept = points.ToList();
        var questioned = new List<QuestionedPoint>();
        foreach (var point in Thousandfold.Of(points))
        {
            kept.Remove(point);
            questioned.Add(new(point, Doubt.Thousandfold));
        }
        for (var most = Math.Max(1, (int)(kept.Count * Most)); most > 0 && Furthest(kept, start) is { } off; most--)
        {
            kept.Remove(off);
            questioned.Add(new(off, Doubt.Outlier));
        }
        return (kept, questioned);
    }

    private static SeriesPoint? Furthest(List<SeriesPoint> points, double? start)
    {
        var columns = start is null ? 2 : 4;
        if (points.Count < columns + 4)
            return null;
        if (start is { } at && (points.Count(p => p.Time < at) < 3 || points.Count(p => p.Time >= at) < 3))
            return null;
        var series = Series.Of(points, start ?? points[0].Time, withChange: start is not null);
        var (place, size) = series.Fit().Furthest(series.Times, series.Values, series.Columns);
        var freedom = points.Count - columns - 1;
        var chance = 2 * StudentT.CDF(0, 1, freedom, -size) * points.Count;
        return chance < Chance ? points[place] : null;
    }
}
