using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate.Moves;

/// <summary>What the page of one decision shows.</summary>
public sealed record MoveView(Move Move, Region Region, GateReview Review)
{
    public Initiative Initiative => Review.Initiative;
    public IReadOnlyList<Finding> Findings => Review.Findings;

    /// <summary>The reviewer says the reason for no partner was read and taken.</summary>
    public bool HasReadReason { get; init; }
    public string? Reason { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool MayEdit { get; init; }

    /// <summary>Somebody changed it after this visitor read it.</summary>
    public bool HasMovedOn { get; init; }

    public IEnumerable<Finding> Refusals => Findings.Where(f => f.Severity == Severity.Refuse);
    public bool IsHeld => Move.Gated && Refusals.Any();
}
