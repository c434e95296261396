using System.Globalization;
using CsCheck;
using Gotong.Features.Delivery.Parts;

namespace Gotong.Tests.Delivery;

/// <summary>Which figures of people are not told to everybody.</summary>
public sealed class SmallCountsTests
{
    [Theory]
    [InlineData("3 40", "<5 ditutup")]
    [InlineData("0 40", "0 40")]
    [InlineData("5 40", "5 40")]
    [InlineData("1 5", "ditutup ditutup")] // the whole of six would leave only one figure for the few
    [InlineData("4 6 90", "<5 ditutup 90")]
    [InlineData("1 6 90", "<5 6 ditutup")] // with six withheld, a whole of 97 would tell that the few are one or two
    [InlineData("1 2 40", "<5 <5 40")]
    [InlineData("1 1 40", "<5 <5 ditutup")] // the whole of 42 would tell that both are one
    [InlineData("4 4", "ditutup ditutup")]
    [InlineData("3", "<5")]
    [InlineData("3 0", "ditutup ditutup")]
    public void What_is_hidden_cannot_be_reckoned_from_the_whole(string values, string shown)
    {
        (string Key, decimal Value)[] parts =
        [
            .. values.Split(' ').Select((v, n) => ($"gender:{n}", decimal.Parse(v, CultureInfo.InvariantCulture))),
        ];
        var hidden = SmallCounts.Of(parts);
        Assert.Equal(
            shown,
            string.Join(
                ' ',
                parts.Select(p =>
                    hidden.TryGetValue(p.Key, out var hiding)
                        ? SmallCounts.Sign(hiding)
                        : p.Value.ToString(CultureInfo.InvariantCulture)
                )
            )
        );
    }

    [Fact]
    public void However_the_parts_are_every_figure_of_the_few_stays_open() =>
        Gen.Int[0, 30]
            .Array[1, 6]
            .Sample(values =>
            {
                var parts = values.Select((v, n) => (Key: $"age:{n}", Value: (decimal)v)).ToList();
                var hidden = SmallCounts.Of(parts);
                Assert.All(parts, p => Assert.True(p.Value is 0 or >= 5 || hidden.ContainsKey(p.Key)));
                var few = parts.Where(p => hidden.TryGetValue(p.Key, out var h) && h == Hiding.Few).ToList();
                if (parts.Count == 1 || few.Count == 0)
                    return;
                // Whoever knows the whole knows the sum of what is hidden.
                var sum = parts.Where(p => hidden.ContainsKey(p.Key)).Sum(p => p.Value);
                var withheld = hidden.Count > few.Count;
                Assert.True(
                    withheld ? sum - 4 * few.Count >= 5 : few.Count > 1 && sum > few.Count && sum < 4 * few.Count
                );
            });

    [Theory]
    [InlineData("orang", true)]
    [InlineData("Jiwa", true)]
    [InlineData("anak di bawah dua tahun", true)]
    [InlineData("KK", true)]
    [InlineData("kasus per 100.000 penduduk", false)]
    [InlineData("% anak", false)]
    [InlineData("ribu orang", false)]
    [InlineData("hari", false)]
    [InlineData(null, false)]
    public void Units_that_count_people_are_known(string? unit, bool counts) =>
        Assert.Equal(counts, SmallCounts.CountsPeople(unit));
}
