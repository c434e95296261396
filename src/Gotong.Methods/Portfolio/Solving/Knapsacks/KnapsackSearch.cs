using System.Numerics;

namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>
/// A tabu search that asks for more than the best: the gain wished for is one more row, and among plans of so many options it
/// swaps one for another until no row is exceeded (after Vasquez and Hao 2001, who search around the relaxation of each
/// number of options). Rows that stay exceeded weigh more and more. Options whose other answer costs more than what is left
/// to gain are held.
/// </summary>
internal sealed class KnapsackSearch
{
    private readonly Knapsack knapsack;
    private readonly int count;
    private readonly int rows;
    private readonly int wide;
    private readonly float[] takes;
    private readonly float[] limit;
    private readonly float[] start;
    private readonly float gainUnit;
    private readonly Dice dice;

    private readonly bool[] taken;
    private readonly float[] over;
    private readonly float[] trial;
    private readonly float[] weight;
    private readonly int[] tabu;
    private readonly List<Around> counts = [];

    private int[] core = [];
    private int[] ins = [];
    private int[] outs = [];
    private int step;

    public KnapsackSearch(Knapsack knapsack, Dice dice)
    {
        this.knapsack = knapsack;
        (count, rows) = (knapsack.Gains.Length, knapsack.Limits.Length);
        wide = (rows + 1 + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        (takes, limit, start) = (new float[count * wide], new float[wide], new float[wide]);
        for (var r = 0; r < rows; r++)
        {
            limit[r] = (float)Math.Floor(knapsack.Limits[r] / knapsack.Unit(r));
            for (var j = 0; j < count; j++)
                takes[(j * wide) + r] = knapsack.Rounded(r, j);
        }
        gainUnit = knapsack.GainUnit;
        for (var j = 0; j < count; j++)
            takes[(j * wide) + rows] = -(float)Math.Floor(knapsack.Gains[j] / gainUnit);
        this.dice = dice;
        (taken, tabu) = (new bool[count], new int[count]);
        (over, trial, weight) = (new float[wide], new float[wide], new float[wide]);
        Best = new bool[count];
    }

    public bool[] Best { get; private set; }
    public long BestGain { get; private set; }

    /// <summary>No number of options leaves anything to gain.</summary>
    public bool IsProven { get; private set; }

    /// <summary>The relaxations of each number of options, which the search goes around.</summary>
    public void Prepare(Func<bool> isOver)
    {
        foreach (var root in KnapsackProof.Counts(knapsack, () => BestGain, isOver))
        {
            root.Mend(double.NegativeInfinity);
            counts.Add(
                new(
                    root.Exactly,
                    root.Bound(),
                    root.Parts(),
                    [.. Enumerable.Range(0, count).Select(root.Reduced)],
                    root.Prices()
                )
            );
        }
        counts.Sort((a, b) => b.Bound.CompareTo(a.Bound));
        IsProven = counts.Count == 0;
    }

    /// <summary>A plan somebody else found.</summary>
    public void Learn(bool[] plan)
    {
        if (knapsack.Gain(plan) is var gain && gain > BestGain && knapsack.Holds(plan))
            (Best, BestGain) = ([.. plan], gain);
    }

    /// <summary>One dive around one number of options; true when it found something better.</summary>
    public bool Dive(int steps)
    {
        counts.RemoveAll(c => c.Bound < BestGain + 1);
        if (counts.Count == 0)
        {
            IsProven = true;
            return false;
        }
        // The higher its bound, the more often.
        var pick = 0;
        while (pick + 1 < counts.Count && dice.Part() < 0.6)
            pick++;
        var around = counts[pick];
        Begin(around);
        var found = false;
        for (var i = 0; i < steps; i++)
        {
            if (!Step())
                break;
            if (Exceeded() > 0)
                continue;
            Learn(taken);
            found = true;
            if (around.Bound < BestGain + 1)
                break;
            Aim(around);
        }
        return found;
    }

    private void Begin(Around around)
    {
        var noise = 0.05 + (0.6 * dice.Part() * dice.Part());
        var order = Enumerable
            .Range(0, count)
            .OrderByDescending(j => around.Parts[j] + (around.Reduced[j] / around.Spread) + (noise * dice.Part()));
        Draw(around);
        Array.Clear(taken);
        foreach (var j in order.Take(around.Exactly))
            taken[j] = true;
        Array.Clear(tabu);
        step = 0;
        for (var r = 0; r < rows; r++)
            weight[r] = (float)(around.Prices[r] * knapsack.Unit(r) / gainUnit);
        var least = weight.Take(rows).Where(w => w > 0).DefaultIfEmpty(1).Min();
        for (var r = 0; r < rows; r++)
            weight[r] = Math.Max(weight[r], least);
        weight[rows] = 1;
        weight.AsSpan().CopyTo(start);
        Aim(around);
    }

    /// <summary>The options nearest to the prices, of a size that varies.</summary>
    private void Draw(Around around)
    {
        var size = 30 + (2 * rows) + dice.Below(30 + rows);
        var blur = 0.3 + dice.Part();
        core =
        [
            .. Enumerable
                .Range(0, count)
                .OrderBy(j => Math.Abs(around.Reduced[j]) * (1 + (blur * dice.Part())))
                .Take(size),
        ];
    }

    /// <summary>Asks for one more than the best, and opens what can still be part of that.</summary>
    private void Aim(Around around)
    {
        var room = around.Bound - BestGain - 1;
        for (var r = 0; r < rows; r++)
            over[r] = -limit[r];
        over[rows] = (float)Math.Floor((BestGain + 1) / gainUnit);
        for (var j = 0; j < count; j++)
        {
            if (Math.Abs(around.Reduced[j]) > room)
                taken[j] = around.Reduced[j] > 0;
            if (taken[j])
                Add(j, 1);
        }
        var open = core.Where(j => Math.Abs(around.Reduced[j]) <= room).ToList();
        ins = [.. open.Where(j => taken[j])];
        outs = [.. open.Where(j => !taken[j])];
        // What is held may change the number taken: mended by the cheapest.
        var lack = around.Exactly - taken.Count(t => t);
        for (; lack > 0 && outs.Length > 0; lack--)
            Move(ref outs, ref ins, outs.MaxBy(j => around.Reduced[j]), 1);
        for (; lack < 0 && ins.Length > 0; lack++)
            Move(ref ins, ref outs, ins.MinBy(j => around.Reduced[j]), -1);
    }

    private void Move(ref int[] from, ref int[] to, int option, int sign)
    {
        from = [.. from.Where(j => j != option)];
        to = [.. to, option];
        taken[option] = sign > 0;
        Add(option, sign);
    }

    private bool Step()
    {
        step++;
        var now = Exceeded();
        var (bestSum, bestOut, bestIn, ties) = (float.PositiveInfinity, -1, -1, 1);
        var w = Vector<float>.Count;
        for (var a = 0; a < ins.Length; a++)
        {
            if (tabu[ins[a]] > step)
                continue;
            var at = ins[a] * wide;
            for (var r = 0; r < wide; r += w)
                (new Vector<float>(over, r) - new Vector<float>(takes, at + r)).CopyTo(trial, r);
            for (var b = 0; b < outs.Length; b++)
            {
                if (tabu[outs[b]] > step)
                    continue;
                var sum = Vector<float>.Zero;
                var into = outs[b] * wide;
                for (var r = 0; r < wide; r += w)
                    sum +=
                        new Vector<float>(weight, r)
                        * Vector.Max(
                            Vector<float>.Zero,
                            new Vector<float>(trial, r) + new Vector<float>(takes, into + r)
                        );
                var total = Vector.Sum(sum);
                if (total > bestSum || (total == bestSum && dice.Below(++ties) > 0))
                    continue;
                if (total < bestSum)
                    ties = 1;
                (bestSum, bestOut, bestIn) = (total, a, b);
            }
        }
        if (bestOut < 0)
            return tabu.Any(t => t > step);
        var (leaves, enters) = (ins[bestOut], outs[bestIn]);
        Add(leaves, -1);
        Add(enters, 1);
        (taken[leaves], taken[enters]) = (false, true);
        (ins[bestOut], outs[bestIn]) = (enters, leaves);
        tabu[leaves] = step + 3 + dice.Below(2 + (outs.Length / 8));
        tabu[enters] = step + 3 + dice.Below(2 + (ins.Length / 8));
        if (bestSum >= now)
            Weigh();
        return true;
    }

    /// <summary>Where no swap is better: what is exceeded weighs more, the rest drifts back.</summary>
    private void Weigh()
    {
        for (var r = 0; r <= rows; r++)
            weight[r] = over[r] > 0 ? weight[r] * 1.1f : (weight[r] * 0.97f) + (start[r] * 0.03f);
    }

    private float Exceeded()
    {
        var sum = Vector<float>.Zero;
        for (var r = 0; r < wide; r += Vector<float>.Count)
            sum += new Vector<float>(weight, r) * Vector.Max(Vector<float>.Zero, new Vector<float>(over, r));
        return Vector.Sum(sum);
    }

    private void Add(int option, int sign)
    {
        for (var r = 0; r < wide; r++)
            over[r] += sign * takes[(option * wide) + r];
    }

    private sealed record Around(int Exactly, double Bound, double[] Parts, double[] Reduced, double[] Prices)
    {
        public double Spread { get; } = 2 * Math.Max(1, Reduced.Select(Math.Abs).Order().ElementAt(Reduced.Length / 3));
    }
}
