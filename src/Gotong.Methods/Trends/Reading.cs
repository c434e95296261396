using MathNet.Numerics.Distributions;

namespace Gotong.Methods.Trends;

/// <summary>
/// A series as it is reckoned with. Values that nothing else in it is like are set aside and named, never silently
/// counted or dropped: those a thousand times off (<see cref="Thousandfold"/>), then those whose deviation from the line of the
/// others is beyond chance: deleted t residual of an additive outlier under autocorrelation, Bonferroni over the series
/// (Cook and Weisberg, Residuals and influence in regression, 1982).
/// </summary>
internal sealed class Reading
{
    /// <summary>Chance that a series without any outlier loses a value.</summary>
    private const double Chance = 0.002;

    /// <summary>A part of a series larger than this is no outlier but the series.</summary>
    private const double Most = 0.1;

    private readonly double? _start;
    private ArFit? _fit;

    private Reading(List<SeriesPoint> points, double? start)
    {
        _start = start;
        foreach (var point in Thousandfold.Of(points))
            Question(point, Doubt.Thousandfold);
        Kept = [.. points.Except(Questioned.Select(q => q.Point))];
        for (var most = Math.Max(1, (int)(Kept.Count * Most)); most > 0 && Furthest() is { } off; most--)
        {
            Question(off, Doubt.Outlier);
            Kept.Remove(off);
            _fit = null;
        }
    }

    public List<SeriesPoint> Kept { get; }

    public List<QuestionedPoint> Questioned { get; } = [];

    public Series Series => field ??= Laid();

    public ArFit Fit => _fit ??= Series.Fit();

    /// <summary>Reads points, with a step and another slope from the start where one is given.</summary>
    public static Reading Of(IReadOnlyList<SeriesPoint> points, double? start) => new(Series.Ordered(points), start);

    private void Question(SeriesPoint point, Doubt doubt) => Questioned.Add(new(point, doubt));

    private Series Laid() => Series.Of(Kept, _start ?? Kept[0].Time, withChange: _start is not null);

    private SeriesPoint? Furthest()
    {
        if (Kept.Count < (_start is null ? 2 : 4) + 4 || IsShort())
            return null;
        var series = Laid();
        _fit = series.Fit();
        var (place, size) = _fit.Furthest(series.Values, series.Columns);
        if (2 * StudentT.CDF(0, 1, _fit.Freedom - 1, -size) * Kept.Count >= Chance || IsNeeded(Kept[place]))
            return null;
        return Kept[place];
    }

    private bool IsShort() =>
        _start is { } start
        && (
            Kept.Count(p => p.Time < start) < Acceleration.Least
            || Kept.Count(p => p.Time >= start) < Acceleration.Least
        );

    /// <summary>Without it its side would be too short for any finding.</summary>
    private bool IsNeeded(SeriesPoint point) =>
        _start is { } start && Kept.Count(p => p.Time < start == point.Time < start) <= Acceleration.Least;
}
