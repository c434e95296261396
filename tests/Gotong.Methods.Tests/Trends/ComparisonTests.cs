using Gotong.Methods.Trends;

namespace Gotong.Methods.Tests.Trends;

public sealed class ComparisonTests
{
    [Fact]
    public void California_by_difference_in_differences_is_as_published()
    {
        // Arkhangelsky et al. (2021), table 1: -27.3; their package prints -27.349.
        var result = DifferenceInDifferences.Of(
            Cigarettes.California,
            Cigarettes.Others,
            Cigarettes.Start,
            lessIsBetter: true
        );
        Assert.Equal(-27.349, result.Effect!.Value, 5e-4);
        Assert.Equal(38, result.Others);
        Assert.Equal(Compared.NotComparable, result.Compared); // it fell faster than the others already before
    }

    [Fact]
    public void California_by_synthetic_control_is_as_published()
    {
        // Arkhangelsky et al. (2021), table 1: -19.6 by the values before 1989 alone. The weights beside it: the same problem
        // solved in R by another method (pairwise Frank-Wolfe).
        var result = SyntheticControl.Of(
            Cigarettes.California,
            Cigarettes.Others,
            Cigarettes.Start,
            lessIsBetter: true
        );
        Assert.Equal(-19.5, result.Effect!.Value, 0.1);
        Assert.Equal(1.656, result.FitError!.Value, 1e-3);
        Assert.Equal(
            ["Utah", "Montana", "Nevada", "Connecticut", "New Hampshire", "Colorado"],
            result.Weights.Select(w => w.Key)
        );
        double[] weights = [0.3939, 0.2318, 0.2049, 0.1091, 0.0454, 0.0148];
        Assert.All(weights.Zip(result.Weights), p => Assert.Equal(p.First, p.Second.Weight, 1e-3));
    }

    [Fact]
    public void Few_other_states_are_as_far_from_their_mix_as_California()
    {
        // By the values alone; with prices, incomes and ages beside them it is 1 of 39 (Abadie, Diamond and Hainmueller, 2010).
        var result = SyntheticControl.Of(
            Cigarettes.California,
            Cigarettes.Others,
            Cigarettes.Start,
            lessIsBetter: true
        );
        Assert.InRange(result.Chance!.Value, 1 / 39.0, 3 / 39.0 + 1e-9);
        Assert.Equal(12.44, result.Ratio!.Value, 0.01); // as in R
        Assert.Equal(Compared.Better, result.Compared);
        Assert.Equal(38, result.Placebos.Count);
    }

    [Fact]
    public void A_mix_of_others_is_found_again()
    {
        var random = new Random(7);
        var others = Walks(random, 30, 24);
        var mix = Enumerable
            .Range(0, 24)
            .Select(t => new SeriesPoint(
                2000 + t,
                0.6 * others[3].Points[t].Value + 0.4 * others[8].Points[t].Value + (t >= 16 ? 5 : 0)
            ))
            .ToList();
        var result = SyntheticControl.Of(mix, others, 2016);
        Assert.Equal(5, result.Effect!.Value, 1e-2);
        Assert.Equal(["3", "8"], result.Weights.Take(2).Select(w => w.Key));
        Assert.Equal(0.6, result.Weights[0].Weight, 1e-2);
        Assert.Equal(1, result.Weights.Sum(w => w.Weight), 1e-3);
    }

    [Fact]
    public void Among_those_to_whom_nothing_was_done_few_are_found_better_or_worse()
    {
        var found = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var all = Walks(new(seed), 20, 20);
            var result = SyntheticControl.Of(all[0].Points, [.. all.Skip(1)], 2014);
            found += result.Compared is Compared.Better or Compared.Worse ? 1 : 0;
        }
        Assert.InRange(found, 4, 36);
    }

    [Fact]
    public void Few_others_carry_no_comparison_and_others_with_a_gap_are_named()
    {
        var others = Walks(new(1), 10, 20);
        var gap = new OtherSeries("gap", [.. others[0].Points.Skip(1)]);
        var result = SyntheticControl.Of(others[0].Points, [.. others.Skip(1).Take(4), gap], 2014);
        Assert.Equal(Compared.TooFew, result.Compared);
        Assert.Equal(["gap"], result.LeftOut);
        Assert.Equal(Compared.TooFew, DifferenceInDifferences.Of(others[0].Points, [others[1]], 2014).Compared);
        Assert.Equal(Compared.TooFew, DifferenceInDifferences.Of([], [], 2014).Compared);
    }

    [Fact]
    public void Nothing_in_the_words_names_a_cause()
    {
        var result = SyntheticControl.Of(
            Cigarettes.California,
            Cigarettes.Others,
            Cigarettes.Start,
            lessIsBetter: true
        );
        Assert.StartsWith("better than 38 others lead to expect", result.Words.English, StringComparison.Ordinal);
        Assert.DoesNotContain("because", result.Words.English, StringComparison.Ordinal);
    }

    /// <summary>Regions that share two ways of the time, each in its own measure.</summary>
    private static List<OtherSeries> Walks(Random random, int count, int times)
    {
        var shared = Enumerable
            .Range(0, times)
            .Select(_ => (Simulated.Normal(random), Simulated.Normal(random)))
            .ToList();
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(key =>
                {
                    var (one, two) = (random.NextDouble(), random.NextDouble());
                    return new OtherSeries(
                        $"{key}",
                        [
                            .. shared.Select(
                                (s, t) =>
                                    new SeriesPoint(
                                        2000 + t,
                                        50 + one * 4 * s.Item1 + two * 4 * s.Item2 + Simulated.Normal(random)
                                    )
                            ),
                        ]
                    );
                }),
        ];
    }
}
