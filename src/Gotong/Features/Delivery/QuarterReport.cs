using Gotong.Features.Initiatives;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery;

/// <summary>
/// What the owner of an initiative reports of one quarter. Sent, then verified or sent back; a correction of what was
/// verified is a new edition with its reason, and the old one stays.
/// </summary>
public sealed class QuarterReport : RegionalRecord
{
    public const int LongestText = 2000;

    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;
    public required Quarter Quarter { get; init; }

    /// <summary>1, 2, 3 …: the last one counts.</summary>
    public required int Edition { get; init; }

    /// <summary>Why there is another edition; null for the first.</summary>
    public string? CorrectionReason { get; init; }
    public ReportState State { get; set; }
    public string? Obstacles { get; set; }
    public string? Needs { get; set; }
    public string? NextSteps { get; set; }
    public required Guid SentBy { get; set; }
    public required DateTimeOffset SentAt { get; set; }
    public Guid? JudgedBy { get; set; }
    public DateTimeOffset? JudgedAt { get; set; }

    /// <summary>Why it was sent back.</summary>
    public string? ReturnReason { get; set; }
    public List<ReportedMilestone> Milestones { get; init; } = [];
    public List<Spending> Spending { get; init; } = [];

    /// <summary>Its writer may still change it in place.</summary>
    public bool IsOpen => State != ReportState.Verified;

    /// <summary>Sent, or sent again after it came back.</summary>
    public void Send(Guid by, DateTimeOffset at)
    {
        if (!IsOpen)
            throw new InvalidOperationException("What was verified changes by a new edition.");
        (State, SentBy, SentAt) = (ReportState.Sent, by, at);
        (JudgedBy, JudgedAt) = (null, null);
    }

    public void Say(string? obstacles, string? needs, string? nextSteps) =>
        (Obstacles, Needs, NextSteps) = (obstacles, needs, nextSteps);

    public void Spend(string source, string? code, long amount) =>
        Spending.Add(
            new()
            {
                RegionId = RegionId,
                ReportId = Id,
                Report = this,
                Source = source,
                Code = code,
                Amount = amount,
            }
        );

    public void Mark(Milestone milestone, DateOnly? reachedOn, DateOnly? expectedOn) =>
        Milestones.Add(
            new()
            {
                RegionId = RegionId,
                ReportId = Id,
                Report = this,
                MilestoneId = milestone.Id,
                Milestone = milestone,
                ReachedOn = reachedOn,
                ExpectedOn = reachedOn is null ? expectedOn : null,
            }
        );

    public void Verify(Guid by, DateTimeOffset at) => Judge(ReportState.Verified, by, at, null);

    public void SendBack(Guid by, DateTimeOffset at, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Judge(ReportState.Returned, by, at, reason);
    }

    private void Judge(ReportState state, Guid by, DateTimeOffset at, string? reason)
    {
        if (State != ReportState.Sent)
            throw new InvalidOperationException($"A report that is {State} is not judged.");
        (State, JudgedBy, JudgedAt, ReturnReason) = (state, by, at, reason);
    }
}

public enum ReportState
{
    Sent,
    Returned,
    Verified,
}

/// <summary>How far a milestone was at the end of the quarter.</summary>
public sealed class ReportedMilestone : ReportPart
{
    public required Guid MilestoneId { get; init; }
    public Milestone Milestone { get; init; } = null!;

    /// <summary>The day it was reached; null: not yet.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>When it is expected now, where that is not its day.</summary>
    public DateOnly? ExpectedOn { get; init; }
}

/// <summary>What was spent in the quarter, of one source, under one official code where known. In whole rupiah.</summary>
public sealed class Spending : ReportPart
{
    public required string Source { get; init; }

    /// <summary>Code of the sub kegiatan; null: not said.</summary>
    public string? Code { get; init; }
    public required long Amount { get; init; }
}

public abstract class ReportPart : RegionalPart
{
    public required Guid ReportId { get; init; }
    public QuarterReport Report { get; init; } = null!;
    public override Record Whole => Report;
}

/// <summary>A quarter is closed: its reports change only by a correction with a reason.</summary>
public sealed class QuarterLock : RegionalRecord
{
    public required Quarter Quarter { get; init; }
    public required Guid LockedBy { get; init; }
    public required DateTimeOffset LockedAt { get; init; }
}
