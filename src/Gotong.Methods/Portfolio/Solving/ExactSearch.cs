using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// CP-SAT on what is not yet decided: an option whose other answer would cost more than the gap, by the prices of the
/// relaxation, is held. What it proves holds for the whole problem.
/// </summary>
internal static class ExactSearch
{
    /// <summary>How many options are still undecided.</summary>
    public static int Undecided(SearchRun run, Relaxation? relaxation) => Open(run, relaxation).Length;

    public static void Run(SearchRun run, Relaxation? relaxation, CpPlan cp, string parameters)
    {
        var open = Open(run, relaxation);
        var held = new bool[run.Form.Gains.Length];
        if (open.Length < held.Length)
            for (var o = 0; o < held.Length; o++)
                held[o] = relaxation!.Reduced[o] > 0;
        foreach (var o in open)
            held[o] = false;
        var gained = 0L;
        for (var o = 0; o < held.Length; o++)
            if (held[o])
                gained += run.Form.Gains[o];
        var isWhole = open.Length == held.Length;
        var model = isWhole ? cp.Whole(run.Best) : cp.Part(open, held, run.Best);
        var response = CpRun.Solve(model, parameters, run.Stop, r => run.Found(Plan(r)), Bounded);
        if (response.Status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
            run.Found(Plan(response));
        if (response.Status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible)
            run.Proven();
        // Of a search that ended with nothing the bound means nothing; what it knew it has told.
        else if (response.Status == CpSolverStatus.Feasible)
            Bounded(response.BestObjectiveBound);

        void Bounded(double bound) => run.Bounded(isWhole ? bound : Math.Max(run.BestWhole, bound + gained));

        bool[] Plan(CpSolverResponse response)
        {
            var plan = (bool[])held.Clone();
            for (var i = 0; i < open.Length; i++)
                plan[open[i]] = response.Solution[i] == 1;
            return plan;
        }
    }

    private static int[] Open(SearchRun run, Relaxation? relaxation)
    {
        var all = Enumerable.Range(0, run.Form.Gains.Length);
        if (relaxation is null || run.Best is null)
            return [.. all];
        var gap = relaxation.Bound - run.BestWhole;
        return [.. all.Where(o => Math.Abs(relaxation.Reduced[o]) <= gap - 1 + 1e-3)];
    }
}
