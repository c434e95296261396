using Gotong.Features.Delivery.Status;
using Gotong.Methods.Trends;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>A value as the page tells it.</summary>
/// <param name="Until">Last day of its period; it stands for the middle.</param>
public sealed record SeriesValue(Frequency Frequency, DateOnly Until, decimal Value, string? Source)
{
    public double Time => DecimalYear.Of(Frequency.Middle(Until));

    public SeriesPoint Point => new(Time, (double)Value);
}

/// <summary>Days as decimal years, for the trend methods.</summary>
public static class DecimalYear
{
    public static double Of(DateOnly day) =>
        day.Year + (day.DayOfYear - 1.0) / (DateTime.IsLeapYear(day.Year) ? 366 : 365);
}

/// <summary>All that is known of one indicator: what was measured, in the order in which it was recorded, and the plan's own yearly values.</summary>
public sealed record KnownValues(
    IReadOnlyList<SeriesValue> Measured,
    IReadOnlyList<(int Year, decimal Value, string? Source)> Yearly
)
{
    public IReadOnlyList<SeriesValue> Finest => IndicatorSeries.Join(Measured, Yearly);

    /// <summary>Those of one frequency, for a comparison period by period: nothing is summed or averaged into it.</summary>
    public IReadOnlyList<SeriesValue> At(Frequency frequency) =>
        IndicatorSeries.Join(
            Measured.Where(m => m.Frequency == frequency),
            frequency == Frequency.Yearly ? Yearly : []
        );
}

/// <summary>Joins measurements with the yearly values of the plan. Pure.</summary>
public static class IndicatorSeries
{
    /// <summary>In each year the finest values there are; the plan's own where nothing was measured. One value for a time.</summary>
    /// <param name="measured">In the order in which they were recorded.</param>
    public static IReadOnlyList<SeriesValue> Join(
        IEnumerable<SeriesValue> measured,
        IEnumerable<(int Year, decimal Value, string? Source)> yearly
    )
    {
        var byYear = measured
            .GroupBy(v => v.Until.Year)
            .ToDictionary(
                g => g.Key,
                g =>
                {
                    var finest = g.Min(v => v.Frequency.Months());
                    return g.Where(v => v.Frequency.Months() == finest).GroupBy(v => v.Until).Select(p => p.Last());
                }
            );
        var rest = yearly
            .Where(v => !byYear.ContainsKey(v.Year))
            .DistinctBy(v => v.Year)
            .Select(v => new SeriesValue(Frequency.Yearly, new(v.Year, 12, 31), v.Value, v.Source));
        return [.. byYear.Values.SelectMany(v => v).Concat(rest).OrderBy(v => v.Until)];
    }
}
