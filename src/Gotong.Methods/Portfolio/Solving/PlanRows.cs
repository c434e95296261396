namespace Gotong.Methods.Portfolio.Solving;

/// <summary>What each option takes of each row. That a candidate starts once is left out: one option for each keeps it.</summary>
internal sealed class PlanRows
{
    public PlanRows(LinearForm form)
    {
        var rows = form.Gains.Select(_ => new List<int>()).ToArray();
        var weights = form.Gains.Select(_ => new List<long>()).ToArray();
        foreach (var (at, row) in form.Rows.Index().Where(r => r.Item.From.Kind != LimitKind.Once))
            for (var i = 0; i < row.Columns.Length; i++)
                if (row.Columns[i] < form.Gains.Length)
                {
                    rows[row.Columns[i]].Add(at);
                    weights[row.Columns[i]].Add(row.Weights[i]);
                }
        (Of, WeightsOf) = ([.. rows.Select(r => r.ToArray())], [.. weights.Select(w => w.ToArray())]);
        Low = [.. form.Rows.Select(r => r.Low)];
        High = [.. form.Rows.Select(r => r.High)];
        LowRows = [.. Enumerable.Range(0, Low.Length).Where(r => Low[r] > 0)];
        IsLoss = [.. form.Rows.Select(r => r.From.Kind == LimitKind.Overlap)];
        IsTie = [.. form.Rows.Select(r => r.From.Kind is LimitKind.Requires or LimitKind.RequiresFinished)];
        ItemOf = [.. form.Model.Options.Select(o => o.Item)];
        IsMust = Must(form.Model);
    }

    public int[][] Of { get; }
    public long[][] WeightsOf { get; }
    public long[] Low { get; }
    public long[] High { get; }

    /// <summary>The rows that need something.</summary>
    public int[] LowRows { get; }

    /// <summary>Rows that may be exceeded, at a loss.</summary>
    public bool[] IsLoss { get; }
    public bool[] IsTie { get; }
    public int[] ItemOf { get; }

    /// <summary>What is mandatory, and all that it needs.</summary>
    public bool[] IsMust { get; }

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
}
