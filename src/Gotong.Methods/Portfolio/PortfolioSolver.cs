using Gotong.Methods.Portfolio.Solving;

namespace Gotong.Methods.Portfolio;

/// <summary>
/// Chooses initiatives and their start years so that their effect together is greatest within all limits, with a proven
/// bound: no plan can do better than that. Google OR-Tools does the proving.
/// <para>
/// How it can be gamed: by values nobody checked, by costs stated too low, and by limits or rules made to fit one
/// initiative. Read a plan with its problem; both are plain files anyone can compute again.
/// </para>
/// </summary>
public static class PortfolioSolver
{
    /// <summary>Looks for the best plan until it is proven, or the time or the work is over, or it is told to stop.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">How long and how hard.</param>
    /// <param name="progress">Told when a better plan or a lower bound is known; from other threads, maybe often.</param>
    /// <param name="warmStart">A plan to begin from; what of it is not allowed is mended.</param>
    /// <param name="stop">Ends the search; the best plan so far is the result.</param>
    /// <exception cref="PortfolioRefusal">The problem cannot be worked on, or the solver is not on this machine.</exception>
    public static PortfolioResult Solve(
        PortfolioProblem problem,
        SolveOptions? options = null,
        IProgress<PortfolioProgress>? progress = null,
        PortfolioPlan? warmStart = null,
        CancellationToken stop = default
    )
    {
        options ??= new();
        PortfolioRules.Ensure(problem);
        SolverLibrary.Ensure();
        using var run = new SearchRun(new(problem), options, progress, stop);
        PlanSearch.Run(run, warmStart);
        return Results.Of(run);
    }
}
