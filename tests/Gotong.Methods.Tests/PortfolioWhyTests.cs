using Gotong.Methods.Portfolio;

namespace Gotong.Methods.Tests;

/// <summary>Explanations, frontier, robustness and weights of a portfolio.</summary>
public sealed class PortfolioWhyTests
{
    private static readonly PortfolioProblem Problem = MadeProblems.Knapsack(25, 3);

    [Fact]
    public void With_the_stated_change_the_one_left_out_is_chosen()
    {
        var result = PortfolioSolver.Solve(Problem, new(20));
        foreach (var left in result.Left.Take(4))
        {
            var why = PortfolioExplainer.Left(Problem, result, left.Id, new(20));
            Assert.NotNull(why.Changed);
            Assert.True(why.Loss >= 0);
            Assert.NotEmpty(why.Displaces);
            var again = PortfolioSolver.Solve(why.Changed, new(20), null, result.Plan);
            Assert.Contains(again.Chosen, c => c.Id == left.Id);
        }
    }

    [Fact]
    public void Contributions_say_what_would_be_lost()
    {
        var result = PortfolioSolver.Solve(Problem, new(20));
        Assert.Equal(result.Objective!.Value, PortfolioExplainer.Chosen(Problem, result).Sum(c => c.Value), 6);
    }

    [Fact]
    public void The_frontier_never_falls()
    {
        var points = PortfolioFrontier.Of(Problem, new(20), 8);
        Assert.Equal(8, points.Count);
        foreach (var (before, after) in points.Zip(points.Skip(1)))
        {
            Assert.True(after.Result.Objective >= before.Result.Objective);
            Assert.True(after.Result.Bound >= before.Result.Bound);
        }
        Assert.Contains(points, p => p.IsKnee);
    }

    [Fact]
    public void Without_spread_each_run_chooses_the_same()
    {
        var result = PortfolioSolver.Solve(Problem, new(20));
        Assert.All(PortfolioRobustness.Of(Problem, result, new(20), 3), r => Assert.Equal(r.IsChosen ? 1 : 0, r.Share));
    }

    [Fact]
    public void Far_and_soon_weighs_more_and_the_council_may_change_it()
    {
        TargetGap[] gaps =
        [
            new("air", 50, 60, 100, 2027),
            new("jalan", 50, 60, 100, 2030),
            new("sampah", 80, 20, 20, 2027),
        ];
        var weights = PriorityWeights.Of(gaps, 2026);
        Assert.Equal(["air", "jalan", "sampah"], weights.Select(w => w.Priority));
        Assert.True(weights[0].Weight > weights[1].Weight);
        Assert.Equal(0, weights[2].Weight);
        Assert.Equal(1, weights.Sum(w => w.Weight), 9);
        var (points, inconsistency) = PriorityWeights.FromPairs(
            ["air", "jalan", "sampah"],
            new Dictionary<(string, string), double>
            {
                [("air", "jalan")] = 2,
                [("jalan", "sampah")] = 2,
                [("air", "sampah")] = 4,
            }
        );
        Assert.Equal(0, inconsistency, 9);
        Assert.Equal(4.0 / 7, PriorityWeights.Of(gaps, 2026, points)[0].Weight, 9);
    }
}
