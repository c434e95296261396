namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>
/// How a run goes where the problem is limits alone: walks and populations by turns for good plans, for walks find them where
/// limits are many and populations where options are; then the proof, where it is near; beside them where there are two cores.
/// </summary>
internal sealed class KnapsackRun
{
    private const long ShortestWalk = 500_000;
    private const long LongestWalk = 10_000_000;
    private const int TurnsOfWork = 4;
    private const int ChildrenAtOnce = 50_000;

    /// <summary>A population that brought nothing better twice makes room for the next.</summary>
    private const int Patience = 2;
    private const int Given = 20;

    /// <summary>Undecided options times rows up to which a proof is worth its time.</summary>
    private const int NearProof = 1_000;
    private const int NodesOfWork = 10_000;
    private const int NodesAtOnce = 1_000;

    private readonly SearchRun run;
    private readonly Knapsack knapsack;
    private readonly BoundedSimplex relaxed;
    private readonly KnapsackWalk walk;
    private readonly Dice dice = new(1);
    private readonly List<bool[]> bests = [];
    private KnapsackBreeding? breeding;
    private int since;
    private long steps = ShortestWalk;

    private KnapsackRun(SearchRun run, Knapsack knapsack)
    {
        (this.run, this.knapsack) = (run, knapsack);
        relaxed = KnapsackProof.Best(knapsack);
        run.Bounded(relaxed.Bound());
        walk = new(knapsack, relaxed, dice);
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
        Walk();
        // Small problems are done at once.
        Prove(1, NodesAtOnce);
        Improve(0.15);
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
        if (Undecided() * knapsack.Limits.Length <= NearProof)
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
        var most = run.Work is { } work ? Math.Max(1, (long)(work * part * TurnsOfWork)) : long.MaxValue;
        for (
            var turns = 0L;
            turns < most && !run.IsOver && (run.Work is not null || run.Seconds < run.Asked * part);
            turns++
        )
        {
            Walk();
            Breed();
        }
    }

    private void Walk()
    {
        walk.Learn(run.Best!);
        walk.Walk(steps, () => run.IsOver);
        run.Found(walk.Best);
        steps = Math.Min(LongestWalk, 2 * steps);
    }

    private void Breed()
    {
        breeding ??= new(knapsack, relaxed, Size(), bests.Count % 4 == 3 ? [.. bests.TakeLast(Given)] : [], dice);
        var isBetter = breeding.Breed(ChildrenAtOnce, () => run.IsOver);
        run.Found(breeding.Best);
        since = isBetter ? 0 : since + 1;
        if (since < Patience)
            return;
        bests.Add(breeding.Best);
        (breeding, since) = (null, 0);
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
