namespace Gotong.Methods.Portfolio.Solving;

/// <summary>A row: the weighted sum of columns lies between two numbers.</summary>
/// <param name="Columns">Which columns, each once.</param>
/// <param name="Weights">Their weights.</param>
/// <param name="Low">At least; <see cref="long.MinValue"/> for no limit.</param>
/// <param name="High">At most; <see cref="long.MaxValue"/> for no limit.</param>
/// <param name="From">The limit it stands for.</param>
internal sealed record LinearRow(int[] Columns, long[] Weights, long Low, long High, Limit From);

/// <summary>
/// The problem as columns and rows, which every solver is fed from: a column of 0 or 1 for each option, then a whole number
/// for what each overlap loses.
/// </summary>
internal sealed class LinearForm
{
    private readonly Lazy<PlanRows> byOption;

    public LinearForm(PortfolioModel model, ValueScale scale)
    {
        byOption = new(() => new(this));
        Model = model;
        Scale = scale;
        Gains = [.. model.Options.Select(o => scale.Whole(o.Value))];
        Rows = [.. RowWriter.Write(model)];
        foreach (var overlap in model.Problem.Overlaps.Where(o => o.Share < 1))
            Write(overlap);
    }

    public PortfolioModel Model { get; }
    public ValueScale Scale { get; }

    /// <summary>What each option adds, in whole numbers.</summary>
    public long[] Gains { get; }
    public List<LinearRow> Rows { get; }

    /// <summary>The most each overlap can lose; their columns come after the options.</summary>
    public List<long> Losses { get; } = [];

    /// <summary>The rows by option: read once, shared by all who look for plans.</summary>
    public PlanRows ByOption => byOption.Value;

    public int Columns => Gains.Length + Losses.Count;

    /// <summary>The effect of a plan in whole numbers, what overlaps lose taken off; null when it breaks a row.</summary>
    public long? Value(bool[] plan)
    {
        var value = 0L;
        for (var o = 0; o < plan.Length; o++)
            if (plan[o])
                value += Gains[o];
        foreach (var row in Rows)
        {
            var sum = 0L;
            for (var i = 0; i < row.Columns.Length; i++)
                if (row.Columns[i] < plan.Length && plan[row.Columns[i]])
                    sum += row.Weights[i];
            if (row.From.Kind == LimitKind.Overlap)
                value -= Math.Max(0, sum - row.High);
            else if (sum < row.Low || sum > row.High)
                return null;
        }
        return value;
    }

    private void Write(Overlap overlap)
    {
        var columns = new List<int>();
        var effects = new List<long>();
        foreach (var (id, effect) in overlap.Effects.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            var (first, count) = Model.OptionsOf[Model.Places[id]].GetOffsetAndLength(Model.Options.Length);
            columns.AddRange(Enumerable.Range(first, count));
            effects.AddRange(Enumerable.Repeat(Scale.Whole((1 - overlap.Share) * effect), count));
        }
        var full = Scale.Whole((1 - overlap.Share) * overlap.Full);
        if (effects.Sum() <= full)
            return;
        columns.Add(Gains.Length + Losses.Count);
        Losses.Add(effects.Sum() - full);
        effects.Add(-1);
        Rows.Add(new([.. columns], [.. effects], long.MinValue, full, new(LimitKind.Overlap, overlap.Id)));
    }
}
