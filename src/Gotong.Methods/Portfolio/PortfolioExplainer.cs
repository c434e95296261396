using Gotong.Methods.Portfolio.Solving;

namespace Gotong.Methods.Portfolio;

/// <summary>What a chosen initiative gives to a plan.</summary>
/// <param name="Id">The initiative.</param>
/// <param name="Start">The year it starts.</param>
/// <param name="Value">What the plan's effect would lose if it were struck out and nothing put in its place.</param>
/// <param name="Share">That as a part of the plan's effect.</param>
/// <param name="NeededBy">Chosen initiatives that require it.</param>
/// <param name="Fulfils">Rules that would be broken without it.</param>
public sealed record Contribution(
    string Id,
    int Start,
    double Value,
    double Share,
    IReadOnlyList<string> NeededBy,
    IReadOnlyList<Words> Fulfils
);

/// <summary>Why an initiative is left out, and what would bring it in.</summary>
/// <param name="Id">The initiative.</param>
/// <param name="Binding">What stands against it beside the plan as it is.</param>
/// <param name="Displaces">What would leave the plan, were it chosen under the same limits.</param>
/// <param name="Loss">What the plan's effect would lose by that; null where no such plan is known.</param>
/// <param name="Change">A least change that brings it in; computed again with it, it is chosen. Null where none was found.</param>
/// <param name="Money">What the change gives to which source in which year.</param>
/// <param name="Changed">The problem with that change, for anyone to compute again.</param>
public sealed record LeftExplanation(
    string Id,
    Words Binding,
    IReadOnlyList<string> Displaces,
    double? Loss,
    Words? Change,
    IReadOnlyList<MoreMoney> Money,
    PortfolioProblem? Changed
);

/// <summary>More money from a source in a year.</summary>
/// <param name="Source">The source.</param>
/// <param name="Year">The year.</param>
/// <param name="Amount">So much more.</param>
public sealed record MoreMoney(string Source, int Year, long Amount);

/// <summary>Says of each initiative why it is in a plan or not; nothing is said that was not computed again.</summary>
public static class PortfolioExplainer
{
    /// <summary>What each chosen one gives.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">A result with a plan.</param>
    public static IReadOnlyList<Contribution> Chosen(PortfolioProblem problem, PortfolioResult result)
    {
        var starts = result.Chosen.ToDictionary(c => c.Id, c => c.Start, StringComparer.Ordinal);
        var byId = problem.Initiatives.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var whole = PlanValue.Of(problem, result.Chosen, byId);
        return [.. result.Chosen.Select(One)];

        Contribution One(ChosenStart one)
        {
            var lost = whole - PlanValue.Of(problem, result.Chosen.Where(c => c.Id != one.Id), byId);
            var needed = result
                .Chosen.Where(c => byId[c.Id].Requires.Concat(byId[c.Id].RequiresFinished).Contains(one.Id))
                .Select(c => c.Id)
                .ToList();
            var mine = byId[one.Id].Groups;
            var fulfils = problem
                .GroupRules.Index()
                .Where(r =>
                    r.Item.Min > 0
                    && mine.Contains(r.Item.Group)
                    && one.Start <= (r.Item.By ?? int.MaxValue)
                    && starts.Count(s =>
                        s.Value <= (r.Item.By ?? int.MaxValue) && byId[s.Key].Groups.Contains(r.Item.Group)
                    ) == r.Item.Min
                )
                .Select(r => LimitWords.Of(problem, new(LimitKind.Group, r.Item.Group, At: r.Index)))
                .Concat(byId[one.Id].Mandatory ? [LimitWords.Of(problem, new(LimitKind.Mandatory, one.Id))] : [])
                .ToList();
            return new(one.Id, one.Start, lost, whole > 0 ? lost / whole : 0, needed, fulfils);
        }
    }

    /// <summary>Why one is left out. Solves anew several times, each for the time of the options.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">Its result, with a plan.</param>
    /// <param name="id">The initiative left out.</param>
    /// <param name="options">How long each solve may take.</param>
    /// <param name="stop">Ends it.</param>
    public static LeftExplanation Left(
        PortfolioProblem problem,
        PortfolioResult result,
        string id,
        SolveOptions options,
        CancellationToken stop = default
    )
    {
        options = options with { NamesConflict = false };
        var binding = result.Left.First(l => l.Id == id).Reason;
        var pinned = PortfolioSolver.Solve(Changes.Mandatory(problem, id), options, null, result.Plan, stop);
        var stays = pinned.Chosen.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        List<string> displaced = pinned.Objective is null
            ? []
            : [.. result.Chosen.Select(c => c.Id).Where(c => !stays.Contains(c))];
        foreach (var change in Changes.For(problem, result, id, pinned))
        {
            stop.ThrowIfCancellationRequested();
            var again = PortfolioSolver.Solve(change.Problem, options, null, change.Plan, stop);
            if (again.Chosen.Any(c => c.Id == id))
                return new(
                    id,
                    binding,
                    displaced,
                    result.Objective - pinned.Objective,
                    change.Said,
                    change.Money,
                    change.Problem
                );
        }
        return new(id, binding, displaced, result.Objective - pinned.Objective, null, [], null);
    }
}
