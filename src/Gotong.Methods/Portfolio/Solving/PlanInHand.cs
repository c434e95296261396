namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// A plan in the hand: which option each candidate has and what every row carries. It mends itself: what rows lack is put in,
/// what breaks a row is taken out, then what fits is put in, in the order it is given.
/// </summary>
internal sealed class PlanInHand
{
    private readonly LinearForm form;
    private readonly int[] order;
    private readonly int[] rank;
    private readonly PlanRows rows;
    private readonly long[] high;
    private readonly int[] overlaps;
    private readonly bool[] isNeeded;
    private readonly bool[] needs;
    private readonly long[] sums;
    private readonly List<int> held = [];

    /// <param name="form">The problem.</param>
    /// <param name="order">All options, the best first.</param>
    /// <param name="most">Only so many of them are tried where there is room.</param>
    public PlanInHand(LinearForm form, int[] order, int most)
    {
        this.form = form;
        this.order = [.. order.Take(most)];
        rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            rank[order[i]] = i;
        rows = form.ByOption;
        high = [.. rows.High.Select((h, r) => rows.IsLoss[r] ? long.MaxValue : h)];
        overlaps = [.. Enumerable.Range(0, high.Length).Where(r => rows.IsLoss[r])];
        isNeeded = [.. rows.WeightsOf.Select(w => w.Any(x => x < 0))];
        needs = new bool[order.Length];
        foreach (var row in form.Rows.Where((_, at) => rows.IsTie[at]))
            for (var i = 0; i < row.Columns.Length; i++)
                needs[row.Columns[i]] |= row.Weights[i] > 0;
        sums = new long[high.Length];
        OptionOf = new int[form.Model.Candidates.Length];
    }

    /// <summary>In the order of what options gain beyond the relaxation's prices, in parts of their gain.</summary>
    public static PlanInHand ByPrices(LinearForm form, Relaxation relaxation) =>
        By(form, o => relaxation.Reduced[o] / Math.Max(1, form.Gains[o]));

    /// <summary>In the order of what options are worth.</summary>
    public static PlanInHand By(LinearForm form, Func<int, double> worth)
    {
        int[] sorted = [.. Enumerable.Range(0, form.Gains.Length).OrderByDescending(worth)];
        return new(form, sorted, sorted.Length);
    }

    /// <summary>The option each candidate has; -1 for none.</summary>
    public int[] OptionOf { get; }

    /// <summary>Whether a candidate is mandatory, or needed by one that is.</summary>
    public IReadOnlyList<bool> Must => rows.IsMust;

    /// <summary>What it gains, the losses of overlaps taken off.</summary>
    public long Value { get; private set; }

    /// <summary>Takes these options and mends them; false when a row is still not kept.</summary>
    /// <param name="options">An option for each candidate, -1 for none.</param>
    public bool Take(ReadOnlySpan<int> options)
    {
        Array.Clear(sums);
        for (var item = 0; item < options.Length; item++)
        {
            OptionOf[item] = options[item];
            if (options[item] >= 0)
                Add(options[item], 1);
        }
        Lacking(isForced: true);
        TakeOut(isGentle: true);
        TakeOut(isGentle: false);
        Lacking(isForced: false);
        Fill();
        Earlier();
        Sum();
        return Array.TrueForAll(rows.LowRows, r => sums[r] >= rows.Low[r]);
    }

    public bool[] Plan() => form.Model.Answers(OptionOf);

    private void Lacking(bool isForced)
    {
        foreach (var row in rows.LowRows)
            while (sums[row] < rows.Low[row])
            {
                var best = -1;
                foreach (var o in form.Rows[row].Columns)
                    if (
                        OptionOf[rows.ItemOf[o]] < 0
                        && (best < 0 || rank[o] < rank[best])
                        && (isForced ? !Meets(o) : Fits(o))
                    )
                        best = o;
                if (best < 0)
                    break;
                if (isForced)
                    Bring(best);
                else
                    Put(best);
            }
    }

    /// <summary>Puts in an option and what it needs, whether or not there is room.</summary>
    private void Bring(int option)
    {
        Put(option);
        foreach (var row in rows.Of[option])
        {
            if (!rows.IsTie[row] || sums[row] <= high[row])
                continue;
            var (columns, weights) = (form.Rows[row].Columns, form.Rows[row].Weights);
            var best = -1;
            for (var i = 0; i < columns.Length; i++)
                if (
                    weights[i] < 0
                    && OptionOf[rows.ItemOf[columns[i]]] < 0
                    && (best < 0 || rank[columns[i]] < rank[best])
                )
                    best = columns[i];
            if (best >= 0)
                Bring(best);
        }
    }

    private void TakeOut(bool isGentle)
    {
        for (var isBroken = true; isBroken; )
        {
            isBroken = false;
            held.Clear();
            foreach (var o in OptionOf)
                if (o >= 0 && Breaks(o))
                    held.Add(o);
            held.Sort(
                (a, b) => (rows.IsMust[rows.ItemOf[a]], -rank[a]).CompareTo((rows.IsMust[rows.ItemOf[b]], -rank[b]))
            );
            foreach (var o in held)
            {
                if (!Breaks(o) || (isGentle && IsLackedWithout(o)))
                    continue;
                OptionOf[rows.ItemOf[o]] = -1;
                Add(o, -1);
                // What needed it breaks a row now.
                isBroken |= isNeeded[o];
            }
        }
    }

    private void Fill()
    {
        foreach (var o in order)
            if (OptionOf[rows.ItemOf[o]] < 0 && Fits(o))
                Put(o);
        // What is needed may have come in after what needs it.
        foreach (var o in order)
            if (needs[o] && OptionOf[rows.ItemOf[o]] < 0 && Fits(o))
                Put(o);
    }

    /// <summary>Starts what gains more in another year there, where that fits.</summary>
    private void Earlier()
    {
        for (var item = 0; item < OptionOf.Length; item++)
        {
            var mine = OptionOf[item];
            if (mine < 0 || isNeeded[mine])
                continue;
            var range = form.Model.OptionsOf[item];
            for (var o = range.Start.Value; o < range.End.Value; o++)
            {
                if (form.Gains[o] <= form.Gains[mine])
                    continue;
                Add(mine, -1);
                if (Fits(o))
                    mine = o;
                Add(mine, 1);
            }
            OptionOf[item] = mine;
        }
    }

    private void Sum()
    {
        Value = 0;
        foreach (var o in OptionOf)
            if (o >= 0)
                Value += form.Gains[o];
        foreach (var row in overlaps)
            Value -= Math.Max(0, sums[row] - form.Rows[row].High);
    }

    private void Put(int option)
    {
        OptionOf[rows.ItemOf[option]] = option;
        Add(option, 1);
    }

    private void Add(int option, int sign)
    {
        var (of, weights) = (rows.Of[option], rows.WeightsOf[option]);
        for (var i = 0; i < of.Length; i++)
            sums[of[i]] += sign * weights[i];
    }

    private bool Fits(int option)
    {
        var (of, weights) = (rows.Of[option], rows.WeightsOf[option]);
        for (var i = 0; i < of.Length; i++)
            if (weights[i] > 0 && sums[of[i]] + weights[i] > high[of[i]])
                return false;
        return true;
    }

    private bool Breaks(int option)
    {
        var (of, weights) = (rows.Of[option], rows.WeightsOf[option]);
        for (var i = 0; i < of.Length; i++)
            if (weights[i] > 0 && sums[of[i]] > high[of[i]])
                return true;
        return false;
    }

    private bool IsLackedWithout(int option)
    {
        var (of, weights) = (rows.Of[option], rows.WeightsOf[option]);
        for (var i = 0; i < of.Length; i++)
            if (rows.Low[of[i]] > 0 && sums[of[i]] - weights[i] < rows.Low[of[i]])
                return true;
        return false;
    }

    /// <summary>True when it would stand beside what it excludes.</summary>
    private bool Meets(int option)
    {
        foreach (var row in rows.Of[option])
            if (form.Rows[row].From.Kind == LimitKind.Excludes && sums[row] > 0)
                return true;
        return false;
    }
}
