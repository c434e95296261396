using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate.Moves;

/// <summary>What the page of one decision shows.</summary>
public sealed record MoveView(Move Move, Region Region, Initiative Initiative, IReadOnlyList<Finding> Findings)
{
    public string? Reason { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool MayEdit { get; init; }

    /// <summary>Somebody changed it after this visitor read it.</summary>
    public bool HasMovedOn { get; init; }

    public IEnumerable<Finding> Refusals => Findings.Where(f => f.Severity == Severity.Refuse);
    public bool IsHeld => Move.Gated && Refusals.Any();
}
