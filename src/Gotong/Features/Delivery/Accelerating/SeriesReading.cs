using Gotong.Features.Delivery.Status;
using Gotong.Methods.Trends;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>What is carried on: a value with its band.</summary>
public sealed record BandPoint(double Time, double Low, double Value, double High);

/// <summary>
/// One series read against a start and, where there is one, a target: has its pace changed, where does it stand against
/// its way to the target, where does it go. It names no cause.
/// </summary>
/// <param name="Earlier">The series' own earlier way carried on, with its band; empty with too few values before.</param>
/// <param name="Ahead">Null without target, or when its time has come.</param>
public sealed record SeriesReading(
    string Name,
    string Unit,
    IReadOnlyList<SeriesValue> Values,
    DateOnly? Start,
    decimal? Baseline,
    decimal? Target,
    int? TargetYear,
    bool LessIsBetter,
    AccelerationResult? Acceleration,
    IReadOnlyList<BandPoint> Earlier,
    ForecastResult? Ahead
)
{
    private const int Steps = 8;

    /// <summary>The plan's own targets of each year, where there is no initiative to measure against.</summary>
    public IReadOnlyList<(double Time, double Value)> PlanPath { get; init; } = [];

    /// <summary>The way to the target: the plan's, or straight from the baseline at the start.</summary>
    public IReadOnlyList<(double Time, double Value)> Path
    {
        get
        {
            if (PlanPath.Count > 0)
                return PlanPath;
            if (Start is not { } start || Baseline is not { } from || Target is not { } to)
                return [];
            return SeriesLayout.EndOfPath(this) is { } end
                ? [(DecimalYear.Of(start), (double)from), (end, (double)to)]
                : [];
        }
    }

    /// <summary>Where the series goes by itself, in words.</summary>
    public string TrendWords
    {
        get
        {
            var trend = Trend.Of([.. Values.Select(v => v.Point)]);
            var level = Numbers.Percent((decimal)trend.Level, 0);
            return trend switch
            {
                { Slope: { } slope, Low: { } low, High: { } high } => trend.Direction switch
                {
                    Direction.Rising => T(
                        $"naik {Say(slope)} per tahun (selang {level}: {Say(low)} sampai {Say(high)})",
                        $"rises by {Say(slope)} a year ({level} interval: {Say(low)} to {Say(high)})"
                    ),
                    Direction.Falling => T(
                        $"turun {Say(-slope)} per tahun (selang {level}: {Say(-high)} sampai {Say(-low)})",
                        $"falls by {Say(-slope)} a year ({level} interval: {Say(-high)} to {Say(-low)})"
                    ),
                    _ => T(
                        $"arahnya belum jelas (selang {level}: {Say(low)} sampai {Say(high)} per tahun)",
                        $"its direction is not clear ({level} interval: {Say(low)} to {Say(high)} a year)"
                    ),
                },
                _ => T(
                    $"terlalu dini: {trend.Points} titik, perlu {Trend.Least}",
                    $"too early: {trend.Points} {(trend.Points == 1 ? "point" : "points")}, {Trend.Least} are needed"
                ),
            };
        }
    }

    public static SeriesReading Of(
        string name,
        string? unit,
        IReadOnlyList<SeriesValue> values,
        DateOnly? start,
        decimal? baseline,
        decimal? target,
        int? targetYear,
        bool lessIsBetter
    )
    {
        var points = values.Select(v => v.Point).ToList();
        double? from = start is { } day ? DecimalYear.Of(day) : null;
        var frequency = values.Count == 0 ? Frequency.Yearly : values[^1].Frequency;
        double? to = targetYear is { } year ? DecimalYear.Of(frequency.Middle(new(year, 12, 31))) : null;
        var last = points.Count == 0 ? 0 : points[^1].Time;
        return new(
            name,
            unit ?? "",
            values,
            start,
            baseline,
            target,
            targetYear,
            lessIsBetter,
            from is { } at ? Methods.Trends.Acceleration.Of(points, at, lessIsBetter: lessIsBetter) : null,
            from is { } begin && points.Count > 0 ? CarriedOn(points, begin, Math.Max(last, to ?? last)) : [],
            target is { } wanted && to is { } end && points.Count > 0 && end > last
                ? Forecast.To(points, end, (double)wanted, from, lessIsBetter: lessIsBetter)
                : null
        );
    }

    /// <summary>Where the values before the start alone would have led.</summary>
    private static IReadOnlyList<BandPoint> CarriedOn(List<SeriesPoint> points, double start, double until)
    {
        var before = points.Where(p => p.Time < start).ToList();
        if (before.Count < Trend.Least || until <= before[^1].Time)
            return [];
        var first = before[^1];
        List<BandPoint> band = [new(first.Time, first.Value, first.Value, first.Value)];
        for (var step = 1; step <= Steps; step++)
        {
            var time = first.Time + (until - first.Time) * step / Steps;
            if (Forecast.To(before, time) is { Value: { } value, Low: { } low, High: { } high })
                band.Add(new(time, low, value, high));
        }
        return band;
    }

    public SeriesValue? Last => Values.Count == 0 ? null : Values[^1];

    /// <summary>Where the way to the target should be at the last value; null: nothing to compare.</summary>
    public decimal? Should =>
        Start is { } start && Baseline is { } from && Target is { } to && TargetYear is { } year && Last is { } last
            ? ShouldAt(start, from, to, year, last)
            : null;

    private static decimal? ShouldAt(DateOnly start, decimal from, decimal to, int year, SeriesValue last)
    {
        var (begin, end) = (start.DayNumber, last.Frequency.Middle(new(year, 12, 31)).DayNumber);
        var at = last.Frequency.Middle(last.Until).DayNumber;
        return at < begin ? null
            : end <= begin ? to
            : from + (to - from) * Math.Min(1, (at - begin) / (decimal)(end - begin));
    }

    /// <summary>Has the pace changed: the method's own sentence.</summary>
    public string PaceWords =>
        Acceleration is null
            ? T("belum dapat dibandingkan: belum ada jadwal mulai", "cannot be compared: no start is set yet")
            : T(Acceleration.Words.Indonesian, Acceleration.Words.English);

    /// <summary>Where it goes if things go on as they went; null: there is no target to come.</summary>
    public string? AheadWords
    {
        get
        {
            if (Ahead is not { } ahead)
                return null;
            if (ahead is not { Value: { } value, Low: { } low, High: { } high })
                return T(
                    $"terlalu dini: {ahead.Points} titik, perlu {Trend.Least}.",
                    $"too early: {ahead.Points} {(ahead.Points == 1 ? "point" : "points")}, {Trend.Least} are needed."
                );
            var verdict = ahead.Outlook switch
            {
                Outlook.Likely => T("target mungkin sekali tercapai", "the target is likely reached"),
                Outlook.Open => T("target masih terbuka", "the target is open"),
                _ => T("target sulit tercapai", "the target is unlikely to be reached"),
            };
            var level = Numbers.Percent((decimal)ahead.Level, 0);
            return T(
                $"{verdict}: {Say(value)} bila terus begini (selang {level}: {Say(low)} sampai {Say(high)}).",
                $"{verdict}: {Say(value)} if it goes on like this ({level} interval: {Say(low)} to {Say(high)})."
            );
        }
    }

    private static string Say(double value) => SeriesLayout.Say(value);

    /// <summary>"Prevalensi stunting: lebih cepat dari sebelumnya, mungkin sekali (…)."</summary>
    public string Finding => $"{Name}: {PaceWords}.";

    /// <summary>The value against its way to the target.</summary>
    public string WayWords
    {
        get
        {
            if (Last is not { } last)
                return T("Belum ada nilai.", "There are no values yet.");
            var value = $"{Numbers.Text(last.Value)} {Unit}".TrimEnd();
            if (Should is not { } should)
                return T(
                    $"Nilai terakhir {value}, masa yang berakhir {Dates.Day(last.Until)}.",
                    $"Last value {value}, of the period that ended {Dates.Day(last.Until)}."
                );
            var ahead = LessIsBetter ? last.Value <= should : last.Value >= should;
            var wanted = $"{Numbers.Text(should)} {Unit}".TrimEnd();
            return ahead
                ? T(
                    $"Nilai terakhir {value}; jalannya ke target meminta {wanted}: sesuai.",
                    $"Last value {value}; its way to the target asks for {wanted}: it keeps up."
                )
                : T(
                    $"Nilai terakhir {value}; jalannya ke target meminta {wanted}: tertinggal.",
                    $"Last value {value}; its way to the target asks for {wanted}: it lags."
                );
        }
    }
}
