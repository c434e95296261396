using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Priorities;
using Gotong.Methods.Trends;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Leading;

/// <summary>
/// What an initiative's own count tells since its start, against the baseline taken before. Its own contribution, told
/// apart from the region's acceleration: in a first year it is the one thing that is true.
/// </summary>
/// <param name="Values">Counted values in the order of time.</param>
public sealed record LeadingReading(LeadingIndicator Of, DateOnly? Start, IReadOnlyList<SeriesValue> Values)
{
    public IEnumerable<SeriesValue> Since => Values.Where(v => Start is null || Middle(v) >= Start);

    public SeriesValue? Last => Since.LastOrDefault();

    private static DateOnly Middle(SeriesValue v) => v.Frequency.Middle(v.Until);

    /// <summary>A baseline counted after the start shows no change since.</summary>
    public bool BaselineIsLate => Of is { Baseline: not null, BaselineOn: { } on } && on >= Start;

    /// <summary>Less is better, or more; as its people said.</summary>
    public bool LessIsBetter => Of.Direction == IndicatorDirection.Down;

    /// <summary>The last value less the baseline; null: it cannot be told.</summary>
    public decimal? Change => Of.Baseline is { } from && !BaselineIsLate && Last is { } last ? last.Value - from : null;

    public bool? MovesRight =>
        Change switch
        {
            null or 0 => null,
            var c => c < 0 == LessIsBetter,
        };

    public SeriesReading Series =>
        SeriesReading.Of(Of.Name, Of.Unit, WithBaseline, Start, null, null, null, LessIsBetter);

    /// <summary>The baseline stands in the picture at its own day.</summary>
    private IReadOnlyList<SeriesValue> WithBaseline =>
        Of is { Baseline: { } from, BaselineOn: { } on }
        && !Values.Any(v => v.Until == on)
        && Of.Frequency.EndOf(on) is var end
        && !Values.Any(v => v.Until == end)
            ? [.. Values.Append(new(Of.Frequency, end, from, Of.Source)).OrderBy(v => v.Until)]
            : Values;

    /// <summary>As a sentence of its own.</summary>
    public string Words
    {
        get
        {
            if (Of.Baseline is not { } from)
                return T(
                    "Belum ada nilai awal, jadi sumbangannya belum dapat dihitung.",
                    "There is no baseline yet, so its contribution cannot be told."
                );
            if (BaselineIsLate)
                return T(
                    "Nilai awalnya dihitung sesudah mulai, jadi tidak menunjukkan perubahan sejak mulai.",
                    "Its baseline was counted after the start, so it shows no change since."
                );
            if (Last is not { } last)
                return T(
                    $"Nilai awal {Say(from)}; belum ada hitungan sejak mulai.",
                    $"Baseline {Say(from)}; nothing was counted since the start."
                );
            var moved = MovesRight switch
            {
                true => T("membaik", "better"),
                false => T("memburuk", "worse"),
                null => T("tetap", "unchanged"),
            };
            return T(
                    $"Dari {Say(from)} sebelum mulai menjadi {Say(last.Value)} pada {PeriodWords.Of(last.Frequency, last.Until)}: {moved}.",
                    $"From {Say(from)} before the start to {Say(last.Value)} in {PeriodWords.Of(last.Frequency, last.Until)}: {moved}."
                )
                + " "
                + Direction;
        }
    }

    private string Direction
    {
        get
        {
            var since = Since.Select(v => v.Point).ToList();
            var trend = since.Count < Trend.Least ? null : Trend.Of(since);
            return trend?.Direction switch
            {
                null or Methods.Trends.Direction.TooEarly => T(
                    $"Terlalu dini untuk arah: {since.Count} titik, perlu {Trend.Least}.",
                    $"Too early for a direction: {since.Count} {(since.Count == 1 ? "point" : "points")}, {Trend.Least} are needed."
                ),
                Methods.Trends.Direction.Rising => T(
                    "Arahnya naik sejak mulai.",
                    "It has been rising since the start."
                ),
                Methods.Trends.Direction.Falling => T(
                    "Arahnya turun sejak mulai.",
                    "It has been falling since the start."
                ),
                _ => T("Arahnya belum jelas.", "Its direction is not clear."),
            };
        }
    }

    private string Say(decimal value) => $"{Numbers.Text(value)} {Of.Unit}".TrimEnd();

    /// <summary>Whether the last count is fresh.</summary>
    public bool IsStale(DateOnly today) =>
        Last is { } last && today > last.Frequency.FreshUntil(last.Until, StatusMethod.ReportLagDays);
}
