using System.Text;
using CsCheck;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Files;
using Gotong.Methods.Portfolio.Solving;

namespace Gotong.Methods.Tests;

/// <summary>Choosing initiatives within money, order, groups and capacity.</summary>
public sealed class PortfolioTests
{
    private const string Small = """
        {"years":[2026,2027,2028],"sources":[{"id":"apbd","limits":[100,100,null]}],"initiatives":[
        {"id":"I1","value":12.5,"cost":{"apbd":[100,50]},"earliest":2026,"latest":2028,"requires":["I2"],"excludes":["I3"],"groups":["dimension:living"],"mandatory":false},
        {"id":"I2","value":3,"cost":{"apbd":[40]}},{"id":"I3","value":8,"cost":{"apbd":[60]},"groups":["dimension:living"]}],
        "groupRules":[{"group":"dimension:living","min":1,"max":null}],"discount":0.03}
        """;

    private static PortfolioProblem Read(string json) => PortfolioJson.Problem(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void The_best_plan_is_found_proven_and_stands_when_computed_again()
    {
        var problem = Read(Small);
        var result = PortfolioSolver.Solve(problem, new(10));
        Assert.Equal(PortfolioStatus.Optimal, result.Status);
        Assert.Equal(3 + (12.5 * .97), result.Objective!.Value, tolerance: 1e-9);
        Assert.Equal([new("I1", 2027), new("I2", 2026)], result.Chosen);
        Assert.Equal([40, 100, 50], result.Spend["apbd"]);
        Assert.Equal("I3", Assert.Single(result.Left).Id);
        Assert.Empty(PortfolioChecker.Check(problem, result));
        Assert.Empty(
            PortfolioChecker.Check(problem, PortfolioJson.Result(Encoding.UTF8.GetBytes(PortfolioJson.Write(result))))
        );
    }

    [Fact]
    public void A_problem_written_is_read_as_it_was() =>
        Assert.Equal(PortfolioJson.Write(Read(Small)), PortfolioJson.Write(Read(PortfolioJson.Write(Read(Small)))));

    [Fact]
    public void A_plan_of_small_problems_is_as_good_as_the_best_of_all_plans() =>
        MadeProblems.Small.Sample(
            problem =>
            {
                var result = PortfolioSolver.Solve(problem, new(20));
                var best = MadeProblems.BestByTryingAll(problem);
                if (best is null)
                {
                    Assert.Equal(PortfolioStatus.Infeasible, result.Status);
                    Assert.NotEmpty(result.Conflict);
                    return;
                }
                Assert.Empty(PortfolioChecker.Check(problem, result));
                Assert.Equal(PortfolioStatus.Optimal, result.Status);
                Assert.Equal(best.Value, result.Objective!.Value, tolerance: 1e-6);
            },
            iter: 60,
            threads: 1
        );

    [Fact]
    public void A_walk_ends_with_a_plan_that_keeps_every_limit_and_is_worth_no_less_than_where_it_began()
    {
        var walks = 0;
        MadeProblems.Small.Sample(
            problem =>
            {
                using var run = new SearchRun(new(problem), new(20), null, CancellationToken.None);
                if (run.Form.Gains.Length == 0 || Relaxation.Solve(run.Form, 10) is not { } relaxation)
                    return;
                int[] none = [.. run.Model.Candidates.Select(_ => -1)];
                var hand = PlanInHand.ByPrices(run.Form, relaxation);
                var steps = 0;
                var plan = new PlanWalk(run, relaxation, new(1)).From(none, 0.5, () => steps++ / 3.0);
                Assert.Equal(hand.Take(none), plan is not null);
                if (plan is null)
                    return;
                walks++;
                Assert.True(run.Form.Value(plan) >= hand.Value);
                Assert.True(run.Model.Value(plan) <= MadeProblems.BestByTryingAll(problem) + 1e-6);
            },
            iter: 60,
            threads: 1
        );
        Assert.True(walks > 10);
    }

    [Fact]
    public void Rough_prices_bound_every_plan_and_a_plan_by_them_keeps_every_limit() =>
        MadeProblems.Small.Sample(
            problem =>
            {
                if (MadeProblems.BestByTryingAll(problem) is not { } best)
                    return;
                using var run = new SearchRun(new(problem), new(20), null, CancellationToken.None);
                var rounds = 0;
                var rough = RoughPrices.Of(run.Form, 0, () => rounds++ / 100.0);
                Assert.True(run.Form.Scale.Bound(Math.Floor(rough.Bound + 1e-6)) >= best - 1e-9);
                var hand = PlanInHand.ByPrices(run.Form, rough);
                if (hand.Take(rough.Round(run.Model, () => 0.5)))
                    Assert.NotNull(run.Form.Value(hand.Plan()));
            },
            iter: 60,
            threads: 1
        );

    [Fact]
    public void Of_very_many_a_plan_has_a_bound_and_keeps_every_limit()
    {
        var problem = new PortfolioProblem(
            [.. Enumerable.Range(2026, 5)],
            [new("apbd", [30_000, 30_000, 30_000, 30_000, 30_000])],
            [
                .. Enumerable
                    .Range(0, 9_000)
                    .Select(i => new Candidate(
                        $"I{i}",
                        1 + (i * 37 % 101),
                        new Dictionary<string, IReadOnlyList<long>> { ["apbd"] = [10 + (i * 53 % 89), i % 7] }
                    )
                    {
                        Requires = i % 9 == 8 ? [$"I{i - 3}"] : [],
                        Groups = [$"dimension:{i % 6}"],
                    }),
            ],
            [.. Enumerable.Range(0, 6).Select(d => new GroupRule($"dimension:{d}", 1, 900))],
            0.03
        );
        var result = PortfolioSolver.Solve(problem, new(6, 2));
        Assert.Equal(PortfolioStatus.Feasible, result.Status);
        Assert.Empty(PortfolioChecker.Check(problem, result));
        Assert.InRange(result.Bound!.Value, result.Objective!.Value, problem.Initiatives.Sum(i => i.Value));
    }

    [Fact]
    public void The_order_of_input_changes_nothing_and_more_money_never_makes_it_worse() =>
        MadeProblems.Small.Sample(
            problem =>
            {
                var result = PortfolioSolver.Solve(problem, new(20));
                var turned = problem with
                {
                    Initiatives = [.. problem.Initiatives.Reverse()],
                    Sources = [.. problem.Sources.Reverse()],
                };
                Assert.Equal(
                    result.Objective ?? -1,
                    PortfolioSolver.Solve(turned, new(20)).Objective ?? -1,
                    tolerance: 1e-6
                );
                var richer = problem with
                {
                    Sources = [.. problem.Sources.Select(s => s with { Limits = [.. s.Limits.Select(l => l + 7)] })],
                };
                if (result.Objective is { } before)
                    Assert.True(PortfolioSolver.Solve(richer, new(20)).Objective >= before - 1e-9);
            },
            iter: 20,
            threads: 1
        );

    [Fact]
    public void A_conflict_names_a_smallest_set_of_limits()
    {
        var result = PortfolioSolver.Solve(
            Read(
                """
                {"years":[2026],"sources":[{"id":"apbd","limits":[100]},{"id":"dak","limits":[5]}],"initiatives":[
                {"id":"A","value":1,"cost":{"apbd":[60]},"mandatory":true},{"id":"B","value":1,"cost":{"apbd":[60]},"mandatory":true},
                {"id":"C","value":9,"cost":{"dak":[1]},"mandatory":true}]}
                """
            ),
            new(10)
        );
        Assert.Equal(PortfolioStatus.Infeasible, result.Status);
        Assert.Equal(
            ["A must be chosen", "B must be chosen", "money of apbd in 2026: at most 100"],
            result.Conflict.Select(c => c.English)
        );
    }

    [Fact]
    public void What_is_mandatory_and_costs_too_much_alone_conflicts_with_the_money() =>
        Assert.Equal(
            ["A must be chosen", "money of apbd in 2026: at most 100"],
            PortfolioSolver
                .Solve(
                    Read(
                        """{"years":[2026],"sources":[{"id":"apbd","limits":[100]}],"initiatives":[{"id":"A","value":1,"cost":{"apbd":[101]},"mandatory":true}]}"""
                    )
                )
                .Conflict.Select(c => c.English)
        );

    [Fact]
    public void Work_instead_of_time_ends_the_same_each_time()
    {
        var problem = MadeProblems.Knapsack(60, 5);
        var (one, two) = (PortfolioSolver.Solve(problem, new(Work: 3)), PortfolioSolver.Solve(problem, new(Work: 3)));
        Assert.Equal(one.Objective, two.Objective);
        Assert.Equal(one.Bound, two.Bound);
        Assert.Equal(one.Chosen, two.Chosen);
    }

    [Fact]
    public void A_search_told_to_stop_gives_the_best_so_far()
    {
        using var stop = new CancellationTokenSource();
        var problem = MadeProblems.Knapsack(400, 20);
        var told = new Telling(p =>
        {
            if (p.Best > 0)
                stop.Cancel();
        });
        var result = PortfolioSolver.Solve(problem, new(600), told, null, stop.Token);
        Assert.NotEmpty(result.Chosen);
        Assert.Empty(PortfolioChecker.Check(problem, result));
        Assert.True(result.Seconds < 300);
    }

    private sealed class Telling(Action<PortfolioProgress> tell) : IProgress<PortfolioProgress>
    {
        public void Report(PortfolioProgress value) => tell(value);
    }
}
