namespace Gotong.Methods.Portfolio.Solving;

/// <summary>Looks for better plans: parts opened one after another.</summary>
internal sealed class BetterPlans(SearchRun run, Relaxation relaxation, CpPlan cp)
{
    private readonly PartSearch parts = new(run, relaxation, cp, 1);

    /// <summary>Until this part of the time, or of the work, has gone.</summary>
    public void Until(double part)
    {
        var steps = run.Work is { } work ? Math.Max(1, (long)(work * part)) : long.MaxValue;
        for (
            var step = 0L;
            step < steps && !run.IsOver && (run.Work is not null || run.Seconds < run.Asked * part);
            step++
        )
            parts.Step(0.3, Math.Min(run.Left, Math.Max(0.05, (run.Asked * part) - run.Seconds)));
    }
}
