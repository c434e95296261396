using System.Text;
using CsCheck;
using Gotong.Features.Portfolio;
using Gotong.Features.Portfolio.Problem;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Files;

namespace Gotong.Tests.Portfolio;

/// <summary>From the plan to a problem, and from a problem to prices and knees. Pure.</summary>
public sealed class ScenarioProblemTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);

    private static IndicatorFact Measure(decimal start, decimal now, decimal target, int year = 2029) =>
        new(Guid.CreateVersion7(), "Stunting", "%", start, now, target, year);

    private static PriorityFact Serve(params IndicatorFact[] indicators) =>
        new(Guid.CreateVersion7(), "Stunting turun", "misi:1", "Sehat", indicators);

    private static InitiativeFact Try(int number, PriorityFact priority, long cost, params EffectFact[] effects) =>
        new(
            Guid.CreateVersion7(),
            number,
            $"Inisiatif {number}",
            priority.Id,
            null,
            null,
            null,
            [],
            [],
            [],
            [new(2026, "apbd", cost)],
            effects
        );

    private static Scenario Choose(long limit, int first = 2027, int last = 2029)
    {
        var scenario = new Scenario
        {
            RegionId = Guid.CreateVersion7(),
            Number = 1,
            MakerId = Guid.CreateVersion7(),
        };
        scenario.Write(
            new(
                "Uji",
                "Uji",
                first,
                last,
                0,
                5,
                [.. Enumerable.Range(first, last - first + 1).Select(y => ("apbd", y, (long?)limit))],
                []
            ),
            Now
        );
        return scenario;
    }

    [Fact]
    public void A_reached_target_leaves_no_gap_and_one_due_sooner_counts_more()
    {
        var (reached, soon, late) = (
            Serve(Measure(17, 9, 9)),
            Serve(Measure(17, 17, 9, 2027)),
            Serve(Measure(17, 17, 9))
        );
        var points = GapWeight.Points(new([], [reached, soon, late], 2026, "kominfo-2017", "35.20"));
        Assert.Equal(0, points[reached.Id]);
        Assert.True(points[soon.Id] > points[late.Id]);
    }

    [Fact]
    public void Weights_are_a_hundred_together_whatever_the_gaps() =>
        Gen.Select(Gen.Decimal[1, 100], Gen.Decimal[1, 50], Gen.Decimal[51, 100])
            .List[1, 30]
            .Sample(values =>
            {
                var priorities = values.Select(v => Serve(Measure(v.Item1, v.Item2, v.Item3))).ToList();
                var points = GapWeight.Points(new([], priorities, 2026, "kominfo-2017", "35.20"));
                Assert.InRange(points.Values.Sum(), 99.5m, 100.5m);
                Assert.All(points.Values, p => Assert.True(p >= 0));
            });

    [Fact]
    public void An_effect_is_worth_its_share_of_the_gap_and_never_more_than_the_points() =>
        Gen.Decimal[-50, 150]
            .Sample(expected =>
            {
                var indicator = Measure(17, 17, 9);
                var priority = Serve(indicator);
                var one = Try(1, priority, 10, new EffectFact(indicator.Id, "Stunting", expected, 17, 2029));
                var value = InitiativeValue.Of(one, [priority], new Dictionary<Guid, decimal> { [priority.Id] = 40 });
                Assert.InRange(value.Points, 0.01, 40);
                if (expected is >= 9 and < 16.9m)
                    Assert.Equal((double)(40 * (17 - expected) / 8), value.Points, tolerance: 0.001);
            });

    [Fact]
    public void What_a_lead_has_kept_of_its_promises_shrinks_the_next_one_and_is_said()
    {
        var indicator = Measure(17, 17, 9);
        var priority = Serve(indicator);
        var one = Try(1, priority, 10, new EffectFact(indicator.Id, "Stunting", 13, 17, 2029));
        var points = new Dictionary<Guid, decimal> { [priority.Id] = 40 };
        Assert.Equal(20, InitiativeValue.Of(one, [priority], points).Points);
        var value = InitiativeValue.Of(one with { Kept = 0.6m, Lead = "Dinkes" }, [priority], points);
        Assert.Equal(12, value.Points);
        Assert.Contains("kali 60% karena", Assert.Single(value.Lines).Says.Indonesian, StringComparison.Ordinal);
        Assert.Contains("Dinkes", value.Lines[0].Says.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_effect_in_figures_it_is_worth_little_and_says_so()
    {
        var priority = Serve(Measure(17, 17, 9));
        var value = InitiativeValue.Of(
            Try(1, priority, 10, new EffectFact(null, "Kepuasan", 90, null, 2029)),
            [priority],
            new Dictionary<Guid, decimal> { [priority.Id] = 50 }
        );
        Assert.Equal(1, value.Points);
        Assert.Contains(
            "Tidak ada pengaruh berangka",
            Assert.Single(value.Lines).Says.Indonesian,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_needs_an_initiative_that_is_not_accepted_is_set_aside_and_so_is_what_needs_that()
    {
        var priority = Serve(Measure(17, 17, 9));
        var (one, two, three) = (Try(1, priority, 5), Try(2, priority, 5), Try(3, priority, 5));
        var facts = new PlanFacts(
            [one, two with { Needs = [(9, false)] }, three with { Needs = [(2, true)] }],
            [priority],
            2026,
            "kominfo-2017",
            "35.20"
        );
        var built = ScenarioProblem.Of(facts, Choose(100));
        Assert.Equal(["inisiatif-1"], built.Problem.Initiatives.Select(c => c.Id));
        Assert.Equal([2, 3], built.Inputs.Aside.Select(a => a.Number));
    }

    [Fact]
    public void Costs_count_from_the_first_year_on_whatever_year_they_were_written_for()
    {
        var priority = Serve(Measure(17, 17, 9));
        var one = Try(1, priority, 5) with
        {
            Money = [new(2026, "apbd", 5), new(2026, "apbd", 2), new(2028, "apbd", 3), new(2027, "tjsl", 4)],
        };
        var built = ScenarioProblem.Of(new([one], [priority], 2026, "kominfo-2017", "35.20"), Choose(100));
        var cost = built.Problem.Initiatives[0].Cost;
        Assert.Equal([7, 0, 3], cost["apbd"]);
        Assert.Equal([0, 4], cost["tjsl"]);
        Assert.Empty(PortfolioRules.Check(built.Problem));
    }

    [Fact]
    public void Whatever_the_money_the_kept_result_is_checked_by_its_own_texts() =>
        Gen.Select(Gen.Long[0, 2_000_000_000_000].List[1, 8], Gen.Long[0, 5_000_000_000_000])
            .Sample(
                (costs, limit) =>
                {
                    var indicator = Measure(17, 17, 9);
                    var priority = Serve(indicator);
                    var all = costs
                        .Select(
                            (cost, at) =>
                                Try(at + 1, priority, cost, new EffectFact(indicator.Id, "Stunting", 16 - at, 17, 2029))
                        )
                        .ToList();
                    var scenario = Choose(limit);
                    scenario.Pin(all[0].Id, PinKind.Out, null, "Uji", Guid.CreateVersion7(), Now);
                    var built = ScenarioProblem.Of(new(all, [priority], 2026, "kominfo-2017", "35.20"), scenario);
                    var problem = PortfolioJson.Problem(Encoding.UTF8.GetBytes(PortfolioJson.Write(built.Problem)));
                    var plan = PortfolioSolver.Solve(problem, new(5));
                    var read = PortfolioJson.Result(Encoding.UTF8.GetBytes(PortfolioJson.Write(plan)));
                    Assert.Empty(PortfolioChecker.Check(problem, read));
                    Assert.DoesNotContain(plan.Chosen, c => c.Id == "inisiatif-1");
                },
                iter: 20
            );
}
