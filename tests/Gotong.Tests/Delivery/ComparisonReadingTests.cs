using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Delivery.Status;
using Gotong.Methods.Trends;

namespace Gotong.Tests.Delivery;

/// <summary>What a comparison says, and when it says nothing.</summary>
public sealed class ComparisonReadingTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);

    [Fact]
    public void Who_leaves_the_others_behind_is_faster_with_an_interval_and_a_rank()
    {
        var reading = Of(12, jump: 3);
        Assert.Equal(Compared.Better, reading.Compared);
        Assert.StartsWith(
            "lebih cepat dari daerah pembanding, mungkin sekali (selang 90%: +",
            reading.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("1 dari 13", reading.DifferenceWords, StringComparison.Ordinal);
        Assert.Contains("kontrol sintetis", reading.SyntheticWords, StringComparison.Ordinal);
        Assert.Equal(Compared.Worse, Of(12, jump: -3).Compared);
        Assert.Equal(Compared.Better, Of(12, jump: -3, lessIsBetter: true).Compared);
    }

    [Fact]
    public void Without_a_difference_there_is_no_sign()
    {
        var reading = Of(12, jump: 0);
        Assert.Equal(Compared.NoSign, reading.Compared);
        Assert.StartsWith("belum ada tanda", reading.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_to_compare_say_how_many_and_how_many_are_needed()
    {
        Assert.Equal("terlalu sedikit untuk dibandingkan: 3 daerah, perlu 9", Of(3, jump: 3).Words);
        Assert.Contains("3 masa sebelum mulai, perlu 4", Of(12, jump: 3, from: 2017).Words, StringComparison.Ordinal);
        Assert.StartsWith("terlalu dini", Of(12, jump: 3, until: 2019).Words, StringComparison.Ordinal);
        Assert.Contains("belum ada jadwal mulai", Of(12, jump: 3, start: null).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_way_before_the_start_cannot_be_compared()
    {
        var reading = Of(12, jump: 3, slope: 4);
        Assert.Equal(Compared.NotComparable, reading.Compared);
        Assert.Contains("tidak dapat dibandingkan", reading.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_two_ways_of_comparing_differ_there_is_no_sign()
    {
        var found = Of(12, jump: 3);
        var torn = found with { Synthetic = found.Synthetic! with { Compared = Compared.NoSign } };
        Assert.True(torn.Disagree);
        Assert.Equal(Compared.NoSign, torn.Compared);
        Assert.Contains("tidak sepakat", torn.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_few_others_have_does_not_leave_out_the_many()
    {
        var others = Others(12, 2010, 2024)
            .Select((o, n) => n == 0 ? o : o with { Points = [.. o.Points.SkipLast(1)] })
            .ToList();
        others[3] = others[3] with { Points = [.. others[3].Points.Skip(2)] };
        var reading = ComparisonReading.Of(Subject(Start, false), Own(3, 0, 2010, 2024), others, ["BPS"]);
        Assert.Equal(2023, reading.Values[^1].Until.Year);
        Assert.Equal(11, reading.Complete.Count());
        Assert.Equal(Compared.Better, reading.Compared);
    }

    [Fact]
    public void The_mean_of_the_others_meets_the_own_level_before_the_start()
    {
        var reading = Of(12, jump: 3);
        var before = reading.Before;
        Assert.Equal(
            reading.Values.Take(before).Average(v => (double)v.Value),
            reading.Mean.Take(before).Average(p => p.Value),
            6
        );
    }

    private static ComparisonReading Of(
        int others,
        double jump,
        bool lessIsBetter = false,
        double slope = 0,
        int from = 2010,
        int until = 2024
    ) => Of(others, jump, Start, lessIsBetter, slope, from, until);

    private static ComparisonReading Of(
        int others,
        double jump,
        DateOnly? start,
        bool lessIsBetter = false,
        double slope = 0,
        int from = 2010,
        int until = 2024
    ) =>
        ComparisonReading.Of(
            Subject(start, lessIsBetter),
            Own(jump, slope, from, until),
            Others(others, from, until),
            ["BPS"]
        );

    private static ComparisonSubject Subject(DateOnly? start, bool lessIsBetter) =>
        new(ComparisonKind.Regions, "Kemiskinan", "%", lessIsBetter, Frequency.Yearly, start, ["Kabupaten Contoh"]);

    private static List<SeriesValue> Own(double jump, double slope, int from, int until) =>
        [
            .. Enumerable
                .Range(from, until - from + 1)
                .Select(y => Value(y, 50 + Wave(y, 0) + slope * (y - 2010) + (y >= 2020 ? jump : 0))),
        ];

    private static List<ComparedPlace> Others(int count, int from, int until) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(n => new ComparedPlace(
                    $"35.{n:00}",
                    $"Kabupaten {n}",
                    [
                        .. Enumerable
                            .Range(from, until - from + 1)
                            .Select(y => Value(y, 50 + (n - (count + 1) / 2.0) + Wave(y, n)).Point),
                    ]
                )),
        ];

    private static SeriesValue Value(int year, double value) =>
        new(Frequency.Yearly, new(year, 12, 31), (decimal)value, "BPS");

    private static double Wave(int year, int n) => 0.2 * Math.Sin(1.7 * year + 2.3 * n);
}
