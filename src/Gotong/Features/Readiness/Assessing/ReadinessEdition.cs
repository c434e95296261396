using Gotong.Features.Codes;

namespace Gotong.Features.Readiness.Assessing;

/// <summary>An edition of the questionnaire by which a region looks at itself. Data, so that others may follow.</summary>
public sealed record ReadinessEdition(string Key, Phrase Name, Phrase Source, IReadOnlyList<ReadinessElement> Elements)
{
    public static IReadOnlyList<ReadinessEdition> All { get; } =
    [EditionFile.Read<ReadinessEdition>("Readiness.Editions.kesiapan-2026").Checked()];

    /// <summary>What a new assessment is made by.</summary>
    public static ReadinessEdition Current => All[^1];

    /// <summary>An edition is never deleted, so a key that was stored is found.</summary>
    public static ReadinessEdition Of(string key) =>
        All.FirstOrDefault(e => e.Key == key)
        ?? throw new ArgumentException($"There is no readiness edition {key}.", nameof(key));

    public IEnumerable<ReadinessQuestion> Questions => Elements.SelectMany(e => e.Questions);

    public ReadinessQuestion? Question(string key) => Questions.FirstOrDefault(q => q.Key == key);

    public ReadinessElement ElementOf(ReadinessQuestion question) =>
        Elements.First(e => e.Questions.Contains(question));

    private ReadinessEdition Checked()
    {
        if (Questions.GroupBy(q => q.Key).Any(g => g.Count() > 1) || Questions.Any(q => q.Answers.Count != 5))
            throw new InvalidOperationException($"{Key}: a question stands twice, or has not five answers.");
        return this;
    }
}

/// <param name="Verified">False: no source was found for what belongs to it; a region may read it otherwise.</param>
public sealed record ReadinessElement(
    string Key,
    Phrase Name,
    Phrase About,
    bool Verified,
    IReadOnlyList<ReadinessQuestion> Questions
);

/// <param name="Answers">From 0 to 4, in words.</param>
public sealed record ReadinessQuestion(string Key, Phrase Text, IReadOnlyList<Phrase> Answers)
{
    public const int Most = 4;
}
