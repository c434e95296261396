using CsCheck;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Solving;
using Gotong.Methods.Portfolio.Solving.Knapsacks;

namespace Gotong.Methods.Tests;

/// <summary>Problems of limits alone, and what may be said of a search that was cut short.</summary>
public sealed class KnapsackTests
{
    private static readonly Gen<Knapsack> Small =
        from count in Gen.Int[1, 9]
        from rows in Gen.Int[1, 4]
        from gains in Gen.Long[0, 40].Array[count]
        from takes in Gen.Long[0, 30].Array[count].Array[rows]
        from limits in Gen.Long[0, 90].Array[rows]
        select new Knapsack(gains, takes, limits);

    [Fact]
    public void Branch_and_bound_proves_what_trying_all_plans_finds() =>
        Small.Sample(knapsack =>
        {
            var found = 0L;
            Assert.True(new KnapsackProof(knapsack, () => false, p => found = knapsack.Gain(p)).Run(() => found));
            Assert.Equal(Best(knapsack), found);
        });

    [Fact]
    public void No_plan_of_so_many_options_gains_more_than_its_bound() =>
        Small.Sample(knapsack =>
        {
            for (var exactly = 0; exactly <= knapsack.Gains.Length; exactly++)
            {
                var relaxed = new BoundedSimplex(knapsack, exactly);
                relaxed.Mend(double.NegativeInfinity);
                foreach (var plan in Plans(knapsack).Where(p => p.Count(t => t) == exactly))
                    Assert.True(relaxed.Bound() >= knapsack.Gain(plan) - 1e-6);
            }
        });

    [Fact]
    public void A_population_keeps_all_limits() =>
        Small.Sample(
            knapsack =>
            {
                var relaxed = KnapsackProof.Best(knapsack);
                var population = new KnapsackBreeding(knapsack, relaxed, knapsack.Gains.Length, [], new(3));
                population.Breed(300, () => false);
                Assert.True(knapsack.Holds(population.Best));
                Assert.Equal(knapsack.Gain(population.Best), population.BestGain);
            },
            iter: 300
        );

    [Fact]
    public void A_walk_keeps_all_limits_and_comes_near_the_best() =>
        Small.Sample(
            knapsack =>
            {
                var walk = new KnapsackWalk(knapsack, KnapsackProof.Best(knapsack), new(3));
                for (var i = 0; i < 3; i++)
                    walk.Walk(100_000, () => false);
                Assert.True(knapsack.Holds(walk.Best));
                Assert.Equal(knapsack.Gain(walk.Best), walk.BestGain);
                Assert.InRange(walk.BestGain, 0.9 * Best(knapsack), Best(knapsack));
            },
            iter: 300
        );

    [Fact]
    public void A_search_cut_short_never_says_that_its_plan_is_the_best()
    {
        var problem = MadeProblems.Years(400);
        var better = PortfolioSolver.Solve(problem, new(6, 2)).Objective!.Value;
        foreach (var seconds in new[] { 0.05, 0.2, 0.5, 1.0 })
        {
            var result = PortfolioSolver.Solve(problem, new(seconds, 2));
            Assert.Empty(PortfolioChecker.Check(problem, result));
            Assert.True(result.Bound is null || result.Bound >= better - 1e-6);
            Assert.True(result.Status != PortfolioStatus.Optimal || result.Objective >= better - 1e-6);
        }
    }

    [Fact]
    public void A_search_of_limits_alone_that_is_cut_short_proves_nothing()
    {
        var problem = MadeProblems.Knapsack(120, 10);
        var better = PortfolioSolver.Solve(problem, new(3)).Objective!.Value;
        for (var seconds = 0.01; seconds < 0.6; seconds += 0.03)
        {
            var result = PortfolioSolver.Solve(problem, new(seconds));
            Assert.True(result.Bound is null || result.Bound >= better - 1e-6);
            Assert.True(result.Status != PortfolioStatus.Optimal || result.Objective >= better - 1e-6);
        }
    }

    [Fact]
    public void Effects_finer_than_any_power_of_ten_are_proven_too()
    {
        var problem = MadeProblems.Knapsack(12, 2);
        var fine = problem with
        {
            Initiatives = [.. problem.Initiatives.Select(c => c with { Value = Math.Round(c.Value / 100) / 3 })],
        };
        Assert.Equal(PortfolioStatus.Optimal, PortfolioSolver.Solve(fine, new(5)).Status);
    }

    [Fact]
    public void Gains_too_large_for_its_bounds_end_without_a_proof_or_with_a_true_one() =>
        Small.Sample(small =>
        {
            var large = small with { Gains = [.. small.Gains.Select(g => g * 700_000_000_001)] };
            var found = 0L;
            var isProven = new KnapsackProof(large, () => false, p => found = large.Gain(p)).Run(() => found);
            Assert.True(!isProven || found == Best(large));
        });

    [Fact]
    public void A_plan_mended_from_anything_keeps_every_row() =>
        MadeProblems.Small.Sample(problem =>
        {
            var form = new LinearForm(new(problem), new(new(problem)));
            var dice = new Dice(7);
            int[] order = [.. Enumerable.Range(0, form.Gains.Length).OrderByDescending(o => form.Gains[o])];
            var hand = new PlanInHand(form, order, order.Length);
            for (var turn = 0; turn < 10; turn++)
            {
                int[] any =
                [
                    .. form.Model.OptionsOf.Select(r =>
                        r.End.Value > r.Start.Value && dice.Below(2) == 0
                            ? r.Start.Value + dice.Below(r.End.Value - r.Start.Value)
                            : -1
                    ),
                ];
                if (hand.Take(any))
                    Assert.Equal(hand.Value, form.Value(hand.Plan()));
            }
        });

    private static long Best(Knapsack knapsack) => Plans(knapsack).Max(knapsack.Gain);

    private static IEnumerable<bool[]> Plans(Knapsack knapsack) =>
        Enumerable
            .Range(0, 1 << knapsack.Gains.Length)
            .Select(bits => knapsack.Gains.Select((_, j) => (bits >> j & 1) == 1).ToArray())
            .Where(knapsack.Holds);
}
