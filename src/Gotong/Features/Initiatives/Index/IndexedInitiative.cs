using Gotong.Features.Organizations;

namespace Gotong.Features.Initiatives.Index;

/// <summary>An initiative as far as lists, counts and pictures need it.</summary>
public sealed record IndexedInitiative(
    Guid Id,
    int Number,
    string Title,
    InitiativeState State,
    DateTimeOffset StateAt,
    DateTimeOffset ChangedAt,
    bool IsSubmitted,
    bool IsPublished,
    SolutionKind Kind,
    Horizon? Horizon,
    Guid StartedBy,
    Guid? OwnerId,
    Guid? DeputyId,
    Guid? LeadId,
    Guid? PriorityId
)
{
    public bool IsPublic => IsPublished && State != InitiativeState.Dropped;

    /// <summary>Who owns it now; null also when the owner has left.</summary>
    public string? Owner { get; init; }
    public string? Lead { get; init; }
    public string? Priority { get; init; }
    public Guid? MisiId { get; init; }
    public string? Misi { get; init; }
    public long Cost { get; init; }

    /// <summary>In the framework the region works with.</summary>
    public IReadOnlyList<string> Dimensions { get; init; } = [];
    public IReadOnlyList<Organization> Partners { get; init; } = [];

    /// <summary>The priorities its effects are measured at.</summary>
    public IReadOnlyList<Guid> MovedPriorities { get; init; } = [];

    /// <summary>Codes of the areas it works in.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Days after which a draft nobody touches needs care.</summary>
    public const int Quiet = 30;

    /// <summary>Someone has to act: mend what came back, decide what waits, take up what nobody owns or touches.</summary>
    public bool NeedsCare(DateTimeOffset now) =>
        State switch
        {
            InitiativeState.Returned or InitiativeState.Submitted => true,
            InitiativeState.Draft => ChangedAt < now.AddDays(-Quiet),
            InitiativeState.Accepted or InitiativeState.InMasterplan => Owner is null,
            _ => false,
        };
}
