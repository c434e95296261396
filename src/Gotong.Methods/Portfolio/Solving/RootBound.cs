using Google.OrTools.ModelBuilder;
using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// A bound by SCIP: the relaxation of what is undecided, tightened by cuts, then by branching. Its looking for plans is off:
/// that we do better. What it computes is rounded, so its bound is widened, and nothing is proven by it alone.
/// </summary>
internal static class RootBound
{
    private const double Rounding = 1e-6;

    /// <summary>In seconds: the cuts are made by then, and branching lowers it hardly.</summary>
    private const double Longest = 6;
    private const string Settings = """
        heuristics/clique/freq = -1
        heuristics/vbounds/freq = -1
        heuristics/rens/freq = -1
        separating/maxstallroundsroot = 50
        separating/maxcutsroot = 5000
        separating/maxroundsroot = -1
        """;

    public static void Run(SearchRun run, Relaxation relaxation, CpPlan cp, double seconds)
    {
        var undecided = Undecided.Of(run, relaxation, cp);
        // SCIP cannot be stopped: who stops the run does not wait for it.
        var solving = Task.Run(() => Solve(undecided.Model, Math.Min(seconds, Longest)));
        solving.Wait(run.Stop);
        if (solving.Result is not { } objective)
            return;
        var bound = objective + undecided.Gained;
        run.Bounded(Math.Max(run.BestWhole + 1, bound + (Rounding * Math.Abs(bound))));
    }

    private static double? Solve(CpModelProto cp, double seconds)
    {
        using var model = Model(cp);
        using var solver = new ModelSolverHelper("scip");
        solver.SetTimeLimitInSeconds(seconds);
        solver.SetSolverSpecificParameters(Settings);
        solver.Solve(model);
        return solver.HasSolution() ? solver.BestObjectiveBound() * Unit(cp) : null;
    }

    private static double Unit(CpModelProto cp) => Math.Max(1, cp.Objective.Coeffs.Max(Math.Abs)) / 1000.0;

    /// <summary>The same model, its weights made small.</summary>
    public static ModelBuilderHelper Model(CpModelProto cp)
    {
        var model = new ModelBuilderHelper();
        var unit = Unit(cp);
        for (var column = 0; column < cp.Variables.Count; column++)
        {
            model.AddVar();
            model.SetVarLowerBound(column, cp.Variables[column].Domain[0]);
            model.SetVarUpperBound(column, cp.Variables[column].Domain[1]);
            model.SetVarIntegrality(column, true);
            model.SetVarObjectiveCoefficient(column, -cp.Objective.Coeffs[column] / unit);
        }
        model.SetMaximize(true);
        foreach (var (at, row) in cp.Constraints.Select(c => c.Linear).Index())
        {
            var scale = Math.Max(1, row.Coeffs.DefaultIfEmpty(1).Max(Math.Abs) / 1000.0);
            model.AddLinearConstraint();
            model.SetConstraintLowerBound(
                at,
                row.Domain[0] == long.MinValue ? double.NegativeInfinity : row.Domain[0] / scale
            );
            model.SetConstraintUpperBound(
                at,
                row.Domain[1] == long.MaxValue ? double.PositiveInfinity : row.Domain[1] / scale
            );
            for (var i = 0; i < row.Vars.Count; i++)
                model.AddConstraintTerm(at, row.Vars[i], row.Coeffs[i] / scale);
        }
        // The bound is told only of what has a plan.
        for (var i = 0; i < (cp.SolutionHint?.Vars.Count ?? 0); i++)
            model.AddHint(cp.SolutionHint!.Vars[i], cp.SolutionHint.Values[i]);
        return model;
    }
}
