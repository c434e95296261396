using Gotong.Platform.Ledger;

namespace Gotong.Features.Initiatives;

public enum InitiativeState
{
    Draft,
    Submitted,
    Returned,
    Accepted,
    InMasterplan,
    Dropped,
}

/// <summary>A change of state: who, when, why. Never edited.</summary>
public sealed class Transition : InitiativePart
{
    public required InitiativeState From { get; init; }
    public required InitiativeState To { get; init; }
    public required Guid MemberId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Required when it is returned or dropped.</summary>
    public string? Reason { get; init; }

    /// <summary>Edition of the gate it was judged by.</summary>
    public string? GateEdition { get; init; }
}

public sealed partial class Initiative
{
    public InitiativeState State { get; private set; } = InitiativeState.Draft;

    /// <summary>Since when it stands in this state.</summary>
    public DateTimeOffset StateAt { get; private set; }

    /// <summary>When it first left the desk of those who wrote it; null: still their draft.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Set by Terbitkan; null: members only.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public bool IsPublic => PublishedAt is not null && State != InitiativeState.Dropped;

    /// <summary>Who may read of acts on it.</summary>
    public Visibility Shown => IsPublic ? Visibility.Public : Visibility.Region;

    /// <summary>The owner may still change the text.</summary>
    public bool IsOpen => State is InitiativeState.Draft or InitiativeState.Returned;

    private static readonly Dictionary<InitiativeState, InitiativeState[]> Next = new()
    {
        [InitiativeState.Draft] = [InitiativeState.Submitted, InitiativeState.Dropped],
        [InitiativeState.Submitted] = [InitiativeState.Returned, InitiativeState.Accepted, InitiativeState.Dropped],
        [InitiativeState.Returned] = [InitiativeState.Submitted, InitiativeState.Dropped],
        [InitiativeState.Accepted] = [InitiativeState.InMasterplan, InitiativeState.Returned, InitiativeState.Dropped],
        [InitiativeState.InMasterplan] = [InitiativeState.Returned, InitiativeState.Dropped],
        [InitiativeState.Dropped] = [],
    };

    public bool CanBecome(InitiativeState next) => Next[State].Contains(next);

    /// <summary>Moves on. The caller has asked the gate and the permissions.</summary>
    public void Become(
        InitiativeState next,
        Guid memberId,
        DateTimeOffset at,
        string? reason = null,
        string? gateEdition = null
    )
    {
        if (!CanBecome(next))
            throw new InvalidOperationException($"{State} cannot become {next}.");
        if (next is InitiativeState.Returned or InitiativeState.Dropped)
            ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Transitions.Add(
            new()
            {
                RegionId = RegionId,
                InitiativeId = Id,
                Initiative = this,
                From = State,
                To = next,
                MemberId = memberId,
                At = at,
                Reason = reason,
                GateEdition = gateEdition,
            }
        );
        State = next;
        StateAt = at;
        ChangedAt = at;
        if (next == InitiativeState.Submitted)
            SubmittedAt ??= at;
        if (next is InitiativeState.Returned or InitiativeState.Dropped)
            PublishedAt = null; // what is being reworked is not shown as decided
    }

    public bool CanPublish => State is InitiativeState.Accepted or InitiativeState.InMasterplan && PublishedAt is null;

    public void Publish(DateTimeOffset at)
    {
        if (!CanPublish)
            throw new InvalidOperationException($"{State} cannot be published.");
        PublishedAt = at;
        ChangedAt = at;
    }
}
