using System.Numerics;
using System.Runtime.InteropServices;

namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>
/// A steady population of plans (Chu and Beasley 1998): two are crossed, what is exceeded is taken out and what fits is put
/// in, in the order of the relaxation's prices (Raidl 1998), among the options near to those prices only (Puchinger, Raidl and
/// Pferschy 2010). A child that nobody resembles takes the place of the worst.
/// </summary>
internal sealed class KnapsackBreeding
{
    private const int Plans = 100;
    private readonly int[] core;
    private readonly bool[] held;
    private readonly long heldGain;
    private readonly int wide;
    private readonly Vector<float>[] takes;
    private readonly Vector<float>[] left;
    private readonly long[] gains;
    private readonly ulong[][] plans = new ulong[Plans][];
    private readonly Standing standing = new(Plans);
    private readonly HashSet<ulong> known = [];
    private readonly ulong[] marks;
    private readonly Vector<float>[] load;
    private readonly Dice dice;
    private ulong[] child;
    private long total;

    /// <summary>Options in the order of the prices; those far from them are held as the relaxation has them.</summary>
    public KnapsackBreeding(Knapsack knapsack, BoundedSimplex relaxed, int size, IReadOnlyList<bool[]> given, Dice dice)
    {
        this.dice = dice;
        var count = knapsack.Gains.Length;
        var parts = relaxed.Parts();
        var reduced = Enumerable.Range(0, count).Select(relaxed.Reduced).ToArray();
        var efficiency = Efficiency(knapsack, [.. relaxed.Prices().Select(p => p * (0.85 + (0.3 * dice.Part())))]);
        core =
        [
            .. Enumerable
                .Range(0, count)
                .OrderBy(j => Math.Abs(reduced[j]) * (1 + dice.Part()))
                .Take(size)
                .OrderByDescending(j => efficiency[j]),
        ];
        held = [.. Enumerable.Range(0, count).Select(j => parts[j] > 0.5)];
        foreach (var j in core)
            held[j] = false;
        heldGain = knapsack.Gain(held);
        var rows = knapsack.Limits.Length;
        wide = (rows + Vector<float>.Count - 1) / Vector<float>.Count;
        var (plainTakes, plainLeft) = (
            new float[core.Length * wide * Vector<float>.Count],
            new float[wide * Vector<float>.Count]
        );
        for (var r = 0; r < rows; r++)
        {
            var limit = knapsack.Limits[r];
            for (var j = 0; j < count; j++)
                limit -= held[j] ? knapsack.Takes[r][j] : 0;
            plainLeft[r] = (float)Math.Floor(limit / knapsack.Unit(r));
            for (var c = 0; c < core.Length; c++)
                plainTakes[(c * wide * Vector<float>.Count) + r] = knapsack.Rounded(r, core[c]);
        }
        takes = MemoryMarshal.Cast<float, Vector<float>>(plainTakes).ToArray();
        left = MemoryMarshal.Cast<float, Vector<float>>(plainLeft).ToArray();
        load = new Vector<float>[wide];
        Best = new bool[count];
        gains = [.. core.Select(j => knapsack.Gains[j])];
        marks = [.. core.Select(_ => dice.Bits())];
        child = new ulong[(core.Length + 63) / 64];
        for (var p = 0; p < Plans; p++)
        {
            Array.Clear(child);
            for (var c = 0; c < core.Length; c++)
                if (p < given.Count ? given[p][core[c]] : parts[core[c]] + (0.8 * (dice.Part() - 0.5)) > 0.5)
                    child[c >> 6] |= 1UL << c;
            Mend();
            known.Add(Mark());
            plans[p] = [.. child];
            standing.Set(p, total);
            Remember(plans[p]);
        }
    }

    public long BestGain { get; private set; }

    public bool[] Best { get; private set; }

    /// <summary>So many children; true when one is the best so far.</summary>
    public bool Breed(int children, Func<bool> isOver)
    {
        var before = BestGain;
        for (var i = 0; i < children && ((i & 255) != 0 || !isOver()); i++)
        {
            var (mother, father) = (plans[standing.Draw(dice)], plans[standing.Draw(dice)]);
            for (var w = 0; w < child.Length; w++)
            {
                var mask = dice.Bits();
                child[w] = (mother[w] & mask) | (father[w] & ~mask);
            }
            for (var k = 0; k < 2; k++)
            {
                var c = dice.Below(core.Length);
                child[c >> 6] ^= 1UL << c;
            }
            Mend();
            if (total <= standing.Least || !known.Add(Mark()))
                continue;
            var worst = standing.Worst;
            known.Remove(MarkOf(plans[worst]));
            (plans[worst], child) = (child, plans[worst]);
            standing.Set(worst, total);
            Remember(plans[worst]);
        }
        return BestGain > before;
    }

    private static double[] Efficiency(Knapsack knapsack, double[] prices) =>
        [
            .. knapsack.Gains.Select(
                (gain, j) => gain / Math.Max(1e-9, prices.Select((p, r) => p * knapsack.Takes[r][j]).Sum())
            ),
        ];

    private void Remember(ulong[] plan)
    {
        if (total + heldGain <= BestGain)
            return;
        BestGain = total + heldGain;
        Best = [.. held];
        for (var c = 0; c < core.Length; c++)
            Best[core[c]] = (plan[c >> 6] >> c & 1) != 0;
    }

    /// <summary>Takes out what is exceeded, the least efficient first, then puts in what fits, the most efficient first.</summary>
    private void Mend()
    {
        left.AsSpan().CopyTo(load);
        total = 0;
        for (var w = 0; w < child.Length; w++)
        for (var bits = child[w]; bits != 0; bits &= bits - 1)
            Take((w << 6) + BitOperations.TrailingZeroCount(bits));
        for (var w = child.Length - 1; w >= 0 && !Holds(); w--)
        for (var bits = child[w]; bits != 0 && !Holds(); )
        {
            var bit = 63 - BitOperations.LeadingZeroCount(bits);
            bits ^= 1UL << bit;
            child[w] ^= 1UL << bit;
            Leave((w << 6) + bit);
        }
        for (var w = 0; w < child.Length; w++)
        for (var bits = ~child[w] & Used(w); bits != 0; bits &= bits - 1)
        {
            var bit = BitOperations.TrailingZeroCount(bits);
            if (!Fits((w << 6) + bit))
                continue;
            child[w] |= 1UL << bit;
            Take((w << 6) + bit);
        }
    }

    /// <summary>The bits of a word that stand for an option.</summary>
    private ulong Used(int word) =>
        core.Length - (word << 6) is var left_ && left_ >= 64 ? ulong.MaxValue : (1UL << left_) - 1;

    private ulong Mark() => MarkOf(child);

    private ulong MarkOf(ulong[] plan)
    {
        var mark = 0UL;
        for (var w = 0; w < plan.Length; w++)
        for (var bits = plan[w]; bits != 0; bits &= bits - 1)
            mark ^= marks[(w << 6) + BitOperations.TrailingZeroCount(bits)];
        return mark;
    }

    private void Take(int option)
    {
        var at = option * wide;
        for (var r = 0; r < load.Length; r++)
            load[r] -= takes[at + r];
        total += gains[option];
    }

    private void Leave(int option)
    {
        var at = option * wide;
        for (var r = 0; r < load.Length; r++)
            load[r] += takes[at + r];
        total -= gains[option];
    }

    private bool Holds()
    {
        foreach (var row in load)
            if (Vector.LessThanAny(row, Vector<float>.Zero))
                return false;
        return true;
    }

    private bool Fits(int option)
    {
        var at = option * wide;
        for (var r = 0; r < load.Length; r++)
            if (Vector.LessThanAny(load[r], takes[at + r]))
                return false;
        return true;
    }
}
