namespace Gotong.Methods.Scoring;

/// <summary>
/// An index as the weighted mean of scores. What has no score brings nothing but keeps its weight, so an unanswered
/// question never raises an index. Kominfo's evaluation of 2022 (10, 20, 30, 20, 20) and the SPBE index (Σ weight × level
/// / 100, PermenPANRB 59/2020) are both of this form.
/// </summary>
public static class WeightedIndex
{
    /// <param name="parts">Weight, not below zero, and score; null: none.</param>
    /// <returns>Between the lowest score, or zero, and the highest; zero when nothing weighs.</returns>
    public static decimal Of(IEnumerable<ScoredPart> parts)
    {
        decimal sum = 0,
            weights = 0;
        foreach (var part in parts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(part.Weight, nameof(parts));
            sum += part.Weight * (part.Score ?? 0);
            weights += part.Weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /// <summary>Which part of the weight has a score, from 0 to 1.</summary>
    public static decimal Answered(IReadOnlyCollection<ScoredPart> parts)
    {
        var all = parts.Sum(p => p.Weight);
        return all == 0 ? 0 : parts.Where(p => p.Score is not null).Sum(p => p.Weight) / all;
    }
}

/// <param name="Weight">Against the weights of the others; need not sum to 100.</param>
/// <param name="Score">Null: not answered.</param>
public sealed record ScoredPart(decimal Weight, decimal? Score);
