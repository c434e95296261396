namespace Gotong.Methods.Portfolio.Solving;

/// <summary>A run as a result.</summary>
internal static class Results
{
    public static PortfolioResult Of(SearchRun run)
    {
        var problem = run.Model.Problem;
        if (run.Best is null)
            return new(
                run.Infeasible ? PortfolioStatus.Infeasible : PortfolioStatus.Unknown,
                null,
                run.Infeasible || !double.IsFinite(run.Bound) ? null : run.Bound,
                run.Seconds,
                [],
                PlanValue.Spend(problem, []),
                [],
                []
            );
        var chosen = run.Model.Chosen(run.Best);
        var proven = run.Proven || run.Bound <= run.BestValue;
        return new(
            proven ? PortfolioStatus.Optimal : PortfolioStatus.Feasible,
            run.BestValue,
            proven ? run.BestValue : double.IsFinite(run.Bound) ? run.Bound : null,
            run.Seconds,
            chosen,
            PlanValue.Spend(problem, chosen),
            LeftReasons.Of(run.Model, chosen),
            []
        );
    }
}
