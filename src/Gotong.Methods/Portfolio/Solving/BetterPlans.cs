namespace Gotong.Methods.Portfolio.Solving;

/// <summary>Looks for better plans: parts opened one after another, and dives where the problem is limits alone.</summary>
internal sealed class BetterPlans
{
    private const int MostRows = 64;
    private readonly SearchRun run;
    private readonly PartSearch parts;
    private readonly KnapsackSearch? dives;
    private double onParts;
    private double onDives;

    public BetterPlans(SearchRun run, Relaxation relaxation, CpPlan cp)
    {
        this.run = run;
        parts = new(run, relaxation, cp, 1);
        IsKnapsack =
            run.Form.Losses.Count == 0
            && run.Form.Rows.Count <= MostRows
            && run.Form.Rows.All(r => r.Low == long.MinValue && r.Weights.All(w => w >= 0));
        if (IsKnapsack && run.Form.Rows.Count > 0)
            dives = new(run.Form, relaxation, 1);
    }

    public bool IsKnapsack { get; }

    /// <summary>Until this part of the time, or of the work, has gone.</summary>
    public void Until(double part)
    {
        var steps = run.Work is { } work ? Math.Max(1, (long)(work * part)) : long.MaxValue;
        for (
            var step = 0L;
            step < steps && !run.IsOver && (run.Work is not null || run.Seconds < run.Asked * part);
            step++
        )
        {
            var before = run.Seconds;
            // As much time for the one as for the other; by work, in turn.
            if (dives is not null && (run.Work is null ? onDives <= onParts : step % 2 == 0))
            {
                dives.Learn(run.Best!);
                if (dives.Dive(1000))
                    run.Found(dives.BestPlan);
                onDives += run.Seconds - before;
                continue;
            }
            parts.Step(0.3, Math.Min(run.Left, Math.Max(0.05, (run.Asked * part) - run.Seconds)));
            onParts += run.Seconds - before;
        }
    }
}
