using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Solving;

/// <summary>The least that would let an initiative in beside a plan as it is. Pure arithmetic, no search.</summary>
public static class LeftReasons
{
    /// <summary>Over all years it may begin: where the money that is missing is least.</summary>
    public static (long Extra, int Start)? LeastMoney(PortfolioProblem problem, PortfolioResult plan, Candidate one)
    {
        (long Extra, int Start)? least = null;
        foreach (var start in problem.Years.Where(y => MayStart(one, y)))
        {
            var extra = Missing(problem, plan, one, start);
            if (least is null || extra < least.Value.Extra)
                least = (extra, start);
        }
        return least is { Extra: > 0 } ? least : null;
    }

    /// <summary>Groups it counts in whose most is reached.</summary>
    public static IReadOnlyList<string> FullGroups(PortfolioProblem problem, PortfolioResult plan, Candidate one)
    {
        var byId = problem.Initiatives.ToDictionary(c => c.Id);
        return
        [
            .. problem
                .GroupRules.Where(r => r.Max is not null && one.Groups.Contains(r.Group))
                .Where(r => plan.Chosen.Count(c => byId[c.Id].Groups.Contains(r.Group)) >= r.Max)
                .Select(r => r.Group),
        ];
    }

    private static bool MayStart(Candidate one, int year) =>
        year >= (one.Earliest ?? year) && year <= (one.Latest ?? year) && year >= (one.Ready ?? year);

    private static long Missing(PortfolioProblem problem, PortfolioResult plan, Candidate one, int start)
    {
        var first = problem.Years[0];
        return problem
            .Sources.Where(s => one.Cost.ContainsKey(s.Id))
            .Sum(source =>
                one
                    .Cost[source.Id]
                    .Index()
                    .Where(c => start - first + c.Index < problem.Years.Count)
                    .Sum(c =>
                    {
                        var year = start - first + c.Index;
                        return source.Limits[year] is { } limit
                            ? Math.Max(0, plan.Spend.GetValueOrDefault(source.Id, [])[year] + c.Item - limit)
                            : 0;
                    })
            );
    }
}
