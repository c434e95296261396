namespace Gotong.Methods.Trends;

/// <summary>Where a series is going.</summary>
public enum Direction
{
    /// <summary>The whole interval of the slope is above zero.</summary>
    Rising,

    /// <summary>The interval holds zero.</summary>
    Unclear,

    /// <summary>The whole interval is below zero.</summary>
    Falling,

    /// <summary>Fewer than <see cref="Trend.Least"/> values.</summary>
    TooEarly,
}

/// <summary>The slope of a series, a year.</summary>
/// <param name="Points">Values counted with.</param>
/// <param name="Slope">Null when too early.</param>
/// <param name="Low">Lower end of its interval, deviations alike from one value to the next.</param>
/// <param name="High">Upper end.</param>
/// <param name="Level">Of the interval.</param>
/// <param name="Median">The median of the slopes between all pairs, which no single value moves far; null with one value.</param>
/// <param name="Direction">What can be said.</param>
/// <param name="Questioned">Values left out.</param>
public sealed record TrendResult(
    int Points,
    double? Slope,
    double? Low,
    double? High,
    double Level,
    double? Median,
    Direction Direction,
    IReadOnlyList<QuestionedPoint> Questioned
);

/// <summary>The own way of a series, as a straight line (<see cref="ArFit"/>) without the values that are questioned.</summary>
public static class Trend
{
    /// <summary>Values needed.</summary>
    public const int Least = 4;

    /// <summary>Reads a series; the order of the points does not matter.</summary>
    /// <exception cref="ArgumentException">A number is not finite, or two points have one time.</exception>
    public static TrendResult Of(IReadOnlyList<SeriesPoint> points, double level = 0.9)
    {
        var reading = Reading.Of(points, null);
        var (kept, questioned) = (reading.Kept, reading.Questioned);
        double? median = kept.Count < 2 ? null : SenSlope.Of(kept, level).Slope;
        if (kept.Count < Least)
            return new(kept.Count, null, null, null, level, median, Direction.TooEarly, questioned);
        var (low, high) = reading.Series.Interval(reading.Fit, Series.Whole, level);
        var slope = reading.Series.Slope(reading.Fit, Series.Whole);
        var direction =
            low > 0 ? Direction.Rising
            : high < 0 ? Direction.Falling
            : Direction.Unclear;
        return new(kept.Count, slope, low, high, level, median, direction, questioned);
    }
}
