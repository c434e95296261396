using System.Globalization;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>A change of a problem that may bring an initiative in, and a plan that keeps the changed problem.</summary>
internal sealed record Change(PortfolioProblem Problem, Words Said, IReadOnlyList<MoreMoney> Money, PortfolioPlan Plan);

/// <summary>Changes worth trying, the smallest first.</summary>
internal static class Changes
{
    private static readonly double[] Steps = [1, 1.25, 1.5, 2, 3, 5, 10];

    public static IEnumerable<Change> For(
        PortfolioProblem problem,
        PortfolioResult result,
        string id,
        PortfolioResult pinned
    )
    {
        foreach (var change in Rules(problem, result, id))
            yield return change;
        if (Lacking(problem, result, id) is { Money.Count: > 0 } lacking)
            foreach (var step in Steps)
                yield return More(
                    problem,
                    result,
                    id,
                    lacking.Start,
                    [.. lacking.Money.Select(m => m with { Amount = (long)Math.Ceiling(m.Amount * step) })]
                );
        // What always does: the plan is made to hold it.
        if (pinned.Objective is not null)
            yield return new(Mandatory(problem, id), new($"Wajibkan {id}.", $"Make {id} mandatory."), [], pinned.Plan);
    }

    public static PortfolioProblem Mandatory(PortfolioProblem problem, string id) =>
        With(problem, id, c => c with { Mandatory = true });

    private static IEnumerable<Change> Rules(PortfolioProblem problem, PortfolioResult result, string id)
    {
        var one = problem.Initiatives.First(c => c.Id == id);
        var starts = result.Chosen.ToDictionary(c => c.Id, c => c.Start, StringComparer.Ordinal);
        var plan = result.Plan;
        foreach (var (at, rule) in problem.GroupRules.Index())
            if (one.Groups.Contains(rule.Group) && rule.Max is { } max)
                yield return new(
                    problem with
                    {
                        GroupRules = [.. problem.GroupRules.Select((r, i) => i == at ? r with { Max = max + 1 } : r)],
                    },
                    new(
                        $"Naikkan batas kelompok {rule.Group} dari {max} menjadi {max + 1}.",
                        $"Raise the limit of group {rule.Group} from {max} to {max + 1}."
                    ),
                    [],
                    plan
                );
        foreach (
            var other in problem.Initiatives.Where(c =>
                starts.ContainsKey(c.Id) && (c.Excludes.Contains(id) || one.Excludes.Contains(c.Id))
            )
        )
            yield return new(
                With(
                    With(problem, id, c => c with { Excludes = [.. c.Excludes.Where(e => e != other.Id)] }),
                    other.Id,
                    c => c with { Excludes = [.. c.Excludes.Where(e => e != id)] }
                ),
                new($"Izinkan {id} bersama {other.Id}.", $"Allow {id} together with {other.Id}."),
                [],
                plan
            );
        foreach (var needed in one.Requires.Concat(one.RequiresFinished).Where(r => !starts.ContainsKey(r)))
            yield return new(
                With(
                    problem,
                    id,
                    c =>
                        c with
                        {
                            Requires = [.. c.Requires.Where(r => r != needed)],
                            RequiresFinished = [.. c.RequiresFinished.Where(r => r != needed)],
                        }
                ),
                new($"Lepaskan prasyarat {needed} dari {id}.", $"Free {id} from requiring {needed}."),
                [],
                plan
            );
    }

    /// <summary>What is lacking beside the plan, for the start that lacks the least.</summary>
    private static (int Start, List<MoreMoney> Money)? Lacking(
        PortfolioProblem problem,
        PortfolioResult result,
        string id
    )
    {
        var one = problem.Initiatives.First(c => c.Id == id);
        (int Start, List<MoreMoney> Money)? least = null;
        foreach (var year in problem.Years.Where(y => PortfolioModel.MayStart(one, y)))
        {
            var money = new List<MoreMoney>();
            foreach (var (source, amounts) in one.Cost)
                for (var i = 0; i < amounts.Count && year + i <= problem.Years[^1]; i++)
                {
                    var at = year + i - problem.Years[0];
                    var limit = problem.Sources.First(s => s.Id == source).Limits[at];
                    if (result.Spend[source][at] + amounts[i] - limit is > 0 and { } lack)
                        money.Add(new(source, year + i, lack));
                }
            if (least is null || Total(money) < Total(least.Value.Money))
                least = (year, money);
        }
        return least;

        static decimal Total(List<MoreMoney> money) => money.Sum(m => (decimal)m.Amount);
    }

    private static Change More(
        PortfolioProblem problem,
        PortfolioResult result,
        string id,
        int start,
        List<MoreMoney> money
    )
    {
        var changed = problem with
        {
            Sources =
            [
                .. problem.Sources.Select(s =>
                    s with
                    {
                        Limits =
                        [
                            .. s.Limits.Select(
                                (l, at) =>
                                    l
                                    + money
                                        .Where(m => m.Source == s.Id && m.Year == problem.Years[at])
                                        .Sum(m => m.Amount)
                            ),
                        ],
                    }
                ),
            ],
        };
        return new(
            changed,
            new(Said("id-ID", "Tambah dana: "), Said("", "More money: ")),
            money,
            new([.. result.Chosen, new(id, start)])
        );

        string Said(string culture, string first) =>
            first
            + string.Join(
                "; ",
                money.Select(m =>
                    $"{m.Source} {m.Year} +{m.Amount.ToString("N0", CultureInfo.GetCultureInfo(culture))}"
                )
            )
            + ".";
    }

    private static PortfolioProblem With(PortfolioProblem problem, string id, Func<Candidate, Candidate> change) =>
        problem with
        {
            Initiatives = [.. problem.Initiatives.Select(c => c.Id == id ? change(c) : c)],
        };
}
