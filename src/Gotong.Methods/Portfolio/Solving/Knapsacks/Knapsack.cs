namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>A problem of limits alone: what each option gains, what it takes of each row, and the limits.</summary>
/// <param name="Gains">What each option gains; not negative.</param>
/// <param name="Takes">Row after row: what each option takes of it; not negative.</param>
/// <param name="Limits">The most of each row.</param>
internal sealed record Knapsack(long[] Gains, long[][] Takes, long[] Limits)
{
    private const int MostRows = 64;
    private const int MostOptions = 1_000;

    /// <summary>More than this together, and bounds in doubles no longer tell one whole number from the next.</summary>
    private const long MostGain = 100_000_000_000;

    /// <summary>Up to here whole numbers and their sums are exact as single floats.</summary>
    private const float Exact = 1 << 22;

    /// <summary>Null when there is more to the problem than limits, or it is too large or too fine for a dense tableau.</summary>
    public static Knapsack? Of(LinearForm form)
    {
        if (
            form.Losses.Count > 0
            || form.Gains.Length > MostOptions
            || form.Gains.Sum() > MostGain
            || form.Rows.Count is 0 or > MostRows
            || form.Rows.Any(r => r.Low != long.MinValue || r.Weights.Any(w => w < 0))
        )
            return null;
        var takes = form.Rows.Select(_ => new long[form.Gains.Length]).ToArray();
        foreach (var (at, row) in form.Rows.Index())
            for (var i = 0; i < row.Columns.Length; i++)
                takes[at][row.Columns[i]] = row.Weights[i];
        return new(form.Gains, takes, [.. form.Rows.Select(r => r.High)]);
    }

    /// <summary>In what unit a row is reckoned in floats: one where its limit is small enough, else a larger one.</summary>
    public float Unit(int row) => Math.Max(1, Limits[row] / Exact);

    /// <summary>What an option takes of a row, in its unit and rounded up, so that what fits in floats does fit.</summary>
    public float Rounded(int row, int option) => (float)Math.Ceiling(Takes[row][option] / Unit(row));

    public long Gain(bool[] plan)
    {
        var gain = 0L;
        for (var j = 0; j < plan.Length; j++)
            if (plan[j])
                gain += Gains[j];
        return gain;
    }

    public bool Holds(bool[] plan)
    {
        for (var r = 0; r < Limits.Length; r++)
        {
            var sum = 0L;
            for (var j = 0; j < plan.Length; j++)
                if (plan[j])
                    sum += Takes[r][j];
            if (sum > Limits[r])
                return false;
        }
        return true;
    }
}
