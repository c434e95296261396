using Gotong.Methods.Trends;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Charts.AnyamanLayout;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>Scales of the picture of a series, for one width.</summary>
public sealed class SeriesLayout
{
    private readonly double _from;
    private readonly double _to;
    private readonly double _low;
    private readonly double _high;

    public SeriesLayout(SeriesReading series, double width, double height, double left, double right)
        : this(TimesOf(series), ValuesOf(series), BandOf(series), width, height, left, right) { }

    /// <param name="band">Values that are cut at the frame where they run away: they do not flatten the others.</param>
    public SeriesLayout(
        double[] times,
        double[] values,
        IReadOnlyList<double> band,
        double width,
        double height,
        double left,
        double right
    )
    {
        (Width, Height, Left, Right) = (width, height, left, right);
        (_from, _to) = times.Length == 0 ? (0, 1) : (times.Min(), times.Max());
        if (_to - _from < 1)
            (_from, _to) = (_from - 0.5, _to + 0.5);
        (_low, _high) = values.Length == 0 ? (0, 1) : (values.Min(), values.Max());
        var room = Math.Max(_high - _low, 1e-9 + Math.Abs(_high) * 0.02);
        foreach (var value in band)
            (_low, _high) = (
                Math.Min(_low, Math.Max(value, values.Min() - room)),
                Math.Max(_high, Math.Min(value, values.Max() + room))
            );
        Ticks = Nice(_low, _high <= _low ? _low + 1 : _high);
        (_low, _high) = (Math.Min(_low, Ticks[0]), Math.Max(_high, Ticks[^1]));
    }

    private static double[] TimesOf(SeriesReading series) =>
        [
            .. series.Values.Select(v => v.Time),
            .. series.Earlier.Select(b => b.Time),
            .. series.Start is { } day ? [DecimalYear.Of(day)] : (double[])[],
            .. EndOfPath(series) is { } end ? [end] : (double[])[],
            .. series.PlanPath.Select(p => p.Time),
        ];

    private static double[] ValuesOf(SeriesReading series) =>
        [
            .. series.Values.Select(v => (double)v.Value),
            .. Both(series.Baseline),
            .. Both(series.Target),
            .. series.PlanPath.Select(p => p.Value),
            .. series.Ahead is { Low: { } below, High: { } above } ? [below, above] : (double[])[],
        ];

    private static List<double> BandOf(SeriesReading series) =>
        [.. series.Earlier.SelectMany(b => new[] { b.Low, b.High })];

    public double Width { get; }
    public double Height { get; }
    public double Left { get; }
    public double Right { get; }
    public double Top => 30;
    public double Bottom => Height - 44;
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Turns of years, at most so many that their names fit.</summary>
    public IEnumerable<int> Years
    {
        get
        {
            var first = (int)Math.Ceiling(_from);
            var step = Math.Max(1, (int)Math.Ceiling((_to - _from) * 44 / Math.Max(1, Width - Left - Right)));
            for (var year = first; year <= _to; year += step)
                yield return year;
        }
    }

    public double X(double time) => Left + (Width - Left - Right) * (time - _from) / (_to - _from);

    public double Y(double value) =>
        Math.Clamp(Bottom - (Bottom - Top) * (value - _low) / (_high - _low), Top - 12, Bottom + 8);

    public string Line(IEnumerable<(double Time, double Value)> points) =>
        string.Join('L', points.Select(p => $"{N(X(p.Time))} {N(Y(p.Value))}")) is { Length: > 0 } path
            ? "M" + path
            : "";

    public string Band(IReadOnlyList<BandPoint> band) =>
        band.Count < 2
            ? ""
            : "M"
                + string.Join(
                    'L',
                    band.Select(b => (b.Time, Value: b.High))
                        .Concat(band.Reverse().Select(b => (b.Time, Value: b.Low)))
                        .Select(p => $"{N(X(p.Time))} {N(Y(p.Value))}")
                )
                + "Z";

    /// <summary>Where the way to the target ends; null: there is none.</summary>
    public static double? EndOfPath(SeriesReading series) =>
        series is { Target: not null, TargetYear: { } year }
            ? DecimalYear.Of(
                Status.Periods.Middle(series.Last?.Frequency ?? Frequency.Yearly, new DateOnly(year, 12, 31))
            )
            : null;

    private static double[] Both(decimal? value) => value is { } known ? [(double)known] : [];

    // Three to five round numbers around the values.
    private static double[] Nice(double low, double high)
    {
        var raw = (high - low) / 3;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = new[] { 1, 2, 2.5, 5, 10 }.First(m => m * power >= raw * 0.999) * power;
        var first = Math.Floor(low / step) * step;
        return [.. Enumerable.Range(0, 12).Select(i => first + i * step).TakeWhile(t => t < high + step)];
    }

    public static string Say(double value) => Numbers.Text((decimal)Math.Round(value, 6), 2);
}
