namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// A steady population of plans (after Chu and Beasley 1998): two are crossed candidate by candidate, the child mends itself in
/// the order of the relaxation's prices (Raidl 1998), and one that nobody resembles takes the place of the worst.
/// </summary>
internal sealed class PlanBreeding
{
    private const int Plans = 60;
    private readonly SearchRun run;
    private readonly PlanInHand hand;
    private readonly Dice dice;
    private readonly int[][] plans;
    private readonly Standing standing = new(Plans);
    private readonly ulong[] marks;
    private readonly HashSet<ulong> known = [];
    private readonly int[] child;

    /// <summary>Begins with plans around the relaxation.</summary>
    public PlanBreeding(SearchRun run, Relaxation relaxation, Dice dice)
    {
        (this.run, this.dice) = (run, dice);
        var gains = run.Form.Gains;
        var blur = 0.02 + (0.1 * dice.Part());
        var near = gains
            .Select((g, o) => (relaxation.Reduced[o] / Math.Max(1, g)) + (blur * (dice.Part() - 0.5)))
            .ToArray();
        int[] all = [.. Enumerable.Range(0, gains.Length).OrderByDescending(o => near[o])];
        hand = new(run.Form, all, Math.Max(300, gains.Length / 2));
        marks = [.. gains.Select(_ => dice.Bits())];
        child = new int[run.Model.Candidates.Length];
        plans = new int[Plans][];
        for (var p = 0; p < Plans; p++)
        {
            // From one threshold for all to one for each.
            var (threshold, spread) = (0.1 + (0.8 * dice.Part()), dice.Part());
            relaxation.Round(run.Model, () => threshold + (spread * (dice.Part() - 0.5))).CopyTo(child, 0);
            var holds = hand.Take(child);
            plans[p] = [.. hand.OptionOf];
            standing.Set(p, holds ? hand.Value : long.MinValue);
            known.Add(Mark(plans[p]));
            Tell();
        }
    }

    /// <summary>The best of the population, an option for each candidate; null when none keeps all rows.</summary>
    public int[]? Best() => standing.Most == long.MinValue ? null : plans[standing.Best];

    /// <summary>So many children; true when one was better than all before in this population.</summary>
    public bool Breed(int children)
    {
        var before = standing.Most;
        var best = before;
        for (var i = 0; i < children; i++)
        {
            var (mother, father) = (plans[standing.Draw(dice)], plans[standing.Draw(dice)]);
            var bits = 0UL;
            for (var item = 0; item < child.Length; item++)
            {
                if ((item & 63) == 0)
                    bits = dice.Bits();
                child[item] = (bits & 1) == 0 ? mother[item] : father[item];
                bits >>= 1;
            }
            for (var k = 0; k < 2; k++)
            {
                var item = dice.Below(child.Length);
                var range = run.Model.OptionsOf[item];
                var count = range.End.Value - range.Start.Value;
                child[item] = child[item] >= 0 || count == 0 ? -1 : range.Start.Value + dice.Below(count);
            }
            if (!hand.Take(child) || hand.Value <= standing.Least || !known.Add(Mark(hand.OptionOf)))
                continue;
            var worst = standing.Worst;
            known.Remove(Mark(plans[worst]));
            hand.OptionOf.CopyTo(plans[worst], 0);
            standing.Set(worst, hand.Value);
            if (hand.Value > best)
            {
                best = hand.Value;
                Tell();
            }
        }
        return best > before;
    }

    private void Tell()
    {
        if (hand.Value > run.BestWhole)
            run.Found(hand.Plan());
    }

    private ulong Mark(int[] plan)
    {
        var mark = 0UL;
        foreach (var o in plan)
            if (o >= 0)
                mark ^= marks[o];
        return mark;
    }
}
