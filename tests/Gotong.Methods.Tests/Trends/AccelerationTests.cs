using CsCheck;
using Gotong.Methods.Trends;

namespace Gotong.Methods.Tests.Trends;

public sealed class AccelerationTests
{
    private static readonly Gen<List<SeriesPoint>> AnySeries =
        from seed in Gen.Int[0, 1_000_000]
        from before in Gen.Int[5, 20]
        from since in Gen.Int[4, 20]
        from rho in Gen.Double[0, 0.9]
        select Simulated.Series(new(seed), before, since, rho);

    [Theory]
    [InlineData(10, 10, 0)]
    [InlineData(10, 10, 0.5)]
    [InlineData(20, 20, 0)]
    [InlineData(20, 20, 0.6)]
    [InlineData(36, 12, 0.4)]
    public void Nine_in_ten_intervals_hold_the_true_change(int before, int since, double rho)
    {
        var random = new Random(20);
        var held = Enumerable
            .Range(0, 1_000)
            .Select(_ => Acceleration.Of(Simulated.Series(random, before, since, rho), Simulated.Start))
            .Count(r => r.Low <= Simulated.Change && Simulated.Change <= r.High);
        Assert.InRange(held, 870, 930);
    }

    [Fact]
    public void A_bend_without_any_deviation_is_found_exactly()
    {
        var points = Enumerable.Range(0, 12).Select(t => new SeriesPoint(2010 + t, 5 + 2 * t + 3 * Math.Max(0, t - 6)));
        var result = Acceleration.Of([.. points], 2016);
        Assert.Equal(2, result.SlopeBefore!.Value, 1e-9);
        Assert.Equal(5, result.SlopeAfter!.Value, 1e-9);
        Assert.Equal(3, result.Change!.Value, 1e-9);
        Assert.Equal(3, result.Low!.Value, 1e-6);
        Assert.Equal(3, result.High!.Value, 1e-6);
        Assert.Equal(Pace.Faster, result.Pace);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7.3)]
    [InlineData(-1e9)]
    public void A_constant_has_not_changed(double value)
    {
        var result = Acceleration.Of([.. Enumerable.Range(2010, 12).Select(t => new SeriesPoint(t, value))], 2016);
        Assert.Equal((Pace.Same, 0, 0, 0), (result.Pace, result.Change!.Value, result.Low!.Value, result.High!.Value));
    }

    [Fact]
    public void A_straight_line_has_not_changed()
    {
        var result = Acceleration.Of([.. Enumerable.Range(2010, 12).Select(t => new SeriesPoint(t, 0.1 * t))], 2016);
        Assert.Equal(0, result.Change!.Value, 1e-9);
        Assert.Equal(Pace.Same, result.Pace);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(8, 3)]
    [InlineData(3, 8)]
    public void Too_few_values_are_too_early(int before, int since)
    {
        var result = Acceleration.Of(Simulated.Series(new(1), before, since, 0), Simulated.Start);
        Assert.Equal((Pace.TooEarly, before, since), (result.Pace, result.Before, result.Since));
        Assert.Null(result.Low);
        Assert.NotEmpty(result.Words.English);
    }

    [Fact]
    public void The_order_of_the_rows_does_not_matter() =>
        Gen.Select(AnySeries, Gen.Int[0, 1000])
            .Sample(
                (points, seed) =>
                {
                    var shuffled = points.ToArray();
                    new Random(seed).Shuffle(shuffled);
                    Equivalent(Acceleration.Of(points, Simulated.Start), Acceleration.Of(shuffled, Simulated.Start));
                },
                iter: 100
            );

    [Fact]
    public void Another_unit_and_another_zero_give_the_same_finding() =>
        Gen.Select(AnySeries, Gen.Double[0.001, 1000], Gen.Double[10_000, 1_000_000])
            .Sample(
                (points, unit, zero) =>
                {
                    // Far from zero, so that nothing looks a thousand times off in one and not in the other.
                    var one = Acceleration.Of(
                        [.. points.Select(p => p with { Value = p.Value + 10_000 })],
                        Simulated.Start
                    );
                    var other = Acceleration.Of(
                        [.. points.Select(p => p with { Value = (p.Value + zero) * unit })],
                        Simulated.Start
                    );
                    Equivalent(one, other, unit);
                },
                iter: 200
            );

    [Fact]
    public void Run_backwards_the_change_is_the_same() =>
        AnySeries.Sample(
            points =>
            {
                var there = Acceleration.Of(points, Simulated.Start - 0.5);
                var back = Acceleration.Of([.. points.Select(p => p with { Time = -p.Time })], -Simulated.Start + 0.5);
                Assert.Equal(there.Change!.Value, back.Change!.Value, 1e-6);
                Assert.Equal(there.Low!.Value, back.Low!.Value, 1e-5);
                Assert.Equal(there.SlopeBefore!.Value, -back.SlopeAfter!.Value, 1e-6);
            },
            iter: 100
        );

    [Fact]
    public void Where_less_is_better_only_the_verdict_turns()
    {
        var points = Simulated.Series(new(3), 20, 20, 0);
        var (more, less) = (
            Acceleration.Of(points, Simulated.Start),
            Acceleration.Of(points, Simulated.Start, lessIsBetter: true)
        );
        Assert.Equal((Pace.Faster, Pace.Slower), (more.Pace, less.Pace));
        Assert.Equal((more.Low, more.High), (less.Low, less.High));
    }

    [Fact]
    public void A_gross_outlier_is_named_and_left_out()
    {
        var points = Simulated.Series(new(4), 15, 15, 0.3);
        var clean = Acceleration.Of(points, Simulated.Start);
        points[22] = points[22] with { Value = points[22].Value + 40 };
        var result = Acceleration.Of(points, Simulated.Start);
        Assert.Equal((points[22], Doubt.Outlier), (result.Questioned[0].Point, result.Questioned[0].Doubt));
        Assert.InRange(result.Change!.Value, clean.Low!.Value, clean.High!.Value);
        Assert.Contains("questioned", result.Words.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_a_side_cannot_spare_stays()
    {
        var points = Simulated.Series(new(6), 16, 4, 0);
        points[18] = points[18] with { Value = points[18].Value + 60 };
        Assert.NotEqual(Pace.TooEarly, Acceleration.Of(points, Simulated.Start).Pace);
    }

    [Fact]
    public void Gaps_are_no_hindrance()
    {
        var points = Simulated.Series(new(5), 20, 20, 0.5);
        points.RemoveAll(p => p.Time is 2005 or 2006 or 2024 or 2031);
        var result = Acceleration.Of(points, Simulated.Start);
        Assert.InRange(Simulated.Change, result.Low!.Value, result.High!.Value);
    }

    [Fact]
    public void Numbers_that_are_none_and_two_values_of_one_time_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Acceleration.Of([new(2020, double.NaN)], 2020));
        Assert.Throws<ArgumentException>(() => Acceleration.Of([new(double.PositiveInfinity, 1)], 2020));
        Assert.Throws<ArgumentException>(() => Acceleration.Of([new(2020, 1), new(2020, 2)], 2020));
    }

    [Fact]
    public void The_sentence_gives_interval_and_numbers_as_each_language_writes_them()
    {
        var words = new AccelerationResult(20, 10, 10, 1, 2.25, 1.25, 0.5, 2, 0.9, 0.1, Pace.Faster, false, []).Words;
        Assert.Equal("faster than before, likely (90 % interval: change of slope +0.5 to +2 a year)", words.English);
        Assert.Equal(
            "lebih cepat dari sebelumnya, mungkin sekali (selang 90 %: perubahan laju +0,5 sampai +2 per tahun)",
            words.Indonesian
        );
    }

    private static void Equivalent(AccelerationResult one, AccelerationResult other, double unit = 1)
    {
        Assert.Equal(one.Pace, other.Pace);
        Assert.Equal(one.Questioned.Count, other.Questioned.Count);
        Assert.Equal(one.Change!.Value, other.Change!.Value / unit, 1e-5);
        Assert.Equal(one.Low!.Value, other.Low!.Value / unit, 1e-4);
        Assert.Equal(one.High!.Value, other.High!.Value / unit, 1e-4);
    }
}
