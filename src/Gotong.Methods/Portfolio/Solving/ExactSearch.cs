using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>CP-SAT on what is not yet decided; what it proves holds for the whole problem.</summary>
internal static class ExactSearch
{
    public static void Run(SearchRun run, Relaxation? relaxation, CpPlan cp, string parameters)
    {
        var undecided = Undecided.Of(run, relaxation, cp);
        var response = CpRun.Solve(undecided.Model, parameters, run.Stop, r => run.Found(undecided.Plan(r)), Bounded);
        if (response.Status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
            run.Found(undecided.Plan(response));
        if (response.Status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible)
            run.Proven();
        // Of a search that ended with nothing the bound means nothing; what it knew it has told.
        else if (response.Status == CpSolverStatus.Feasible)
            Bounded(response.BestObjectiveBound);

        void Bounded(double bound) =>
            run.Bounded(undecided.IsWhole ? bound : Math.Max(run.BestWhole, bound + undecided.Gained));
    }
}
