using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Readiness.Assessing;

/// <summary>The readiness of a region in one year, by one edition. Members work at it; published, anyone reads it and nobody changes it.</summary>
public sealed class RegionAssessment : RegionalRecord
{
    public required string Edition { get; init; }
    public required int Year { get; init; }
    public required Guid StartedBy { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? PublishedAt { get; private set; }

    public bool IsPublic => PublishedAt is not null;

    public void Publish(DateTimeOffset at) => PublishedAt ??= at;

    /// <summary>To be corrected.</summary>
    public void Withdraw() => PublishedAt = null;
}

/// <summary>What was said to one question, with what shows it, and who closes the gap. Without evidence it counts as unanswered.</summary>
public sealed class AssessmentAnswer : RegionalRecord
{
    public const int LongestNote = 1000;
    public const int LongestLink = 500;

    public required Guid AssessmentId { get; init; }
    public RegionAssessment Assessment { get; init; } = null!;

    /// <summary>Key in the edition.</summary>
    public required string Question { get; init; }

    /// <summary>0 to 4; null: only the gap has an owner yet.</summary>
    public int? Score { get; private set; }
    public string Note { get; private set; } = "";

    /// <summary>A public address, or that of a record of this region.</summary>
    public string? Link { get; private set; }
    public string? FileHash { get; private set; }
    public string? FileName { get; private set; }
    public Guid MemberId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Who closes the gap, and by when.</summary>
    public Guid? OwnerId { get; private set; }
    public Membership? Owner { get; private set; }
    public DateOnly? DueOn { get; private set; }

    public bool HasEvidence => Link is not null || FileHash is not null;

    /// <summary>The score as far as it counts.</summary>
    public int? Counted => HasEvidence ? Score : null;

    public void Say(int? score, string note, string? link, Guid memberId, DateTimeOffset at) =>
        (Score, Note, Link, MemberId, At) = (score, note, link, memberId, at);

    /// <summary>A file in the region's store; null takes it away.</summary>
    public void Show(string? hash, string? name) => (FileHash, FileName) = (hash, name);

    public void Assign(Guid? ownerId, DateOnly? dueOn) => (OwnerId, DueOn) = (ownerId, dueOn);
}
