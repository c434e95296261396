namespace Gotong.Methods.Trends;

/// <summary>What one promised, and what came.</summary>
/// <param name="Key">Who, or of which kind: what is summed up together.</param>
/// <param name="Promised">Not zero; may be negative where the promise was a fall.</param>
/// <param name="Came">In the same unit.</param>
public sealed record PromisedAndCame(string Key, double Promised, double Came);

/// <summary>How much of what one promises comes.</summary>
/// <param name="Key">Who.</param>
/// <param name="Promises">How many are known.</param>
/// <param name="Ratio">Mean of what came, as a part of what was promised.</param>
/// <param name="Weight">The same, drawn toward all others as far as few promises say little: what a next promise is worth.</param>
public sealed record KeptRatio(string Key, int Promises, double Ratio, double Weight);

/// <summary>
/// Promises against what came, one mean for each key, drawn toward the mean of all (empirical Bayes: Efron and Morris, Data
/// analysis using Stein's estimator and its generalizations, 1975; spread between keys by Paule and Mandel, 1982).
/// </summary>
public static class PromiseKeeping
{
    /// <summary>Spread of one promise where no key has two: half of what was promised.</summary>
    private const double UnknownSpread = 0.5;

    /// <summary>What came beyond twice the promise, or against it, says no more than twice or nothing.</summary>
    private const double Most = 2;

    /// <summary>One row for each key, in the order in which they first come.</summary>
    /// <exception cref="ArgumentException">A promise is zero, or a number is not finite.</exception>
    public static IReadOnlyList<KeptRatio> Of(IReadOnlyList<PromisedAndCame> promises)
    {
        ArgumentNullException.ThrowIfNull(promises);
        if (promises.Any(p => p.Promised == 0 || !double.IsFinite(p.Came / p.Promised)))
            throw new ArgumentException("A promise is zero or not a finite number.", nameof(promises));
        var keys = promises
            .GroupBy(p => p.Key, p => Math.Clamp(p.Came / p.Promised, 0, Most))
            .Select(g => (g.Key, Ratios: g.ToList(), Mean: g.Average()))
            .ToList();
        var freedom = promises.Count - keys.Count;
        var own =
            freedom < 1
                ? UnknownSpread * UnknownSpread
                : keys.Sum(k => k.Ratios.Sum(r => (r - k.Mean) * (r - k.Mean))) / freedom;
        var drawn = Shrinkage.Of([.. keys.Select(k => (k.Mean, own / k.Ratios.Count))]);
        return [.. keys.Select((k, n) => new KeptRatio(k.Key, k.Ratios.Count, k.Mean, drawn.Drawn[n]))];
    }
}
