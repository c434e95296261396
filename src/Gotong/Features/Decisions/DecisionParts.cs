using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Decisions;

/// <summary>One of the options, and what it costs in words.</summary>
public sealed class DecisionOption : RegionalPart
{
    public required Guid DecisionId { get; init; }
    public Decision Decision { get; init; } = null!;
    public required int Order { get; init; }
    public required string Text { get; init; }
    public string? Cost { get; init; }
    public override Record Whole => Decision;
}

/// <summary>The words of a round that ended because they were amended.</summary>
public sealed class DecisionRound : RegionalPart
{
    public required Guid DecisionId { get; init; }
    public Decision Decision { get; init; } = null!;
    public required int Number { get; init; }
    public required string Question { get; init; }
    public required string Background { get; init; }
    public required DateTimeOffset EndedAt { get; init; }
    public override Record Whole => Decision;
}

/// <summary>A member who may vote, and whether their vote was cast; never what it was, and not when.</summary>
public sealed class DecisionVoter : RegionalPart
{
    public required Guid DecisionId { get; init; }
    public Decision Decision { get; init; } = null!;
    public required Guid MemberId { get; init; }
    public Membership Member { get; init; } = null!;

    /// <summary>The last round in which their vote was cast; 0: none.</summary>
    public int TookPartIn { get; private set; }
    public override Record Whole => Decision;

    public void TakePart(int round) => TookPartIn = round;
}

/// <summary>A vote with its name, in an open decision.</summary>
public sealed class DecisionVote : RegionalPart
{
    public required Guid DecisionId { get; init; }
    public Decision Decision { get; init; } = null!;
    public required Guid VoterId { get; init; }
    public DecisionVoter Voter { get; init; } = null!;
    public required int Round { get; init; }
    public DecisionChoice Choice { get; private set; }
    public int? Option { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>The member who cast it by proxy; null: the voter.</summary>
    public Guid? HolderId { get; private set; }
    public Membership? Holder { get; private set; }
    public DateTimeOffset At { get; private set; }
    public override Record Whole => Decision;

    public Cast Cast => new(Choice, Option, Reason);

    public void Say(Cast cast, Guid? holderId, DateTimeOffset at)
    {
        (Choice, Option, Reason) = cast;
        (HolderId, At) = (holderId, at);
    }
}

/// <summary>A voter gives their vote to another voter of the same decision, until it is used.</summary>
public sealed class Proxy : RegionalPart
{
    public required Guid DecisionId { get; init; }
    public Decision Decision { get; init; } = null!;
    public required Guid GiverId { get; init; }
    public required Guid HolderId { get; init; }
    public required DateTimeOffset GivenAt { get; init; }
    public override Record Whole => Decision;
}

/// <summary>
/// A secret vote: no member, no moment, a random id. It is no part of its decision on purpose: what changes a record
/// leaves a version and an entry. docs/decisions/0017 says what is guaranteed.
/// </summary>
public sealed class DecisionBallot : IRegional
{
    public required Guid Id { get; init; }
    public required Guid RegionId { get; init; }
    public required Guid DecisionId { get; init; }
    public required int Round { get; init; }
    public required DecisionChoice Choice { get; init; }
    public int? Option { get; init; }
    public string? Reason { get; init; }

    public Cast Cast => new(Choice, Option, Reason);
}
