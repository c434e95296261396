namespace Gotong.Methods.Portfolio.Solving;

/// <summary>A run as a result.</summary>
internal static class Results
{
    public static PortfolioResult Of(SearchRun run)
    {
        var problem = run.Model.Problem;
        if (run.Best is null)
            return new(
                run.IsInfeasible ? PortfolioStatus.Infeasible : PortfolioStatus.Unknown,
                null,
                run.IsInfeasible || !double.IsFinite(run.BoundWhole) ? null : run.Form.Scale.Bound(run.BoundWhole),
                run.Seconds,
                [],
                PlanValue.Spend(problem, []),
                [],
                run.IsInfeasible && run.NamesConflict ? Conflicts.Of(run, Math.Max(2, run.Asked)) : []
            );
        var chosen = run.Model.Chosen(run.Best);
        var value = run.Model.Value(run.Best);
        var bound = double.IsFinite(run.BoundWhole) ? run.Form.Scale.Bound(run.BoundWhole) : (double?)null;
        return new(
            run.IsProven ? PortfolioStatus.Optimal : PortfolioStatus.Feasible,
            value,
            run.IsProven ? value
                : Math.Max(value, bound ?? double.PositiveInfinity) is var b && double.IsFinite(b) ? b
                : null,
            run.Seconds,
            chosen,
            PlanValue.Spend(problem, chosen),
            LeftReasons.Of(run.Model, chosen),
            []
        );
    }
}
