namespace Gotong.Methods.Trends;

/// <summary>Whether a target is reached, if things go on as they went.</summary>
public enum Outlook
{
    /// <summary>Four chances in five, or more.</summary>
    Likely,

    /// <summary>Between one and four in five.</summary>
    Open,

    /// <summary>One chance in five, or less.</summary>
    Unlikely,

    /// <summary>Fewer than <see cref="Trend.Least"/> values, or no target was named.</summary>
    Unknown,
}

/// <summary>A value to come, if things go on as they went.</summary>
/// <param name="Time">Of which.</param>
/// <param name="Points">Values counted with.</param>
/// <param name="Value">The middle; null with too few values.</param>
/// <param name="Low">Lower end of the interval of the value itself, not only of the line.</param>
/// <param name="High">Upper end.</param>
/// <param name="Level">Of the interval.</param>
/// <param name="Target">As asked.</param>
/// <param name="Chance">That the target is reached, 0 to 1; null without target or with too few values.</param>
/// <param name="Outlook">The same as a verdict.</param>
/// <param name="Questioned">Values left out.</param>
public sealed record ForecastResult(
    double Time,
    int Points,
    double? Value,
    double? Low,
    double? High,
    double Level,
    double? Target,
    double? Chance,
    Outlook Outlook,
    IReadOnlyList<QuestionedPoint> Questioned
)
{
    /// <summary>The outlook as a sentence.</summary>
    public Sentence Words => ForecastWords.Of(this);
}

/// <summary>A series carried on along its own line, from its last value (<see cref="ArFit"/>).</summary>
public static class Forecast
{
    private const double Likely = 0.8;

    /// <summary>
    /// Reads a series and says where it stands at a time after its last value. With a start and more than
    /// <see cref="Acceleration.Least"/> values on both sides the
    /// line since the start is carried on, else the line of all values.
    /// </summary>
    /// <exception cref="ArgumentException">A number is not finite, two points have one time, or the time is not after them.</exception>
    public static ForecastResult To(
        IReadOnlyList<SeriesPoint> points,
        double time,
        double? target = null,
        double? start = null,
        double level = 0.9,
        bool lessIsBetter = false
    )
    {
        var ordered = Series.Ordered(points);
        if (ordered.Count > 0 && time <= ordered[^1].Time)
            throw new ArgumentException($"{time} is not after the last value, {ordered[^1].Time}.", nameof(time));
        var bends = start is { } at && Enough(ordered, at);
        var reading = Reading.Of(ordered, bends ? start : null);
        var (kept, questioned) = (reading.Kept, reading.Questioned);
        if (kept.Count < Trend.Least)
            return new(time, kept.Count, null, null, null, level, target, null, Outlook.Unknown, questioned);
        var series = reading.Series;
        var ahead = series.Ahead(reading.Fit, time);
        double? chance = target is { } wanted
            ? lessIsBetter
                ? ahead.Below(series.Scaled(wanted))
                : 1 - ahead.Below(series.Scaled(wanted))
            : null;
        var (low, high) = ahead.Interval(level);
        return new(
            time,
            kept.Count,
            series.ValueOf(ahead.Mean),
            series.ValueOf(low),
            series.ValueOf(high),
            level,
            target,
            chance,
            chance switch
            {
                null => Outlook.Unknown,
                >= Likely => Outlook.Likely,
                <= 1 - Likely => Outlook.Unlikely,
                _ => Outlook.Open,
            },
            questioned
        );
    }

    private static bool Enough(List<SeriesPoint> points, double start) =>
        points.Count(p => p.Time < start) > Acceleration.Least
        && points.Count(p => p.Time >= start) > Acceleration.Least;
}
