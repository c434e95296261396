namespace Gotong.Methods.Trends;

/// <summary>The series of another region or kecamatan.</summary>
/// <param name="Key">Any word that names it; comes back in the result.</param>
/// <param name="Points">At the times of the compared series; else it is left out and named.</param>
public sealed record OtherSeries(string Key, IReadOnlyList<SeriesPoint> Points);

/// <summary>What a comparison with others carries.</summary>
public enum Compared
{
    /// <summary>Better than the others lead to expect, and rarely so far off among the others themselves.</summary>
    Better,

    /// <summary>Not further off than others are by chance.</summary>
    NoSign,

    /// <summary>Worse than the others lead to expect.</summary>
    Worse,

    /// <summary>The others went another way already before the start: the comparison says nothing.</summary>
    NotComparable,

    /// <summary>Too few others, or too few values before or since.</summary>
    TooFew,
}

/// <summary>A difference in differences with its placebos.</summary>
/// <param name="Effect">How much more the series rose than the others did, means before and since; null with too few values.</param>
/// <param name="Low">Lower end of its interval, by the spread of the placebos.</param>
/// <param name="High">Upper end.</param>
/// <param name="Level">Of the interval.</param>
/// <param name="Chance">Part of all series, this one among them, that are as far off.</param>
/// <param name="Others">How many it was compared with.</param>
/// <param name="Apart">Slope of the distance to the others before the start: it should hold zero.</param>
/// <param name="Compared">What it carries.</param>
/// <param name="LeftOut">Keys of others that lack a time.</param>
public sealed record DifferenceResult(
    double? Effect,
    double? Low,
    double? High,
    double Level,
    double? Chance,
    int Others,
    TrendResult Apart,
    Compared Compared,
    IReadOnlyList<string> LeftOut
)
{
    /// <summary>The finding as a sentence.</summary>
    public Sentence Words => ComparisonWords.Of(this);
}

/// <summary>A mix of others that went the same way before the start, and what came after.</summary>
/// <param name="Weights">Who is in the mix, heaviest first; they sum to one.</param>
/// <param name="Synthetic">The mix at the times of the series.</param>
/// <param name="Effect">Mean of series less mix since the start; null with too few values.</param>
/// <param name="FitError">Root mean square of series less mix before the start.</param>
/// <param name="Ratio">The same since the start, divided by that.</param>
/// <param name="Chance">Part of all series, this one among them, whose ratio is as large: the placebo test.</param>
/// <param name="Placebos">Each other as if it had been the one, heaviest ratio first.</param>
/// <param name="Compared">What it carries.</param>
/// <param name="LeftOut">Keys of others that lack a time.</param>
public sealed record SyntheticResult(
    IReadOnlyList<DonorWeight> Weights,
    IReadOnlyList<SeriesPoint> Synthetic,
    double? Effect,
    double? FitError,
    double? Ratio,
    double? Chance,
    IReadOnlyList<Placebo> Placebos,
    Compared Compared,
    IReadOnlyList<string> LeftOut
)
{
    /// <summary>The finding as a sentence.</summary>
    public Sentence Words => ComparisonWords.Of(this);
}

/// <summary>One of the mix.</summary>
public sealed record DonorWeight(string Key, double Weight);

/// <summary>Another series, treated as if the initiative had been there.</summary>
/// <param name="Key">Whose.</param>
/// <param name="Effect">Mean of series less its mix since the start.</param>
/// <param name="FitError">Before the start.</param>
/// <param name="Ratio">Since, divided by before.</param>
public sealed record Placebo(string Key, double Effect, double FitError, double Ratio);
