namespace Gotong.Methods.Trends;

/// <summary>
/// Whether an indicator moves faster since a start than on its own way before: an interrupted time series (Wagner et al.,
/// Segmented regression analysis of interrupted time series studies, 2002) with a level and a slope on each side of
/// the start, and deviations that are alike from one value to the next (<see cref="ArFit"/>). It says that the slope
/// changed, never why: anything else of the same time changes it too.
/// </summary>
public static class Acceleration
{
    /// <summary>Values needed on each side; with fewer a line bends to whatever chance brought.</summary>
    public const int Least = 4;

    /// <summary>Reads a series; the order of the points does not matter.</summary>
    /// <param name="points">Finite values at different times.</param>
    /// <param name="start">Values at this time and later are "since".</param>
    /// <param name="level">Of the interval, between 0 and 1.</param>
    /// <param name="lessIsBetter">The indicator improves by falling.</param>
    /// <exception cref="ArgumentException">A number is not finite, or two points have one time.</exception>
    public static AccelerationResult Of(
        IReadOnlyList<SeriesPoint> points,
        double start,
        double level = 0.9,
        bool lessIsBetter = false
    )
    {
        var reading = Reading.Of(points, start);
        var (kept, questioned) = (reading.Kept, reading.Questioned);
        var before = kept.Count(p => p.Time < start);
        var since = kept.Count - before;
        if (before < Least || since < Least)
            return new(
                kept.Count,
                before,
                since,
                Side(kept.Take(before)),
                Side(kept.Skip(before)),
                null,
                null,
                null,
                level,
                null,
                Pace.TooEarly,
                lessIsBetter,
                questioned
            );
        var (series, fit) = (reading.Series, reading.Fit);
        var (low, high) = series.Interval(fit, Series.Change, level);
        return new(
            kept.Count,
            before,
            since,
            series.Slope(fit, Series.Before),
            series.Slope(fit, Series.After),
            series.Slope(fit, Series.Change),
            low,
            high,
            level,
            Math.Max(0, fit.MeanRho),
            Judge(low, high, lessIsBetter),
            lessIsBetter,
            questioned
        );
    }

    private static Pace Judge(double low, double high, bool lessIsBetter) =>
        low > 0 ? (lessIsBetter ? Pace.Slower : Pace.Faster)
        : high < 0 ? (lessIsBetter ? Pace.Faster : Pace.Slower)
        : Pace.Same;

    /// <summary>The plain line through a side that is too short for more.</summary>
    private static double? Side(IEnumerable<SeriesPoint> side)
    {
        var points = side.ToList();
        return points.Count < 2 ? null : SenSlope.Of(points).Slope;
    }
}
