namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// Looks for better plans by turns: a population until it stands still, a walk from its best plan, then parts of that opened
/// until none is better. Now and then a population begins with what all turns, on all cores, have left.
/// </summary>
internal sealed class BetterPlans(SearchRun run, Relaxation relaxation, CpPlan cp, List<bool[]> bests, ulong seed)
{
    private const int ChildrenAtOnce = 250;
    private const int Patience = 40;
    private const int PatienceOfParts = 40;

    /// <summary>After a walk little is left for parts.</summary>
    private const int PatienceAfterWalk = 12;

    /// <summary>So many of what turns left, the newest: the rest of a population is new.</summary>
    private const int Given = 20;

    /// <summary>Populations and walks of more options than this are too slow to be worth their time.</summary>
    private const int MostOptions = 8_000;

    /// <summary>A walk takes so much of the time, or so many times a hundred steps.</summary>
    private const double WalkPart = 0.2;
    private const int WalkOfWork = 200;

    /// <summary>The more candidates, the shorter the way of each: the cooler a walk begins, in parts of a gain.</summary>
    private const double Warmth = 15;

    private readonly PartSearch parts = new(run, relaxation, cp, seed);

    /// <summary>Where effects overlap, the prices it goes by say little.</summary>
    private readonly PlanWalk? walk =
        run.Form.Gains.Length <= MostOptions && run.Form.Losses.Count == 0
            ? new(run, relaxation, new(seed + 1000))
            : null;
    private readonly Dice dice = new(seed);
    private readonly double large = Math.Max(1, run.Form.Gains.Length / 1500.0);
    private int turns;
    private long steps;

    /// <summary>Until this part of the time, or of the work, has gone.</summary>
    public void Until(double part)
    {
        while (!IsOver(part))
        {
            var plan = run.Form.Gains.Length <= MostOptions ? Breed(part) : null;
            var isWalked = plan is not null && walk is not null && !IsOver(part);
            if (isWalked)
                plan = Walk(plan!, part);
            plan ??= run.Best;
            if (plan is null)
                return;
            for (var since = 0; since < (isWalked ? PatienceAfterWalk : PatienceOfParts) && !IsOver(part); since++)
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

    private bool[] Walk(bool[] plan, double part)
    {
        var (from, seconds) = (run.Seconds, Math.Min(run.Asked * WalkPart, (run.Asked * part) - run.Seconds));
        var walked = 0.0;
        steps++;
        return walk!.From(
            plan,
            Warmth / run.Model.Candidates.Length * (1 + (2 * dice.Part())),
            () => run.Work is null ? (run.Seconds - from) / seconds : walked++ / WalkOfWork
        );
    }

    private bool IsOver(double part) =>
        run.IsOver || (run.Work is { } work ? steps >= Math.Max(1, work * part) : run.Seconds >= run.Asked * part);
}
