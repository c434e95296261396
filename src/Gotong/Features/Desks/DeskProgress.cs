using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Platform.Web.Charts;

namespace Gotong.Features.Desks;

/// <summary>How far an organization has come.</summary>
public enum DeskState
{
    /// <summary>The day has passed and nothing was sent.</summary>
    Late,

    /// <summary>Nobody of the organization has come yet.</summary>
    Unopened,

    /// <summary>Somebody came; nothing is written yet.</summary>
    Opened,
    Drafting,
    Sent,
}

/// <summary>An initiative as a desk shows it.</summary>
public sealed record DeskWork(
    int Number,
    string Title,
    InitiativeState State,
    Guid? PriorityId,
    Guid? LeadId,
    bool OnBehalf
)
{
    public bool IsOpen => State is InitiativeState.Draft or InitiativeState.Returned;
    public bool IsSent =>
        State is InitiativeState.Submitted or InitiativeState.Accepted or InitiativeState.InMasterplan;

    public KnotState Knot =>
        State switch
        {
            InitiativeState.InMasterplan => KnotState.Full,
            InitiativeState.Submitted or InitiativeState.Accepted => KnotState.Half,
            _ => KnotState.Outline,
        };
}

/// <summary>A priority the organization answers for, with its own initiatives and those of others.</summary>
public sealed record DeskPriority(
    Guid Id,
    PriorityLevel Level,
    string Name,
    IReadOnlyList<DeskWork> Own,
    IReadOnlyList<DeskWork> Others
)
{
    public bool IsHole => Own.Count == 0;

    /// <summary>The furthest of its own; null is a hole.</summary>
    public KnotState? Knot => IsHole ? null : Own.Max(w => w.Knot);
}

/// <summary>One desk with what is asked there and what is done. Pure.</summary>
public sealed record DeskProgress(
    Organization Organization,
    Desk? Desk,
    IReadOnlyList<DeskPriority> Priorities,
    IReadOnlyList<DeskWork> Works
)
{
    public int Holes => Priorities.Count(p => p.IsHole);
    public int Sent => Works.Count(w => w.IsSent);
    public int Drafts => Works.Count - Sent;

    public DeskState State(DateOnly today) =>
        Sent > 0 ? DeskState.Sent
        : Desk?.DueOn < today ? DeskState.Late
        : Drafts > 0 ? DeskState.Drafting
        : Desk?.OpenedAt is not null ? DeskState.Opened
        : DeskState.Unopened;
}
