namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// Looks for better plans by turns: new ones, bred and walked; crosses of two of the best, mended and walked again; parts of the
/// best opened. The best of all turns, on all cores, are kept together.
/// </summary>
internal sealed class BetterPlans(SearchRun run, Relaxation relaxation, CpPlan cp, BestPlans bests, ulong seed)
{
    private const int ChildrenAtOnce = 250;
    private const int Patience = 40;
    private const int PatienceOfParts = 12;

    /// <summary>Populations and walks of more options than this are too slow to be worth their time.</summary>
    private const int MostOptions = 8_000;

    /// <summary>New plans until this part of the time; later one of ten turns.</summary>
    private const double BeginPart = 0.35;

    /// <summary>Of ten turns so many cross.</summary>
    private const int Crosses = 6;

    /// <summary>The time of a turn in parts of what is asked, of ten seconds at most: after that more turns find more than longer ones.</summary>
    private const double Longest = 10;
    private const double BreedPart = 0.05;
    private const double FirstWalk = 0.04;
    private const double NextWalk = 0.015;
    private const double PartsPart = 0.06;

    /// <summary>A walk where work counts: so many thousand steps for the whole of what is asked.</summary>
    private const double StepsOfWork = 5_000;

    /// <summary>The more candidates, the shorter the way of each: the cooler a walk begins, in parts of a gain.</summary>
    private const double Warmth = 5;

    private readonly PartSearch parts = new(run, relaxation, cp, seed);
    private readonly PlanWalk? walk =
        run.Form.Gains.Length <= MostOptions ? new(run, relaxation, new(seed + 1000)) : null;
    private readonly LinearRow[] money = [.. run.Form.Rows.Where(r => r.From.Kind == LimitKind.Money)];
    private readonly Dice dice = new(seed);
    private readonly double large = Math.Max(1, run.Form.Gains.Length / 1500.0);
    private int turns;
    private long steps;

    private double Turn => Math.Min(Longest, run.Asked);
    private double Gone => run.Work is { } work ? steps / (double)work : run.Seconds / run.Asked;

    /// <summary>Until this part of the time, or of the work, has gone.</summary>
    public void Until(double part)
    {
        while (!IsOver(part))
        {
            var turn = turns++ % 10;
            steps++;
            if (walk is null)
                Open(part, double.PositiveInfinity);
            else if (Gone < BeginPart || turn == 0)
                New(walk, part);
            else if (turn <= Crosses)
                Cross(walk, part);
            else
                Open(part, run.Seconds + (Turn * PartsPart));
        }
    }

    private void New(PlanWalk walk, double part)
    {
        var until = run.Seconds + (Turn * BreedPart);
        var population = new PlanBreeding(run, relaxation, dice);
        for (var since = 0; since < Patience && !IsOver(part); since++)
        {
            if (population.Breed(ChildrenAtOnce))
                since = -1;
            if (run.Work is null && run.Seconds > until)
                break;
        }
        if (population.Best() is { } plan)
            Walk(walk, plan, part, FirstWalk);
        else
            Open(part, run.Seconds + (Turn * PartsPart));
    }

    /// <summary>What one to three limits of money bind together comes from the father, the rest from the mother.</summary>
    private void Cross(PlanWalk walk, double part)
    {
        var (mother, father) = bests.Two(dice);
        int[] child = [.. mother];
        for (var rows = money.Length == 0 ? 0 : 1 + dice.Below(3); rows > 0; rows--)
            foreach (var o in money[dice.Below(money.Length)].Columns)
                child[run.Model.Options[o].Item] = father[run.Model.Options[o].Item];
        Walk(walk, child, part, NextWalk);
    }

    private void Walk(PlanWalk walk, int[] from, double part, double portion)
    {
        var (begun, seconds) = (run.Seconds, Math.Min(Turn * portion, (run.Asked * part) - run.Seconds));
        var walked = 0.0;
        var heat = Warmth / run.Model.Candidates.Length * (0.5 + dice.Part());
        var plan = walk.From(
            from,
            heat,
            () => run.Work is null ? (run.Seconds - begun) / seconds : walked++ / (StepsOfWork * portion)
        );
        if (plan is not null)
            bests.Add(plan);
    }

    /// <summary>Opens parts of the best plan, until a time or until none is better.</summary>
    private void Open(double part, double until)
    {
        var plan = run.Best!;
        for (
            var since = 0;
            since < PatienceOfParts && !IsOver(part) && (run.Work is not null || run.Seconds < until);
            since++
        )
        {
            steps++;
            var work = large * 0.03 * Math.Pow(8, dice.Part());
            var seconds = Math.Min(run.Left, Math.Max(0.05, (run.Asked * part) - run.Seconds));
            if (parts.Step(plan, work, seconds) is not { } next)
                continue;
            (plan, since) = (next, -1);
        }
        bests.Add(plan);
    }

    private bool IsOver(double part) => run.IsOver || Gone >= part;
}
