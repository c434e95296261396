namespace Gotong.Methods.Trends;

/// <summary>Points in the order of time, in units in which numbers of any size are reckoned alike.</summary>
internal sealed class Series
{
    public static readonly double[] Before = [0, 1, 0, 0];
    public static readonly double[] After = [0, 1, 0, 1];
    public static readonly double[] Change = [0, 0, 0, 1];
    public static readonly double[] Whole = [0, 1];

    /// <summary>Below this part of the size of the values a deviation is rounding.</summary>
    private const double Rounding = 1e-11;

    private readonly double _origin;
    private readonly double _span;
    private readonly double _middle;
    private readonly double _size;
    private readonly bool _withChange;

    private Series(IReadOnlyList<SeriesPoint> points, double origin, bool withChange)
    {
        _origin = origin;
        _withChange = withChange;
        _span = points[^1].Time - points[0].Time;
        _middle = points.Average(p => p.Value);
        _size = points.Max(p => Math.Abs(p.Value - _middle));
        if (_size <= Rounding * Math.Abs(_middle) || _size == 0)
            _size = 0;
        Times = [.. points.Select(p => (p.Time - origin) / _span)];
        Values = [.. points.Select(p => _size == 0 ? 0 : (p.Value - _middle) / _size)];
        Columns = [.. points.Select(p => Row(p.Time))];
    }

    public double[] Times { get; }

    public double[] Values { get; }

    public double[][] Columns { get; }

    public static Series Of(IReadOnlyList<SeriesPoint> points, double origin, bool withChange) =>
        new(points, origin, withChange);

    /// <summary>Checked and sorted.</summary>
    public static List<SeriesPoint> Ordered(IReadOnlyList<SeriesPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var ordered = points.OrderBy(p => p.Time).ToList();
        if (ordered.Any(p => !double.IsFinite(p.Time) || !double.IsFinite(p.Value)))
            throw new ArgumentException("A time or a value is not a finite number.", nameof(points));
        for (var n = 1; n < ordered.Count; n++)
            if (ordered[n].Time <= ordered[n - 1].Time)
                throw new ArgumentException($"Two values stand at {ordered[n].Time}.", nameof(points));
        return ordered;
    }

    public ArFit Fit() => ArFit.Of(Times, Values, Columns);

    /// <summary>The columns of a time: level, slope, and where asked the step and the change of slope at the origin.</summary>
    public double[] Row(double time)
    {
        var at = (time - _origin) / _span;
        return _withChange ? [1, at, at >= 0 ? 1 : 0, Math.Max(0, at)] : [1, at];
    }

    /// <summary>The interval of a slope a year, in the units of the series.</summary>
    public (double Low, double High) Interval(ArFit fit, double[] contrast, double level)
    {
        var (low, high) = fit.Of(contrast).Interval(level);
        return (Unit(low), Unit(high));
    }

    /// <summary>A slope a year, in the units of the series.</summary>
    public double Slope(ArFit fit, double[] contrast) => Unit(fit.Of(contrast).Mean);

    /// <summary>What is known of the value at a later time: along the line, and from the last value as far as it is remembered.</summary>
    public TMixture Ahead(ArFit fit, double time) =>
        fit.Ahead(Row(time), ((time - _origin) / _span - Times[^1]) / ArFit.UsualStep(Times), Columns[^1], Values[^1]);

    /// <summary>A billionth of the whole way in the whole time is rounding.</summary>
    private double Unit(double slope) => Math.Abs(slope) < 1e-9 ? 0 : slope * _size / _span;

    public double ValueOf(double scaled) => _middle + scaled * _size;

    public double Scaled(double value) => _size == 0 ? 0 : (value - _middle) / _size;
}
