using System.Numerics;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// A tabu search for problems of limits alone (a multidimensional knapsack): it flips and swaps options near the prices of
/// the relaxation, lets limits be exceeded for a while at a price that rises and falls (strategic oscillation: Glover and
/// Kochenberger 1996; a core by prices: Puchinger, Raidl and Pferschy 2010).
/// </summary>
internal sealed class KnapsackSearch
{
    private const float Whole = 1 << 22;
    private readonly int count;
    private readonly int rows;
    private readonly int wide;
    private readonly float[] takes;
    private readonly float[] limit;
    private readonly float[] price;
    private readonly float[] gain;
    private readonly long[] gains;
    private readonly double[] reduced;
    private readonly Dice dice;

    private readonly bool[] taken;
    private readonly float[] over;
    private readonly int[] tabu;
    private readonly float[] weight;
    private readonly float[] start;
    private int[] core = [];
    private int clock;
    private long value;

    public KnapsackSearch(LinearForm form, Relaxation relaxation, ulong seed)
    {
        count = form.Gains.Length;
        rows = form.Rows.Count;
        wide = (rows + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        takes = new float[count * wide];
        limit = new float[wide];
        price = new float[wide];
        gains = form.Gains;
        var top = Math.Max(1.0, gains.Max());
        gain = [.. gains.Select(g => (float)(g * 1000 / top))];
        reduced = [.. relaxation.Reduced.Select(r => r * 1000 / top)];
        var least = relaxation.Prices.Where(p => p > 0).DefaultIfEmpty(1).Min();
        foreach (var (at, row) in form.Rows.Index())
        {
            // Exact where the limit is small enough; else in larger units, costs rounded up.
            var unit = row.High <= Whole ? 1 : row.High / Whole;
            limit[at] = (float)Math.Floor(row.High / unit);
            price[at] = (float)(Math.Max(relaxation.Prices[at], least * 0.3) * unit * 1000 / top);
            for (var i = 0; i < row.Columns.Length; i++)
                takes[(row.Columns[i] * wide) + at] = (float)Math.Ceiling(row.Weights[i] / unit);
        }
        dice = new(seed);
        taken = new bool[count];
        over = new float[wide];
        tabu = new int[count];
        weight = new float[wide];
        start = new float[wide];
        BestPlan = new bool[count];
        Best = long.MinValue;
        for (var o = 0; o < count; o++)
            if (relaxation.Parts[o] > 0.999)
                BestPlan[o] = true;
        Load(BestPlan);
        if (IsWithin())
            Best = value;
        else
            BestPlan = new bool[count];
    }

    public long Best { get; private set; }

    /// <summary>A plan somebody else found.</summary>
    public void Learn(bool[] plan)
    {
        Load(plan);
        if (value <= Best || !IsWithin())
            return;
        Best = value;
        BestPlan = [.. plan];
    }

    public bool[] BestPlan { get; private set; }

    /// <summary>One dive: a core drawn anew, a jolt, and steps until none of so many was better.</summary>
    public bool Dive(int patience)
    {
        Draw();
        Load(BestPlan);
        for (var i = dice.Below(12); i > 0; i--)
            Flip(core[dice.Below(core.Length)]);
        var factor = 1.2f + (float)dice.Part();
        for (var r = 0; r < wide; r++)
            weight[r] = price[r] * factor;
        var (since, local, inside, found) = (0, long.MinValue, 0, false);
        var tenure = 3 + dice.Below(8);
        Array.Clear(tabu);
        clock = 0;
        while (since < patience)
        {
            clock++;
            Step(tenure);
            since++;
            if (IsWithin())
            {
                inside = Math.Max(1, inside + 1);
                if (value > local)
                {
                    local = value;
                    since = Math.Min(since, patience / 2);
                }
                if (value > Best)
                {
                    Best = value;
                    BestPlan = [.. taken];
                    since = 0;
                    found = true;
                }
            }
            else
            {
                inside = Math.Min(-1, inside - 1);
            }
            if (inside > 1)
                Weigh(0.93f);
            else if (inside < -1)
                Weigh(1.08f);
            if ((clock & 1023) == 0)
                Load([.. taken]);
        }
        return found;
    }

    private void Weigh(float factor)
    {
        for (var r = 0; r < wide; r++)
            weight[r] *= factor;
    }

    /// <summary>The options nearest to the prices, of a size that varies.</summary>
    private void Draw()
    {
        var size = Math.Min(count, 20 + rows + dice.Below(Math.Max(1, Math.Min(count / 2, 120))));
        var noise = 0.5 + dice.Part();
        core =
        [
            .. Enumerable
                .Range(0, count)
                .OrderBy(o => Math.Abs(reduced[o]) * (1 + (noise * dice.Part())))
                .Take(size)
                .OrderByDescending(o => gains[o]),
        ];
    }

    private void Step(int tenure)
    {
        Span<int> ins = stackalloc int[core.Length];
        Span<int> outs = stackalloc int[core.Length];
        var (inside, outside) = (0, 0);
        foreach (var o in core)
            if (tabu[o] < clock)
            {
                if (taken[o])
                    ins[inside++] = o;
                else
                    outs[outside++] = o;
            }
        var (bestGain, bestOut, bestIn, ties) = (float.NegativeInfinity, -1, -1, 1);
        var now = Penalty(over);
        for (var j = 0; j < outside; j++)
            Try(gain[outs[j]] + now - PenaltyWith(over, outs[j]), -1, outs[j]);
        for (var i = 0; i < inside; i++)
        {
            var o = ins[i];
            var (a, w) = (o * wide, Vector<float>.Count);
            for (var r = 0; r < wide; r += w)
                (new Vector<float>(over, r) - new Vector<float>(takes, a + r)).CopyTo(start, r);
            var baseGain = now - gain[o];
            Try(baseGain - Penalty(start), o, -1);
            for (var j = 0; j < outside; j++)
            {
                var most = baseGain + gain[outs[j]];
                if (most <= bestGain)
                    break;
                Try(most - PenaltyWith(start, outs[j]), o, outs[j]);
            }
        }
        if (bestOut >= 0)
        {
            Flip(bestOut);
            tabu[bestOut] = clock + tenure + dice.Below(tenure);
        }
        if (bestIn >= 0)
        {
            Flip(bestIn);
            tabu[bestIn] = clock + tenure + dice.Below(tenure);
        }

        void Try(float gained, int leaves, int enters)
        {
            if (gained < bestGain || (gained == bestGain && dice.Below(++ties) > 0))
                return;
            if (gained > bestGain)
                ties = 1;
            (bestGain, bestOut, bestIn) = (gained, leaves, enters);
        }
    }

    private float Penalty(float[] from)
    {
        var sum = Vector<float>.Zero;
        for (var r = 0; r < wide; r += Vector<float>.Count)
            sum += new Vector<float>(weight, r) * Vector.Max(Vector<float>.Zero, new Vector<float>(from, r));
        return Vector.Sum(sum);
    }

    private float PenaltyWith(float[] from, int option)
    {
        var sum = Vector<float>.Zero;
        var a = option * wide;
        for (var r = 0; r < wide; r += Vector<float>.Count)
            sum +=
                new Vector<float>(weight, r)
                * Vector.Max(Vector<float>.Zero, new Vector<float>(from, r) + new Vector<float>(takes, a + r));
        return Vector.Sum(sum);
    }

    private void Flip(int option)
    {
        var sign = taken[option] ? -1 : 1;
        taken[option] = !taken[option];
        value += sign * gains[option];
        for (var r = 0; r < wide; r++)
            over[r] += sign * takes[(option * wide) + r];
    }

    private void Load(bool[] plan)
    {
        Array.Clear(taken);
        value = 0;
        for (var r = 0; r < wide; r++)
            over[r] = -limit[r];
        for (var o = 0; o < count; o++)
            if (plan[o])
                Flip(o);
    }

    private bool IsWithin()
    {
        for (var r = 0; r < wide; r++)
            if (over[r] > 0)
                return false;
        return true;
    }
}
