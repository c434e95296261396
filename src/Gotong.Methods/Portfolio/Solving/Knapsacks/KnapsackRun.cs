namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>
/// How a run goes where the problem is limits alone: populations and dives by turns for good plans, then the proof, where it
/// is near; beside them where there are two cores.
/// </summary>
internal sealed class KnapsackRun
{
    private const int ChildrenAtOnce = 5_000;
    private const int Patience = 100_000;
    private const int Given = 20;

    /// <summary>Undecided options times rows up to which a proof is worth its time.</summary>
    private const int NearProof = 1_000;
    private const int NodesOfWork = 10_000;
    private const int NodesAtOnce = 1_000;

    private readonly SearchRun run;
    private readonly Knapsack knapsack;
    private readonly BoundedSimplex relaxed;
    private readonly KnapsackSearch search;
    private readonly Dice dice = new(1);
    private readonly List<bool[]> bests = [];
    private KnapsackBreeding? breeding;
    private int since;

    private KnapsackRun(SearchRun run, Knapsack knapsack)
    {
        (this.run, this.knapsack) = (run, knapsack);
        relaxed = KnapsackProof.Best(knapsack);
        run.Bounded(relaxed.Bound());
        search = new(knapsack, dice);
    }

    /// <summary>False when the problem is not one of limits alone.</summary>
    public static bool Run(SearchRun run)
    {
        if (Knapsack.Of(run.Form) is not { } knapsack)
            return false;
        new KnapsackRun(run, knapsack).Run();
        return true;
    }

    private void Run()
    {
        run.Found(new bool[knapsack.Gains.Length]);
        Step();
        // Small problems are done at once.
        Prove(1, NodesAtOnce);
        Improve(0.1);
        if (run.IsOver)
            return;
        var most = run.Work is { } work ? work * NodesOfWork : long.MaxValue;
        if (run.Threads > 1)
        {
            var proof = Task.Run(() => Prove(1, most));
            Improve(1);
            proof.GetAwaiter().GetResult();
            return;
        }
        Improve(0.25);
        if (!run.IsOver && Undecided() * knapsack.Limits.Length <= NearProof)
            Prove(0.9, most);
        Improve(1);
    }

    private int Undecided()
    {
        var room = relaxed.Objective - run.BestWhole - 1;
        return Enumerable.Range(0, knapsack.Gains.Length).Count(j => Math.Abs(relaxed.Reduced(j)) <= room);
    }

    private void Improve(double part)
    {
        var steps = run.Work is { } work ? Math.Max(1, (long)(work * part * 100)) : long.MaxValue;
        for (
            var step = 0L;
            step < steps && !run.IsOver && (run.Work is not null || run.Seconds < run.Asked * part);
            step++
        )
            Step();
    }

    private void Step()
    {
        breeding ??= new(knapsack, relaxed, Size(), bests.Count % 4 == 3 ? [.. bests.TakeLast(Given)] : [], dice);
        var isBetter = breeding.Breed(ChildrenAtOnce);
        if (run.Found(breeding.Best))
            search.Learn(breeding.Best);
        since = isBetter ? 0 : since + ChildrenAtOnce;
        if (since < Patience)
            return;
        // A population that stands still makes room for the next, and a dive goes around what it left.
        bests.Add(breeding.Best);
        (breeding, since) = (null, 0);
        if (bests.Count == 1)
            search.Prepare(() => run.IsOver);
        search.Learn(run.Best!);
        if (search.Dive(1000))
        {
            run.Found(search.Best);
            bests.Add(search.Best);
        }
        // Where time ran out meanwhile, not every number of options was looked at.
        if (search.IsProven && !run.IsOver)
            run.Proven();
    }

    /// <summary>As many options as a population can sort out, now more, now fewer.</summary>
    private int Size() => Math.Min(knapsack.Gains.Length, 100 + dice.Below(70));

    private void Prove(double part, long most)
    {
        KnapsackProof? proof = null;
        proof = new(
            knapsack,
            () => run.IsOver || proof!.Nodes > most || (run.Work is null && run.Seconds > run.Asked * part),
            plan => run.Found(plan)
        );
        if (proof.Run(() => run.BestWhole))
            run.Proven();
    }
}
