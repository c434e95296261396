namespace Gotong.Methods.Trends;

/// <summary>Means of unequal certainty, drawn toward their common mean as far as they are uncertain.</summary>
/// <param name="Mean">The common one.</param>
/// <param name="Between">Variance between them that their own uncertainty does not explain (Paule and Mandel, 1982).</param>
/// <param name="Drawn">Each mean, drawn.</param>
internal sealed record Shrinkage(double Mean, double Between, IReadOnlyList<double> Drawn)
{
    public static Shrinkage Of(IReadOnlyList<(double Mean, double Variance)> groups)
    {
        if (groups.Count == 0)
            return new(0, 0, []);
        var between = Spread(groups);
        var mean = Common(groups, between);
        return new(
            mean,
            between,
            [
                .. groups.Select(g =>
                    between + g.Variance == 0 ? g.Mean : (between * g.Mean + g.Variance * mean) / (between + g.Variance)
                ),
            ]
        );
    }

    /// <summary>The variance at which the weighted squares about the mean are as many as are free.</summary>
    private static double Spread(IReadOnlyList<(double Mean, double Variance)> groups)
    {
        var freedom = groups.Count - 1;
        if (freedom == 0)
            return 0;
        var high = groups.Max(g => g.Mean) - groups.Min(g => g.Mean);
        var (low, top) = (0.0, high * high);
        if (groups.All(g => g.Variance > 0) && Squares(groups, 0) <= freedom)
            return 0;
        for (var turn = 0; turn < 200 && top - low > 1e-14 * top; turn++)
        {
            var middle = (low + top) / 2;
            if (Squares(groups, middle) > freedom)
                low = middle;
            else
                top = middle;
        }
        return (low + top) / 2;
    }

    private static double Squares(IReadOnlyList<(double Mean, double Variance)> groups, double between)
    {
        var mean = Common(groups, between);
        return groups.Sum(g => (g.Mean - mean) * (g.Mean - mean) / (g.Variance + between));
    }

    private static double Common(IReadOnlyList<(double Mean, double Variance)> groups, double between)
    {
        var none = groups.Any(g => g.Variance + between <= 0);
        var weights = groups.Select(g => none ? 1 : 1 / (g.Variance + between)).ToList();
        return groups.Zip(weights, (g, w) => g.Mean * w).Sum() / weights.Sum();
    }
}
