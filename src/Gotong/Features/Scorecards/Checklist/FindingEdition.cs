using Gotong.Features.Codes;

namespace Gotong.Features.Scorecards.Checklist;

/// <summary>What assessors note again and again, as a checklist. Data, so that another year's list is another file.</summary>
public sealed record FindingEdition(string Key, Phrase Name, Phrase Source, IReadOnlyList<AssessorFinding> Findings)
{
    public static FindingEdition Current { get; } = EditionFile.Read<FindingEdition>("Scorecards.Editions.temuan-2022");

    public AssessorFinding? Find(string key) => Findings.FirstOrDefault(f => f.Key == key);
}

/// <param name="Live">Key of what the platform can say about it; null: nothing.</param>
public sealed record AssessorFinding(string Key, Phrase Text, Phrase Remedy, Phrase Bringer, string? Live = null);
