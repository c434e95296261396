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
    private readonly int[][] rowsOf;
    private readonly long[][] weightsOf;
    private readonly long[] low;
    private readonly long[] high;
    private readonly int[] lowRows;
    private readonly int[] overlaps;
    private readonly int[] itemOf;
    private readonly bool[] isNeeded;
    private readonly bool[] needs;
    private readonly bool[] isTie;
    private readonly bool[] isMust;
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
        var rows = form.Gains.Select(_ => new List<int>()).ToArray();
        var weights = form.Gains.Select(_ => new List<long>()).ToArray();
        // That a candidate starts once is kept by one option for each.
        foreach (var (at, row) in form.Rows.Index().Where(r => r.Item.From.Kind != LimitKind.Once))
            for (var i = 0; i < row.Columns.Length; i++)
                if (row.Columns[i] < form.Gains.Length)
                {
                    rows[row.Columns[i]].Add(at);
                    weights[row.Columns[i]].Add(row.Weights[i]);
                }
        (rowsOf, weightsOf) = ([.. rows.Select(r => r.ToArray())], [.. weights.Select(w => w.ToArray())]);
        low = [.. form.Rows.Select(r => r.Low)];
        high = [.. form.Rows.Select(r => r.From.Kind == LimitKind.Overlap ? long.MaxValue : r.High)];
        lowRows = [.. Enumerable.Range(0, low.Length).Where(r => low[r] > 0)];
        overlaps = [.. form.Rows.Index().Where(r => r.Item.From.Kind == LimitKind.Overlap).Select(r => r.Index)];
        itemOf = [.. form.Model.Options.Select(o => o.Item)];
        isNeeded = [.. weightsOf.Select(w => w.Any(x => x < 0))];
        isTie = [.. form.Rows.Select(r => r.From.Kind is LimitKind.Requires or LimitKind.RequiresFinished)];
        needs = new bool[rows.Length];
        foreach (var row in form.Rows.Where((_, at) => isTie[at]))
            for (var i = 0; i < row.Columns.Length; i++)
                needs[row.Columns[i]] |= row.Weights[i] > 0;
        isMust = Must(form.Model);
        sums = new long[low.Length];
        OptionOf = new int[form.Model.Candidates.Length];
    }

    /// <summary>The option each candidate has; -1 for none.</summary>
    public int[] OptionOf { get; }

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
        return Array.TrueForAll(lowRows, r => sums[r] >= low[r]);
    }

    public bool[] Plan() => form.Model.Answers(OptionOf);

    /// <summary>What is mandatory, and all that it needs.</summary>
    private static bool[] Must(PortfolioModel model)
    {
        var must = new bool[model.Candidates.Length];
        var open = new Stack<int>(Enumerable.Range(0, must.Length).Where(i => model.Candidates[i].Mandatory));
        while (open.TryPop(out var item))
        {
            if (must[item])
                continue;
            must[item] = true;
            foreach (var id in model.Candidates[item].Requires.Concat(model.Candidates[item].RequiresFinished))
                open.Push(model.Places[id]);
        }
        return must;
    }

    private void Lacking(bool isForced)
    {
        foreach (var row in lowRows)
            while (sums[row] < low[row])
            {
                var best = -1;
                foreach (var o in form.Rows[row].Columns)
                    if (
                        OptionOf[itemOf[o]] < 0
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
        foreach (var row in rowsOf[option])
        {
            if (!isTie[row] || sums[row] <= high[row])
                continue;
            var (columns, weights) = (form.Rows[row].Columns, form.Rows[row].Weights);
            var best = -1;
            for (var i = 0; i < columns.Length; i++)
                if (weights[i] < 0 && OptionOf[itemOf[columns[i]]] < 0 && (best < 0 || rank[columns[i]] < rank[best]))
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
            held.Sort((a, b) => (isMust[itemOf[a]], -rank[a]).CompareTo((isMust[itemOf[b]], -rank[b])));
            foreach (var o in held)
            {
                if (!Breaks(o) || (isGentle && IsLackedWithout(o)))
                    continue;
                OptionOf[itemOf[o]] = -1;
                Add(o, -1);
                // What needed it breaks a row now.
                isBroken |= isNeeded[o];
            }
        }
    }

    private void Fill()
    {
        foreach (var o in order)
            if (OptionOf[itemOf[o]] < 0 && Fits(o))
                Put(o);
        // What is needed may have come in after what needs it.
        foreach (var o in order)
            if (needs[o] && OptionOf[itemOf[o]] < 0 && Fits(o))
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
        OptionOf[itemOf[option]] = option;
        Add(option, 1);
    }

    private void Add(int option, int sign)
    {
        var (rows, weights) = (rowsOf[option], weightsOf[option]);
        for (var i = 0; i < rows.Length; i++)
            sums[rows[i]] += sign * weights[i];
    }

    private bool Fits(int option)
    {
        var (rows, weights) = (rowsOf[option], weightsOf[option]);
        for (var i = 0; i < rows.Length; i++)
            if (weights[i] > 0 && sums[rows[i]] + weights[i] > high[rows[i]])
                return false;
        return true;
    }

    private bool Breaks(int option)
    {
        var (rows, weights) = (rowsOf[option], weightsOf[option]);
        for (var i = 0; i < rows.Length; i++)
            if (weights[i] > 0 && sums[rows[i]] > high[rows[i]])
                return true;
        return false;
    }

    private bool IsLackedWithout(int option)
    {
        var (rows, weights) = (rowsOf[option], weightsOf[option]);
        for (var i = 0; i < rows.Length; i++)
            if (low[rows[i]] > 0 && sums[rows[i]] - weights[i] < low[rows[i]])
                return true;
        return false;
    }

    /// <summary>True when it would stand beside what it excludes.</summary>
    private bool Meets(int option)
    {
        foreach (var row in rowsOf[option])
            if (form.Rows[row].From.Kind == LimitKind.Excludes && sums[row] > 0)
                return true;
        return false;
    }
}
