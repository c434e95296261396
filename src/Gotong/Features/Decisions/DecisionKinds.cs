using Gotong.Methods.Decisions;

namespace Gotong.Features.Decisions;

/// <summary>How a decision is reached.</summary>
public enum DecisionMethod
{
    /// <summary>By votes: one proposal, or one of several options.</summary>
    Majority,

    /// <summary>Adopted when nobody has an argued objection.</summary>
    Consent,
}

public enum DecisionState
{
    /// <summary>Being written; nobody else sees it.</summary>
    Draft,

    /// <summary>Voters vote; past its deadline it is over, also before the closing is recorded.</summary>
    Open,

    /// <summary>What came out stands in the ledger.</summary>
    Closed,

    /// <summary>Taken back with a reason; no outcome.</summary>
    Withdrawn,
}

/// <summary>Which part of the votes for and against carries.</summary>
public enum DecisionShare
{
    MoreThanHalf,
    TwoThirds,
    ThreeQuarters,
    All,
}

/// <summary>What a voter says.</summary>
public enum DecisionChoice
{
    For,
    Against,

    /// <summary>One of the options; which one stands beside it.</summary>
    Option,
    Consent,

    /// <summary>Consent with a concern.</summary>
    Concern,
    Objection,
    Abstain,
}

/// <summary>One vote as it is counted.</summary>
/// <param name="Option">Place of the option, from 0.</param>
/// <param name="Reason">Why; required of an objection, a concern, and of an open vote against.</param>
public sealed record Cast(DecisionChoice Choice, int? Option, string? Reason)
{
    public bool NeedsReason(bool secret) =>
        Choice is DecisionChoice.Objection or DecisionChoice.Concern || (Choice == DecisionChoice.Against && !secret);
}

public static class DecisionShares
{
    public static NeededShare Needed(this DecisionShare share) =>
        share switch
        {
            DecisionShare.MoreThanHalf => NeededShare.Half,
            DecisionShare.TwoThirds => NeededShare.TwoThirds,
            DecisionShare.ThreeQuarters => NeededShare.ThreeQuarters,
            _ => NeededShare.All,
        };
}
