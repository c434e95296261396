using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>CP-SAT alone.</summary>
internal static class PlainSearch
{
    public static void Run(SearchRun run, int threads, PortfolioPlan? warmStart)
    {
        var plan = new CpPlan(run.Model, run.Scale);
        if (warmStart is not null && run.Model.Answers(warmStart.Chosen) is var start)
            for (var o = 0; o < plan.Starts.Length; o++)
                plan.Cp.AddHint(plan.Starts[o], start[o]);
        using var solver = new CpSolver();
        solver.StringParameters = run.Work is { } work
            ? FormattableString.Invariant($"num_workers:1,max_deterministic_time:{work}")
            : FormattableString.Invariant($"num_workers:{threads},max_time_in_seconds:{run.SecondsLeft:0.###}");
        solver.SetBestBoundCallback(bound => run.Bounded(run.Scale.Bound(bound)));
        using var stopping = run.Stop.Register(solver.StopSearch);
        using var seen = new Seen(run, plan);
        var status = solver.Solve(plan.Cp, seen);
        if (status is CpSolverStatus.ModelInvalid)
            throw new InvalidOperationException("CP-SAT: " + plan.Cp.Validate());
        if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
            run.Found([.. plan.Starts.Select(x => solver.BooleanValue(x))]);
        run.Proven |= status is CpSolverStatus.Optimal;
        run.Infeasible |= status is CpSolverStatus.Infeasible;
        if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible or CpSolverStatus.Unknown)
            run.Bounded(run.Scale.Bound(solver.BestObjectiveBound));
    }

    private sealed class Seen(SearchRun run, CpPlan plan) : CpSolverSolutionCallback
    {
        public override void OnSolutionCallback() => run.Found([.. plan.Starts.Select(x => BooleanValue(x))]);
    }
}
