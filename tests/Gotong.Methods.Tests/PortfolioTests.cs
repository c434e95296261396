using System.Text;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Files;

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
        Assert.Equal(3 + (12.5 * .97), result.Objective!.Value, 9);
        Assert.Equal([new("I1", 2027), new("I2", 2026)], result.Chosen);
        Assert.Equal([40, 100, 50], result.Spend["apbd"]);
        Assert.Equal("I3", Assert.Single(result.Left).Id);
        Assert.Empty(PortfolioChecker.Check(problem, result));
        Assert.Empty(PortfolioChecker.Check(problem, PortfolioJson.Result(Encoding.UTF8.GetBytes(PortfolioJson.Write(result)))));
    }

    [Fact]
    public void A_problem_written_is_read_as_it_was() =>
        Assert.Equal(PortfolioJson.Write(Read(Small)), PortfolioJson.Write(Read(PortfolioJson.Write(Read(Small)))));
}
