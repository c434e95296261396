using CsCheck;
using Gotong.Methods.Scoring;

namespace Gotong.Methods.Tests;

public sealed class ScoringTests
{
    private static readonly decimal[] Kominfo2022 = [10, 20, 30, 20, 20];

    [Fact]
    public void Kota_Kediri_2022_comes_to_3_315()
    {
        decimal[] scores = [3.60m, 3.21m, 3.23m, 3.07m, 3.65m];
        Assert.Equal(3.315m, WeightedIndex.Of(Parts(Kominfo2022, scores)));
    }

    [Fact]
    public void The_other_weights_in_use_do_not_give_the_official_figure_of_Kediri()
    {
        decimal[] scores = [3.60m, 3.21m, 3.23m, 3.07m, 3.65m];
        Assert.Equal(3.257m, WeightedIndex.Of(Parts([10, 20, 30, 30, 10], scores)));
    }

    [Fact]
    public void What_is_not_answered_brings_nothing_and_keeps_its_weight()
    {
        ScoredPart[] parts = [new(10, 4), new(30, null)];
        Assert.Equal(1m, WeightedIndex.Of(parts));
        Assert.Equal(0.25m, WeightedIndex.Answered(parts));
        Assert.Equal(0m, WeightedIndex.Of([]));
        Assert.Equal(0m, WeightedIndex.Answered([]));
    }

    [Fact]
    public void An_index_lies_between_its_scores_and_more_never_lowers_it() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 400])
            .List[1, 30]
            .Sample(pairs =>
            {
                var parts = pairs.Select(p => new ScoredPart(p.Item1, p.Item2 / 100m)).ToList();
                var index = WeightedIndex.Of(parts);
                Assert.InRange(index, 0, parts.Max(p => p.Score)!.Value);
                var better = parts.Select((p, i) => i == 0 ? p with { Score = p.Score + 1 } : p);
                Assert.True(WeightedIndex.Of(better) >= index);
                var without = parts.Select((p, i) => i == 0 ? p with { Score = null } : p);
                Assert.True(WeightedIndex.Of(without) <= index);
            });

    [Fact]
    public void A_weight_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedIndex.Of([new(-1, 2)]));

    [Theory]
    // (20 + 740/12 + 0) / 250 × 100, worked by hand: ten of 74 with the divisor of 12, basic services not covered.
    [InlineData(20, 10, 74, 12, false, 32.6667)]
    // (20 + 740/12 + 3.8) / 250 × 100
    [InlineData(20, 10, 74, 12, true, 34.1867)]
    // (63 + 111 + 76) / 250 × 100: everything.
    [InlineData(63, 200, 111, 12, true, 100)]
    // More than two hundred count as two hundred.
    [InlineData(63, 300, 111, 12, true, 100)]
    [InlineData(0, 0, 0, 12, true, 0)]
    public void The_innovation_index_is_as_worked_by_hand(
        int region,
        int count,
        int maturity,
        int divisor,
        bool covered,
        double index
    ) =>
        Assert.Equal(
            (decimal)index,
            Math.Round(
                InnovationIndex.Of(region, [.. Enumerable.Repeat((decimal)maturity, count)], divisor, covered),
                4
            )
        );

    [Fact]
    public void An_impossible_maturity_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => InnovationIndex.Of(0, [112], 12, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => InnovationIndex.Of(64, [], 12, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => InnovationIndex.Of(0, [], 0, true));
    }

    [Fact]
    public void A_maturity_is_weight_times_parameter_and_nothing_without_one() =>
        Assert.Equal(3 * 2 + 2 * 3, InnovationIndex.Maturity([new(3, 2), new(2, 3), new(4, null)]));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(50, 3)]
    public void Agencies_in_a_network_stand_on_a_step(int agencies, int step) =>
        Assert.Equal(step, ScoreSteps.Reached(agencies, 2, 3, 5));

    [Fact]
    public void Steps_that_do_not_rise_are_refused() =>
        Assert.Throws<ArgumentException>(() => ScoreSteps.Reached(9, 2, 2));

    [Fact]
    public void Kebumens_programs_on_a_scale_to_four()
    {
        Assert.Equal(4.00m, ScoreSteps.Share(9, 9, 4));
        Assert.Equal(3.60m, ScoreSteps.Share(9, 10, 4));
        Assert.Equal(3.43m, ScoreSteps.Share(6, 7, 4));
        Assert.Equal(3.33m, ScoreSteps.Share(10, 12, 4));
        Assert.Null(ScoreSteps.Share(0, 0, 4));
    }

    [Theory]
    [InlineData(65.01, 2)]
    [InlineData(65.00, 1)]
    [InlineData(40.01, 1)]
    [InlineData(40.00, 0)]
    [InlineData(0.01, 0)]
    [InlineData(0, -1)]
    public void Innovation_categories_change_exactly_at_their_bounds(double score, int band) =>
        Assert.Equal(band, ScoreSteps.Band((decimal)score, [0.01m, 40.01m, 65.01m]));

    private static IEnumerable<ScoredPart> Parts(decimal[] weights, decimal[] scores) =>
        weights.Zip(scores, (w, s) => new ScoredPart(w, s));
}
