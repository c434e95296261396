namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// Walks from a plan to others, cooling down (simulated annealing; Kirkpatrick and others 1983): one option is forced in with
/// all it needs, or taken out; what breaks a row makes room, the least worth by the relaxation's prices and chance; then what
/// fits comes in. A plan worth less is kept the seldomer the more it loses and the colder it is. Knows nothing of overlaps.
/// </summary>
internal sealed class PlanWalk
{
    private const int StepsAtOnce = 100;
    private const double Blur = 0.7;

    /// <summary>So often what fits is left out, of 64.</summary>
    private const ulong Blinks = 3;
    private readonly SearchRun run;
    private readonly Dice dice;
    private readonly PlanRows rows;
    private readonly long[] gains;
    private readonly double[] worth;

    /// <summary>The options nearest to the prices; and the same, the best first.</summary>
    private readonly int[] near;
    private readonly int[] order;
    private readonly double typical;
    private readonly long[] sums;
    private readonly int[] optionOf;
    private readonly Stack<int> broken = new();
    private readonly List<(int Item, int Was)> changed = [];

    /// <summary>The step in which a candidate was put or taken for good.</summary>
    private readonly int[] settled;
    private int step;
    private long value;

    public PlanWalk(SearchRun run, Relaxation relaxation, Dice dice)
    {
        (this.run, this.dice) = (run, dice);
        rows = new(run.Form);
        gains = run.Form.Gains;
        worth = [.. gains.Select((g, o) => relaxation.Reduced[o] / Math.Max(1, g))];
        near =
        [
            .. Enumerable
                .Range(0, gains.Length)
                .OrderBy(o => Math.Abs(relaxation.Reduced[o]))
                .Take(700 + (gains.Length / 10)),
        ];
        order = [.. near.OrderByDescending(o => worth[o])];
        typical =
            gains.Select((g, o) => g * relaxation.Parts[o]).Sum()
            / Math.Max(1, relaxation.Parts.Take(gains.Length).Sum());
        sums = new long[run.Form.Rows.Count];
        optionOf = new int[run.Model.Candidates.Length];
        settled = new int[optionOf.Length];
    }

    /// <summary>The best plan met on the way.</summary>
    /// <param name="plan">Where the walk begins; keeps all rows.</param>
    /// <param name="heat">How warm it is at first: the loss that is kept now and then, in parts of what an option gains.</param>
    /// <param name="gone">The part of the way gone, from 0 to 1.</param>
    public bool[] From(bool[] plan, double heat, Func<double> gone)
    {
        Array.Clear(sums);
        Array.Fill(optionOf, -1);
        value = 0;
        for (var o = 0; o < plan.Length; o++)
            if (plan[o])
                Put(rows.ItemOf[o], o);
        broken.Clear();
        var best = value;
        for (double part; !run.IsOver && (part = gone()) < 1; )
        {
            var warmth = typical * heat * Math.Pow(0.1, part);
            for (var i = 0; i < StepsAtOnce; i++)
                if (Step(near[dice.Below(near.Length)], warmth) && value > best)
                    (best, plan) = (value, run.Model.Answers(optionOf));
        }
        run.Found(plan);
        return plan;
    }

    /// <summary>True when the plan changed.</summary>
    private bool Step(int option, double warmth)
    {
        changed.Clear();
        step++;
        var before = value;
        if (
            (optionOf[rows.ItemOf[option]] == option ? TakeOut(rows.ItemOf[option]) : Bring(option))
            && MakeRoom()
            && Fill()
            && (value >= before || dice.Part() < Math.Exp((value - before) / warmth))
        )
            return true;
        for (var i = changed.Count - 1; i >= 0; i--)
            Put(changed[i].Item, changed[i].Was);
        broken.Clear();
        return false;
    }

    private bool TakeOut(int item)
    {
        settled[item] = step;
        if (!rows.IsMust[item])
            Change(item, -1);
        return !rows.IsMust[item];
    }

    /// <summary>Puts in an option and what it needs; false when that is not to be had.</summary>
    private bool Bring(int option)
    {
        settled[rows.ItemOf[option]] = step;
        Change(rows.ItemOf[option], option);
        foreach (var row in rows.Of[option])
        {
            if (!rows.IsTie[row] || sums[row] <= rows.High[row])
                continue;
            var (columns, weights) = (run.Form.Rows[row].Columns, run.Form.Rows[row].Weights);
            var (best, most) = (-1, double.NegativeInfinity);
            for (var i = 0; i < columns.Length; i++)
                if (
                    weights[i] < 0
                    && settled[rows.ItemOf[columns[i]]] != step
                    && worth[columns[i]] + (0.3 * dice.Part()) is var w
                    && w > most
                )
                    (best, most) = (columns[i], w);
            if (best < 0 || !Bring(best))
                return false;
        }
        return true;
    }

    /// <summary>Takes out of each broken row what loses the least for the room it makes.</summary>
    private bool MakeRoom()
    {
        while (broken.TryPop(out var row))
        while (sums[row] > rows.High[row])
        {
            var (columns, weights) = (run.Form.Rows[row].Columns, run.Form.Rows[row].Weights);
            var (best, least, over) = (-1, double.PositiveInfinity, sums[row] - rows.High[row]);
            for (var i = 0; i < columns.Length; i++)
            {
                var item = rows.ItemOf[columns[i]];
                if (optionOf[item] != columns[i] || weights[i] <= 0 || rows.IsMust[item] || settled[item] == step)
                    continue;
                var loss = (worth[columns[i]] + (Blur * dice.Part())) * gains[columns[i]] / Math.Min(over, weights[i]);
                if (loss < least)
                    (best, least) = (item, loss);
            }
            if (best < 0)
                return false;
            Change(best, -1);
        }
        return true;
    }

    /// <summary>Puts in what fits; false when a row lacks something.</summary>
    private bool Fill()
    {
        foreach (var o in order)
        {
            var item = rows.ItemOf[o];
            if (optionOf[item] < 0 && Fits(o) && settled[item] != step && (dice.Bits() & 63) >= Blinks)
                Change(item, o);
        }
        return Array.TrueForAll(rows.LowRows, r => sums[r] >= rows.Low[r]);
    }

    private bool Fits(int option)
    {
        var (of, weights) = (rows.Of[option], rows.WeightsOf[option]);
        for (var i = 0; i < of.Length; i++)
            if (weights[i] > 0 && sums[of[i]] + weights[i] > rows.High[of[i]])
                return false;
        return true;
    }

    private void Change(int item, int option)
    {
        changed.Add((item, optionOf[item]));
        Put(item, option);
    }

    private void Put(int item, int option)
    {
        if (optionOf[item] >= 0)
            Add(optionOf[item], -1);
        optionOf[item] = option;
        if (option >= 0)
            Add(option, 1);
    }

    private void Add(int option, int sign)
    {
        value += sign * gains[option];
        var (of, weights) = (rows.Of[option], rows.WeightsOf[option]);
        for (var i = 0; i < of.Length; i++)
        {
            sums[of[i]] += sign * weights[i];
            if (sums[of[i]] > rows.High[of[i]])
                broken.Push(of[i]);
        }
    }
}
