namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// Looks for better plans by turns: a population until it stands still, then parts of its best plan opened until none is
/// better. Now and then a population begins with what all turns, on all cores, have left.
/// </summary>
internal sealed class BetterPlans(SearchRun run, Relaxation relaxation, CpPlan cp, List<bool[]> bests, ulong seed)
{
    private const int ChildrenAtOnce = 250;
    private const int Patience = 40;
    private const int PatienceOfParts = 40;

    /// <summary>So many of what turns left, the newest: the rest of a population is new.</summary>
    private const int Given = 20;

    /// <summary>A population of more options than this is too slow to be worth its time.</summary>
    private const int MostOptions = 8_000;

    private readonly PartSearch parts = new(run, relaxation, cp, seed);
    private readonly Dice dice = new(seed);
    private readonly double large = Math.Max(1, run.Form.Gains.Length / 1500.0);
    private int turns;
    private long steps;

    /// <summary>Until this part of the time, or of the work, has gone.</summary>
    public void Until(double part)
    {
        while (!IsOver(part))
        {
            var plan = (run.Form.Gains.Length <= MostOptions ? Breed(part) : null) ?? run.Best;
            if (plan is null)
                return;
            for (var since = 0; since < PatienceOfParts && !IsOver(part); since++)
            {
                steps++;
                var work = large * 0.03 * Math.Pow(8, dice.Part());
                var seconds = Math.Min(run.Left, Math.Max(0.05, (run.Asked * part) - run.Seconds));
                if (parts.Step(plan, work, seconds) is not { } next)
                    continue;
                (plan, since) = (next, -1);
            }
            lock (bests)
                bests.Add(plan);
        }
    }

    private bool[]? Breed(double part)
    {
        bool[][] given;
        lock (bests)
            given = turns++ % 3 == 2 ? [.. bests.TakeLast(Given)] : [];
        var until = run.Seconds + (run.Asked * 0.12);
        var population = new PlanBreeding(run, relaxation, given, dice);
        for (var since = 0; since < Patience && !IsOver(part); since++)
        {
            if (population.Breed(ChildrenAtOnce))
                since = -1;
            if (run.Work is null && run.Seconds > until)
                break;
        }
        steps++;
        return population.Best();
    }

    private bool IsOver(double part) =>
        run.IsOver || (run.Work is { } work ? steps >= Math.Max(1, work * part) : run.Seconds >= run.Asked * part);
}
