using System.Numerics;

namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>
/// Walks among the options nearest to the prices of the relaxation (the core of Puchinger, Raidl and Pferschy 2010), cooling
/// down (simulated annealing; Kirkpatrick and others 1983): one option is exchanged for another, comes or goes. Limits may be
/// exceeded on the way at a price, which rises while they are and falls again while they are not (after Morris 1993), never
/// under the relaxation's. Options far from the prices stay as they are.
/// </summary>
internal sealed class KnapsackWalk
{
    private const int StepsAtOnce = 200;

    /// <summary>How warm it begins at most, in parts of what an option gains, and how cold it ends, in parts of that.</summary>
    private const double Warmest = 0.03;
    private const double Coldest = 0.05;
    private const double Exchanges = 0.85;
    private const float Rise = 1.1f;
    private const float Fall = 0.97f;

    /// <summary>The least price, in parts of the relaxation's.</summary>
    private const double Above = 1.1;

    /// <summary>What a limit costs at the least, in parts of what is typical: one that binds nothing in the relaxation may bind in whole plans.</summary>
    private const double Least = 0.3;

    /// <summary>How often a walk begins with the best plan, not with the relaxation.</summary>
    private const double FromBest = 0.4;

    private readonly Knapsack knapsack;
    private readonly Dice dice;
    private readonly int wide;

    /// <summary>So many options come and go, up to half as many more, drawn anew for each walk.</summary>
    private readonly int core;
    private readonly float[] takes;
    private readonly float[] limit;
    private readonly float[] least;
    private readonly double typical;
    private readonly double[] parts;
    private readonly double[] far;

    private readonly bool[] taken;
    private readonly float[] over;
    private readonly float[] price;
    private int[] ins = [];
    private int[] outs = [];
    private int inside;
    private int outside;
    private double gain;
    private double lost;

    public KnapsackWalk(Knapsack knapsack, BoundedSimplex relaxed, Dice dice)
    {
        (this.knapsack, this.dice) = (knapsack, dice);
        var (count, rows) = (knapsack.Gains.Length, knapsack.Limits.Length);
        wide = (rows + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        core = 30 + (rows * 3 / 4);
        (takes, limit, least) = (new float[count * wide], new float[wide], new float[wide]);
        (taken, over, price) = (new bool[count], new float[wide], new float[wide]);
        parts = relaxed.Parts();
        far = [.. Enumerable.Range(0, count).Select(j => Math.Abs(relaxed.Reduced(j)))];
        typical = Math.Max(1, knapsack.Gains.Average());
        var all = typical * Math.Max(1, parts.Sum());
        var prices = relaxed.Prices();
        for (var r = 0; r < rows; r++)
        {
            var unit = knapsack.Unit(r);
            limit[r] = (float)Math.Floor(knapsack.Limits[r] / unit);
            var typicalPrice = all / rows / Math.Max(1, knapsack.Limits[r]);
            least[r] = (float)(Above * Math.Max(prices[r], Least * typicalPrice) * unit);
            for (var j = 0; j < count; j++)
                takes[(j * wide) + r] = knapsack.Rounded(r, j);
        }
        Best = new bool[count];
    }

    public bool[] Best { get; private set; }
    public long BestGain { get; private set; }

    /// <summary>A plan somebody else found; it keeps all limits.</summary>
    public void Learn(bool[] plan)
    {
        if (knapsack.Gain(plan) is var known && known > BestGain)
            (Best, BestGain) = ([.. plan], known);
    }

    /// <summary>One walk of so many steps.</summary>
    public void Walk(long steps, Func<bool> isOver)
    {
        Begin();
        var warmest = typical * Warmest * (1 + dice.Part()) / 2;
        for (var step = 0L; step < steps && !isOver(); step += StepsAtOnce)
        {
            Weigh();
            var warmth = warmest * Math.Pow(Coldest, (double)step / steps);
            for (var i = 0; i < StepsAtOnce; i++)
                Step(warmth);
        }
    }

    private void Begin()
    {
        for (var j = 0; j < taken.Length; j++)
            taken[j] = Fits(j) && parts[j] > dice.Part();
        if (BestGain > 0 && dice.Part() < FromBest)
            Best.CopyTo(taken, 0);
        var blur = dice.Part();
        int[] near =
        [
            .. Enumerable
                .Range(0, taken.Length)
                .Where(Fits)
                .OrderBy(j => far[j] * (1 + (blur * dice.Part())))
                .Take(core + dice.Below(core / 2)),
        ];
        (ins, outs, inside, outside) = (new int[near.Length], new int[near.Length], 0, 0);
        foreach (var j in near)
            if (taken[j])
                ins[inside++] = j;
            else
                outs[outside++] = j;
        for (var r = 0; r < wide; r++)
            (over[r], price[r]) = (-limit[r], least[r]);
        gain = 0;
        for (var j = 0; j < taken.Length; j++)
            if (taken[j])
                Change(j, 1);
    }

    /// <summary>Limits that are exceeded grow dearer, the others cheaper.</summary>
    private void Weigh()
    {
        for (var r = 0; r < wide; r++)
            price[r] = over[r] > 0 ? price[r] * Rise : Math.Max(least[r], price[r] * Fall);
        lost = Lost(-1, -1);
        Keep();
    }

    private void Step(double warmth)
    {
        var kind = dice.Part();
        var leaves = inside > 0 && kind < (1 + Exchanges) / 2 ? dice.Below(inside) : -1;
        var enters = outside > 0 && (kind < Exchanges || leaves < 0) ? dice.Below(outside) : -1;
        var (from, to) = (leaves < 0 ? -1 : ins[leaves], enters < 0 ? -1 : outs[enters]);
        var then = Lost(from, to);
        var better = (to < 0 ? 0 : knapsack.Gains[to]) - (from < 0 ? 0 : knapsack.Gains[from]) - (then - lost);
        if (better < 0 && dice.Part() >= Math.Exp(better / warmth))
            return;
        if (from >= 0)
            Change(from, -1);
        if (to >= 0)
            Change(to, 1);
        if (from >= 0 && to >= 0)
            (ins[leaves], outs[enters]) = (to, from);
        else if (from >= 0)
            (ins[leaves], outs[outside++]) = (ins[--inside], from);
        else if (to >= 0)
            (outs[enters], ins[inside++]) = (outs[--outside], to);
        lost = then;
        Keep();
    }

    private void Keep()
    {
        if (lost == 0 && gain > BestGain && knapsack.Holds(taken))
            Learn(taken);
    }

    /// <summary>What the exceeded limits cost after an exchange; -1 for none.</summary>
    private double Lost(int leaves, int enters)
    {
        var sum = Vector<float>.Zero;
        for (var r = 0; r < wide; r += Vector<float>.Count)
        {
            var there = new Vector<float>(over, r);
            if (leaves >= 0)
                there -= new Vector<float>(takes, (leaves * wide) + r);
            if (enters >= 0)
                there += new Vector<float>(takes, (enters * wide) + r);
            sum += new Vector<float>(price, r) * Vector.Max(Vector<float>.Zero, there);
        }
        return Vector.Sum(sum);
    }

    private void Change(int option, int sign)
    {
        for (var r = 0; r < wide; r++)
            over[r] += sign * takes[(option * wide) + r];
        gain += sign * knapsack.Gains[option];
        taken[option] = sign > 0;
    }

    private bool Fits(int option)
    {
        for (var r = 0; r < wide; r++)
            if (takes[(option * wide) + r] > limit[r])
                return false;
        return true;
    }
}
