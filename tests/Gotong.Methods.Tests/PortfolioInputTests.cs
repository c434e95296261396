using System.Text;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Files;

namespace Gotong.Methods.Tests;

/// <summary>What is wrong with a portfolio is said with its field.</summary>
public sealed class PortfolioInputTests
{
    private const string Head = """{"years":[2026,2027],"sources":[{"id":"apbd","limits":[9,9]}],"initiatives":[""";

    private static string Refused(string json) =>
        Assert.Throws<PortfolioRefusal>(() => PortfolioJson.Problem(Encoding.UTF8.GetBytes(json))).Problems[0].Field;

    [Theory]
    [InlineData(
        """{"id":"A","value":1,"requires":["B"]},{"id":"B","value":1,"requires":["A"]}]}""",
        "initiatives[0].requires"
    )]
    [InlineData(
        """{"id":"A","value":1,"mandatory":true,"excludes":["B"]},{"id":"B","value":1,"mandatory":true}]}""",
        "initiatives[0].excludes[0]"
    )]
    [InlineData("""{"id":"A","value":1},{"id":"A","value":2}]}""", "initiatives[1].id")]
    [InlineData("""{"id":"A","value":1e999}]}""", "initiatives[0].value")]
    [InlineData("""{"id":"A","value":-1}]}""", "initiatives[0].value")]
    [InlineData("""{"id":"A","value":1,"cost":{"apbd":[-5]}}]}""", "initiatives[0].cost.apbd[0]")]
    [InlineData("""{"id":"A","value":1,"cost":{"apbd":[1.5]}}]}""", "initiatives[0].cost.apbd[0]")]
    [InlineData("""{"id":"A","value":1,"cost":{"apbd":[99999999999999999999]}}]}""", "initiatives[0].cost.apbd[0]")]
    [InlineData("""{"id":"A","value":1,"cost":{"dak":[5]}}]}""", "initiatives[0].cost.dak")]
    [InlineData("""{"id":"A","value":1,"earlyest":2026}]}""", "initiatives[0].earlyest")]
    [InlineData("""{"id":"A","value":1,"requires":["Z"]}]}""", "initiatives[0].requires[0]")]
    [InlineData("""{"id":"A","value":1,"earliest":2027,"latest":2026}]}""", "initiatives[0].earliest")]
    [InlineData("""],"discount":1}""", "discount")]
    [InlineData("""],"groupRules":[{"group":"g","min":2,"max":1}]}""", "groupRules[0].min")]
    public void A_slip_is_named(string rest, string field) => Assert.Equal(field, Refused(Head + rest));

    [Theory]
    [InlineData("""{"years":[2026],"sources":[{"id":"a","limits":[1,2]}],"initiatives":[]}""", "sources[0].limits")]
    [InlineData("""{"years":[2026],"sources":[{"id":"a"}],"initiatives":[]}""", "sources[0].limits")]
    [InlineData("""{"years":[2026],"sources":[{"id":"a","limits":[-1]}],"initiatives":[]}""", "sources[0].limits[0]")]
    [InlineData("""{"years":[2026,2028],"sources":[],"initiatives":[]}""", "years")]
    [InlineData("""{"years":[2026],"sources":[],"initiatives":[{"id":"A","value":NaN}]}""", "(1:63)")]
    [InlineData("""[]""", "(file)")]
    public void A_slip_in_the_frame_is_named(string json, string field) => Assert.Equal(field, Refused(json));

    [Fact]
    public void Thousands_of_costs_over_a_trillion_do_not_overflow()
    {
        var problem = new PortfolioProblem(
            [2026],
            [new("apbd", [50_000_000_000_000_000])],
            [
                .. Enumerable
                    .Range(0, 3000)
                    .Select(i => new Candidate(
                        $"I{i}",
                        1 + (i % 7),
                        new Dictionary<string, IReadOnlyList<long>> { ["apbd"] = [20_000_000_000_000 + i] }
                    )),
            ],
            [],
            0
        );
        var result = PortfolioSolver.Solve(problem, new(5));
        Assert.NotEmpty(result.Chosen);
        Assert.Empty(PortfolioChecker.Check(problem, result));
    }

    [Fact]
    public void A_result_that_was_changed_by_hand_is_found_out()
    {
        var problem = new PortfolioProblem(
            [2026],
            [new("apbd", [10])],
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(i => new Candidate(
                        $"I{i}",
                        1,
                        new Dictionary<string, IReadOnlyList<long>> { ["apbd"] = [5] }
                    )),
            ],
            [],
            0
        );
        var result = PortfolioSolver.Solve(problem);
        Assert.Empty(PortfolioChecker.Check(problem, result));
        Assert.Contains(PortfolioChecker.Check(problem, result with { Objective = 3 }), p => p.Field == "objective");
        Assert.Contains(PortfolioChecker.Check(problem, result with { Left = [] }), p => p.Field == "left");
        ChosenStart[] all = [new("I0", 2026), new("I1", 2026), new("I2", 2026)];
        Assert.Contains(PortfolioChecker.Check(problem, result with { Chosen = all }), p => p.Field == "spend.apbd[0]");
    }
}
