namespace Gotong.Methods.Scoring;

/// <summary>From a figure to a score, and from a score to a word.</summary>
public static class ScoreSteps
{
    /// <summary>How many of the steps a figure has reached: with steps 1, 3 and 5 a 4 stands on the second. IGA: "2 / 3–4 / ≥ 5 agencies".</summary>
    /// <param name="figure">What was counted.</param>
    /// <param name="steps">Rising; each is reached by a figure not below it.</param>
    public static int Reached(decimal figure, params ReadOnlySpan<decimal> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            if (i > 0 && steps[i] <= steps[i - 1])
                throw new ArgumentException("The steps do not rise.", nameof(steps));
            if (figure < steps[i])
                return i;
        }
        return steps.Length;
    }

    /// <summary>A part of a whole on a scale from 0, rounded to two decimals: 9 of 10 programs on a scale to 4 are 3.60.</summary>
    /// <param name="part">At most <paramref name="whole"/>.</param>
    /// <param name="whole">All.</param>
    /// <param name="most">What all of them give.</param>
    /// <returns>Null: of nothing there is no share.</returns>
    public static decimal? Share(int part, int whole, decimal most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        return whole == 0 ? null : Math.Round(most * part / whole, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Which band a score falls in: the index of the highest lower end that is not above it; -1 below all.</summary>
    /// <param name="score">What was reached.</param>
    /// <param name="lowerEnds">In any order.</param>
    public static int Band(decimal score, IReadOnlyList<decimal> lowerEnds)
    {
        var found = -1;
        for (var i = 0; i < lowerEnds.Count; i++)
            if (score >= lowerEnds[i] && (found < 0 || lowerEnds[i] > lowerEnds[found]))
                found = i;
        return found;
    }
}
