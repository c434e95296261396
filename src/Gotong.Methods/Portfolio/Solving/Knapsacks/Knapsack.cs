namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>A problem of limits alone: what each option gains, what it takes of each row, and the limits.</summary>
/// <param name="Gains">What each option gains; not negative.</param>
/// <param name="Takes">Row after row: what each option takes of it; not negative.</param>
/// <param name="Limits">The most of each row.</param>
internal sealed record Knapsack(long[] Gains, long[][] Takes, long[] Limits)
{
    private const int MostRows = 64;

    /// <summary>Null when there is more to the problem than limits.</summary>
    public static Knapsack? Of(LinearForm form)
    {
        if (
            form.Losses.Count > 0
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
