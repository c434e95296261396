namespace Gotong.Methods.Decisions;

/// <summary>What came out of a vote, and why.</summary>
public enum VoteOutcome
{
    /// <summary>The proposal, or one of the options, is carried.</summary>
    Adopted,

    /// <summary>Enough took part, and the votes for it stayed below the share.</summary>
    Rejected,

    /// <summary>Fewer took part than the quorum asks for.</summary>
    NoQuorum,

    /// <summary>By consent: at least one objection stands.</summary>
    Objected,

    /// <summary>As many for as against, or two options equally in front: a tie does not carry.</summary>
    Tied,

    /// <summary>One option is in front, and stayed below the share.</summary>
    NoShare,

    /// <summary>No vote was cast at all.</summary>
    NobodyVoted,
}

/// <summary>A result with the numbers it follows from, so that a sentence and a picture can be made of it.</summary>
/// <param name="Outcome">What came out, and why.</param>
/// <param name="Entitled">Voters who may vote.</param>
/// <param name="TookPart">Voters whose vote was cast; abstentions count.</param>
/// <param name="QuorumAt">The fewest voters that reach the quorum.</param>
/// <param name="Leading">
/// Votes in front: for the proposal, or for the first option; by consent all who did not object.
/// </param>
/// <param name="Counted">Votes that the share is taken of: without abstentions.</param>
/// <param name="ShareAt">The fewest of the counted votes that carry.</param>
/// <param name="Option">Place of the option that is carried, from 0; null: none, or there were no options.</param>
public sealed record VoteResult(
    VoteOutcome Outcome,
    int Entitled,
    int TookPart,
    int QuorumAt,
    int Leading,
    int Counted,
    int ShareAt,
    int? Option = null
)
{
    /// <summary>The proposal, or an option, is carried.</summary>
    public bool IsAdopted => Outcome == VoteOutcome.Adopted;
}
