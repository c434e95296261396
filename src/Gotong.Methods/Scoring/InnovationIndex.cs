namespace Gotong.Methods.Scoring;

/// <summary>
/// The regional innovation index (Indeks Inovasi Daerah) by the catalogue of 2026 (BSKDN letter 400.10.11/1887/BSKDN of 29
/// April 2026): what the region is (at most 63), the mean maturity of its innovations (at most 111), and how many they are
/// (0.38 each, at most 200 of them, 76 points), together in percent of 250.
/// </summary>
public static class InnovationIndex
{
    /// <summary>Most points of the region itself.</summary>
    public const decimal MostOfRegion = 63;

    /// <summary>Most points of one innovation: its weights sum to 37, each times 3.</summary>
    public const decimal MostMaturity = 111;

    /// <summary>Most points in all.</summary>
    public const decimal Most = 250;

    private const int MostCounted = 200;
    private const decimal EachCounts = 0.38m;

    /// <param name="ofRegion">Points of the region itself, 0 to 63.</param>
    /// <param name="maturities">Of each innovation, 0 to 111.</param>
    /// <param name="leastDivisor">Fewer innovations than this are divided by it all the same.</param>
    /// <param name="coversBasicServices">Enough basic services have an innovation; else their number brings nothing.</param>
    /// <returns>0 to 100.</returns>
    public static decimal Of(
        decimal ofRegion,
        IReadOnlyCollection<decimal> maturities,
        int leastDivisor,
        bool coversBasicServices
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ofRegion);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ofRegion, MostOfRegion);
        ArgumentOutOfRangeException.ThrowIfLessThan(leastDivisor, 1);
        if (maturities.Any(m => m is < 0 or > MostMaturity))
            throw new ArgumentOutOfRangeException(nameof(maturities), "A maturity lies between 0 and 111.");
        var mean = maturities.Sum() / Math.Max(leastDivisor, maturities.Count);
        var count = coversBasicServices ? Math.Min(maturities.Count, MostCounted) * EachCounts : 0;
        return (ofRegion + mean + count) / Most * 100;
    }

    /// <summary>Maturity of one innovation: weight times parameter (1 to 3) of each indicator; no evidence, no points.</summary>
    public static decimal Maturity(IEnumerable<ScoredPart> indicators) =>
        indicators.Sum(i => i.Weight * (i.Score ?? 0));
}
