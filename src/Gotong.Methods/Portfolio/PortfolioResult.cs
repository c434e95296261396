namespace Gotong.Methods.Portfolio;

/// <summary>What is known of a plan.</summary>
public enum PortfolioStatus
{
    /// <summary>No time to find a plan, nor to prove that there is none.</summary>
    Unknown,

    /// <summary>A plan that keeps all limits; a better one is possible up to the bound.</summary>
    Feasible,

    /// <summary>A plan that keeps all limits, and it is proven that none is better.</summary>
    Optimal,

    /// <summary>It is proven that no plan keeps all limits.</summary>
    Infeasible,
}

/// <summary>How long and how hard to look.</summary>
/// <param name="Seconds">The clock is the limit.</param>
/// <param name="Threads">How many cores.</param>
/// <param name="Work">Instead of the clock: so many units of work on one core, with the same outcome on each run.</param>
public sealed record SolveOptions(double Seconds = 10, int Threads = 1, long? Work = null)
{
    /// <summary>Names the limits that conflict where there is no plan; takes as long again.</summary>
    public bool NamesConflict { get; init; } = true;
}

/// <summary>How far the search is.</summary>
/// <param name="Best">The effect of the best plan so far.</param>
/// <param name="Bound">No plan can reach more.</param>
/// <param name="Seconds">Since the start.</param>
public sealed record PortfolioProgress(double? Best, double? Bound, double Seconds);

/// <summary>An initiative that is chosen.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Start">The year it starts.</param>
public sealed record ChosenStart(string Id, int Start);

/// <summary>An initiative that is left out.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Reason">What stands against it beside the chosen ones.</param>
public sealed record LeftOut(string Id, Words Reason);

/// <summary>Which initiatives start when: what a search may begin from.</summary>
/// <param name="Chosen">The chosen ones.</param>
public sealed record PortfolioPlan(IReadOnlyList<ChosenStart> Chosen);

/// <summary>What came out.</summary>
/// <param name="Status">What is known of it.</param>
/// <param name="Objective">The effect of the chosen ones; null without a plan.</param>
/// <param name="Bound">No plan can have a greater effect; null where nothing is known.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Chosen">The chosen ones, by id.</param>
/// <param name="Spend">What each source gives in each year.</param>
/// <param name="Left">The ones left out, by id, and why.</param>
/// <param name="Conflict">Of an infeasible problem: a smallest set of limits that cannot all be kept.</param>
public sealed record PortfolioResult(
    PortfolioStatus Status,
    double? Objective,
    double? Bound,
    double Seconds,
    IReadOnlyList<ChosenStart> Chosen,
    IReadOnlyDictionary<string, IReadOnlyList<long>> Spend,
    IReadOnlyList<LeftOut> Left,
    IReadOnlyList<Words> Conflict
)
{
    /// <summary>How much is open between plan and bound, as a part of the plan; null where that has no meaning.</summary>
    public double? Gap =>
        Objective is not { } plan || Bound is not { } bound ? null
        : bound <= plan ? 0
        : plan > 0 ? (bound - plan) / plan
        : null;

    /// <summary>The plan alone, to begin another search from.</summary>
    public PortfolioPlan Plan => new(Chosen);
}
