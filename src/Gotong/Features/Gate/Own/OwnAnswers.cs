using Gotong.Features.Codes;

namespace Gotong.Features.Gate.Own;

/// <summary>What Gotong answers to its own gate: held against the same edition, by the same gatekeeper, as any initiative.</summary>
public sealed record OwnAnswers(IReadOnlyList<OwnAnswer> Answers)
{
    public static OwnAnswers Current { get; } = EditionFile.Read<OwnAnswers>("Gate.Own.gotong");

    public InitiativeFacts Facts =>
        new(from answer in Answers from fact in answer.Facts select KeyValuePair.Create(fact, answer.Fact));
}

/// <param name="Lines">What it counts: costs, measures, things reused.</param>
/// <param name="Facts">Names of the facts in the rules that this answers; none for what the gate does not ask.</param>
/// <param name="Is">The choice made, where the rules ask for one.</param>
public sealed record OwnAnswer(
    Phrase Ask,
    Phrase Text,
    IReadOnlyList<string> Facts,
    IReadOnlyList<Phrase>? Lines = null,
    string? Is = null
)
{
    public Fact Fact =>
        Is is not null ? Gate.Fact.Of(Is)
        : Lines is not null ? Gate.Fact.Of(Lines.Count)
        : Gate.Fact.Of(Text.Id);
}
