using Gotong.Methods.Trends;

namespace Gotong.Methods.Tests.Trends;

public sealed class TrendTests
{
    [Fact]
    public void The_median_slope_of_a_few_points_by_hand()
    {
        // Slopes of the six pairs: 1, 1, 11 from the first point, 1, 16, 31 from the others: median of 1 1 1 11 16 31.
        var slope = SenSlope.Of([new(0, 0), new(1, 1), new(2, 2), new(3, 33)]);
        Assert.Equal(6, slope.Slope);
    }

    [Fact]
    public void The_median_slope_is_that_of_R_on_California()
    {
        var before = Cigarettes.California.Where(p => p.Time < Cigarettes.Start).ToList();
        Assert.Equal(-1.92142857, SenSlope.Of(before).Slope, 1e-8); // median of the 171 slopes
        Assert.Equal(Direction.Falling, Trend.Of(before).Direction);
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(12, 0.4)]
    [InlineData(40, 0.6)]
    public void Nine_in_ten_intervals_of_a_slope_hold_it(int count, double rho)
    {
        var random = new Random(11);
        var held = Enumerable
            .Range(0, 1_000)
            .Select(_ => Trend.Of(Simulated.Series(random, count, 0, rho)))
            .Count(r => r.Low <= 0.8 && 0.8 <= r.High);
        Assert.InRange(held, 850, 960);
    }

    [Theory]
    [InlineData(12, 0, 1)]
    [InlineData(20, 0.5, 3)]
    [InlineData(40, 0.6, 5)]
    public void Nine_in_ten_intervals_of_a_forecast_hold_what_comes(int count, double rho, int ahead)
    {
        var (random, held) = (new Random(12), 0);
        for (var n = 0; n < 1_000; n++)
        {
            var points = Simulated.Series(random, count + ahead, 0, rho);
            var result = Forecast.To([.. points.Take(count)], points[^1].Time);
            held += result.Low <= points[^1].Value && points[^1].Value <= result.High ? 1 : 0;
        }
        Assert.InRange(held, 850, 960);
    }

    [Fact]
    public void A_target_on_the_way_is_likely_and_one_far_off_is_not()
    {
        var points = Enumerable.Range(2010, 15).Select(t => new SeriesPoint(t, t - 2000 + 0.1 * (t % 3))).ToList();
        Assert.Equal(Outlook.Likely, Forecast.To(points, 2029, target: 25).Outlook);
        Assert.Equal(Outlook.Unlikely, Forecast.To(points, 2029, target: 40).Outlook);
        Assert.Equal(Outlook.Likely, Forecast.To(points, 2029, target: 40, lessIsBetter: true).Outlook);
        Assert.Equal(Outlook.Unknown, Forecast.To(points, 2029).Outlook);
        Assert.Equal(Outlook.Unknown, Forecast.To(points[..3], 2029, target: 25).Outlook);
        Assert.Throws<ArgumentException>(() => Forecast.To(points, 2020));
        Assert.StartsWith(
            "the target is likely reached: 29",
            Forecast.To(points, 2029, target: 25).Words.English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_forecast_since_the_start_follows_the_line_since_the_start()
    {
        var points = Enumerable
            .Range(-10, 20)
            .Select(t => new SeriesPoint(2020 + t, 50 + t + 4 * Math.Max(0, t)))
            .ToList();
        Assert.Equal(50 + 12 * 5, Forecast.To(points, 2032, start: 2020).Value!.Value, 1e-6);
    }

    [Fact]
    public void Values_out_of_range_or_a_thousand_times_off_are_questioned()
    {
        double[] values = [61.3, 62.5, 63_000, 64.4, 0.066, 166, 67.1, 67.6, 69.2];
        List<SeriesPoint> points = [.. values.Select((v, n) => new SeriesPoint(2018 + n, v))];
        Assert.Equal(
            [(2020, Doubt.OutOfRange), (2022, Doubt.Thousandfold), (2023, Doubt.OutOfRange)],
            SeriesCheck.Of(points, 0, 100).Select(q => (q.Point.Time, q.Doubt))
        );
        Assert.Equal([2020.0, 2022], Thousandfold.Of(points).Select(p => p.Time));
    }

    [Fact]
    public void A_series_through_zero_is_not_a_thousand_times_off_near_it() =>
        Assert.Empty(Thousandfold.Of([.. Enumerable.Range(-20, 41).Select(t => new SeriesPoint(t, t + 0.01))]));

    [Fact]
    public void One_value_or_none_is_a_result_too()
    {
        Assert.Equal(Direction.TooEarly, Trend.Of([]).Direction);
        Assert.Equal(Direction.TooEarly, Trend.Of([new(2020, 1)]).Direction);
        Assert.Null(Forecast.To([new(2020, 1)], 2025).Value);
        Assert.Empty(SeriesCheck.Of([new(2020, 1)]));
    }
}
