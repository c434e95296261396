using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Bimtek;

/// <summary>An item of the checklist as a person ticked it.</summary>
public sealed class StageCheck : StagePart
{
    public const int LongestNote = 1000;

    public required string Item { get; init; }
    public bool Done { get; private set; }
    public string Note { get; private set; } = "";
    public Guid MemberId { get; private set; }
    public Membership Member { get; private set; } = null!;
    public DateTimeOffset At { get; private set; }

    public void Say(bool done, string note, Guid memberId, DateTimeOffset at) =>
        (Done, Note, MemberId, At) = (done, note, memberId, at);
}

/// <summary>Something to read at a stage: a file kept here, or a link.</summary>
public sealed class StageMaterial : StagePart
{
    public const int LongestName = 200;
    public const int LongestLink = 1000;

    public required string Name { get; init; }

    /// <summary>An https address; null: a file.</summary>
    public string? Link { get; init; }

    /// <summary>Names the file in the region's store; null: a link.</summary>
    public string? FileHash { get; init; }
    public required Guid MemberId { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>A change of a stage's state: who, when, why. Never edited.</summary>
public sealed class StageMove : StagePart
{
    public const int LongestReason = 2000;

    public required StageState From { get; init; }
    public required StageState To { get; init; }
    public required Guid MemberId { get; init; }
    public Membership Member { get; init; } = null!;
    public required DateTimeOffset At { get; init; }

    /// <summary>Required when it is returned.</summary>
    public string? Reason { get; init; }
}

public abstract class StagePart : RegionalPart
{
    public required Guid StageId { get; init; }
    public ProcessStage Stage { get; init; } = null!;
    public override Record Whole => Stage;
}
