using Gotong.Features.Codes;

namespace Gotong.Features.Scorecards;

/// <summary>
/// How a ministry scores a region, in one edition: groups with weights, indicators, levels, what evidence is asked. Data,
/// so that the next edition is another file. Names are Gotong's own short words; what no source was found for says so.
/// </summary>
/// <param name="Draft">Not in force: shown as such, and gives no index.</param>
/// <param name="OfInnovations">Each innovation has a sheet of its own, not the region.</param>
/// <param name="LeastDivisor">Fewer innovations than this are divided by it all the same.</param>
public sealed record ScoringModel(
    string Key,
    Phrase Name,
    Phrase Source,
    bool Draft,
    ScoreIndex Index,
    decimal Low,
    decimal High,
    int Decimals,
    IReadOnlyList<ScoreLevel> Levels,
    IReadOnlyList<ScoreBand> Bands,
    IReadOnlyList<ScoreGroup> Groups,
    bool OfInnovations = false,
    int LeastDivisor = 1
)
{
    public static IReadOnlyList<ScoringModel> All { get; } =
    [
        .. new[] { "kominfo-2022", "spbe-2020", "pemdi-2026", "iga-2026", "sni-37122" }.Select(key =>
            EditionFile.Read<ScoringModel>($"Scorecards.Editions.{key}").Checked()
        ),
    ];

    public const string Kominfo = "kominfo-2022";
    public const string Spbe = "spbe-2020";

    public static ScoringModel? Find(string key) => All.FirstOrDefault(m => m.Key == key);

    /// <summary>An edition is never deleted, so a key that was stored is found.</summary>
    public static ScoringModel Of(string key) =>
        Find(key) ?? throw new ArgumentException($"There is no scoring model {key}.", nameof(key));

    public IEnumerable<ScoreIndicator> Indicators => Groups.SelectMany(g => g.Indicators);

    public ScoreIndicator? Indicator(string key) => Indicators.FirstOrDefault(i => i.Key == key);

    public ScoreGroup GroupOf(ScoreIndicator indicator) => Groups.First(g => g.Indicators.Contains(indicator));

    /// <summary>The levels one may choose from; empty: a figure is typed.</summary>
    public IReadOnlyList<ScoreLevel> LevelsOf(ScoreIndicator indicator) =>
        indicator.Levels is { Count: > 0 } own ? own : Levels;

    /// <summary>A figure on the scale with its decimals is an answer.</summary>
    public bool Takes(decimal score) => score >= Low && score <= High && Math.Round(score, Decimals) == score;

    private ScoringModel Checked()
    {
        var weightsWrong =
            Index == ScoreIndex.Weighted
            && (
                Groups.Sum(g => g.Weight) != 100
                || Key == Spbe && Groups.Any(g => g.Indicators.Sum(i => i.Weight) != g.Weight)
            );
        if (weightsWrong || Indicators.GroupBy(i => i.Key).Any(g => g.Count() > 1))
            throw new InvalidOperationException($"{Key}: the weights do not sum, or an indicator stands twice.");
        return this;
    }
}

public enum ScoreIndex
{
    /// <summary>Nothing is summed: a draft, or a list of figures.</summary>
    None,

    /// <summary>Weighted mean of the groups.</summary>
    Weighted,

    /// <summary>Sum of weight times level.</summary>
    Points,
}

/// <param name="Weight">Against the other groups.</param>
/// <param name="Verified">False: no source was found for what belongs to it.</param>
public sealed record ScoreGroup(
    string Key,
    Phrase Name,
    Phrase About,
    decimal Weight,
    bool Verified,
    IReadOnlyList<ScoreIndicator> Indicators
);

/// <param name="Number">As the ministry counts it, or Gotong where it does not.</param>
/// <param name="Weight">Within its group.</param>
/// <param name="Evidence">What is asked for.</param>
/// <param name="Bringer">Who can usually bring it.</param>
/// <param name="Proposal">Key of what the platform can say about it; null: nothing.</param>
/// <param name="Required">Must be answered for the others to count.</param>
public sealed record ScoreIndicator(
    string Key,
    string Number,
    Phrase Name,
    decimal Weight,
    bool Verified,
    Phrase Evidence,
    Phrase Bringer,
    string? Proposal = null,
    IReadOnlyList<ScoreLevel>? Levels = null,
    bool Required = false
);

public sealed record ScoreLevel(decimal Value, Phrase Text);

/// <param name="From">Its lower end.</param>
public sealed record ScoreBand(decimal From, Phrase Name, bool Verified);
