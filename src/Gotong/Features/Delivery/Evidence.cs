using Gotong.Platform.Data;

namespace Gotong.Features.Delivery;

/// <summary>A file or a link that shows something. One piece of evidence serves many claims.</summary>
public sealed class Evidence : RegionalRecord
{
    public const int LongestTitle = 200;
    public const int LongestLink = 500;

    /// <summary>Number within the region, as people quote it: "bukti 12".</summary>
    public required int Number { get; init; }
    public required EvidenceKind Kind { get; set; }
    public required string Title { get; set; }

    /// <summary>Names the file in the region's store; null: it is a link.</summary>
    public string? FileHash { get; init; }
    public string? FileName { get; init; }
    public long Bytes { get; init; }
    public string? Link { get; init; }

    /// <summary>The day it speaks of.</summary>
    public required DateOnly On { get; set; }

    /// <summary>Code of the kecamatan or desa where it was taken.</summary>
    public string? AreaCode { get; set; }
    public required Guid AddedBy { get; init; }
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Since when everybody may see it.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Names the copy everybody may see: a picture without what it says of place and camera.</summary>
    public string? PublicHash { get; private set; }
    public List<Claim> Claims { get; init; } = [];

    /// <param name="publicHash">The copy to show; null for a link.</param>
    public void Publish(DateTimeOffset at, string? publicHash) => (PublishedAt, PublicHash) = (at, publicHash);

    public void Withdraw() => (PublishedAt, PublicHash) = (null, null);

    /// <summary>It shows this; said once.</summary>
    public bool Show(string subject, Guid subjectId, Guid by, DateTimeOffset at)
    {
        if (Claims.Exists(c => c.Subject == subject && c.SubjectId == subjectId))
            return false;
        Claims.Add(
            new()
            {
                RegionId = RegionId,
                EvidenceId = Id,
                Evidence = this,
                Subject = subject,
                SubjectId = subjectId,
                MadeBy = by,
                MadeAt = at,
            }
        );
        return true;
    }
}

public enum EvidenceKind
{
    Document,
    Regulation,
    Photo,
    Minutes,
    Data,
    Link,
}

/// <summary>What a piece of evidence is said to show.</summary>
public sealed class Claim : RegionalPart
{
    public const string OfReport = "report";
    public const string OfMeasurement = "measurement";
    public const string OfMilestone = "milestone";
    public const string OfInitiative = "initiative";
    public const string OfScore = "score";

    public required Guid EvidenceId { get; init; }
    public Evidence Evidence { get; init; } = null!;
    public override Record Whole => Evidence;

    /// <summary>What the claim is about: <c>report</c>, <c>measurement</c>, <c>milestone</c>, <c>initiative</c>, <c>score</c>.</summary>
    public required string Subject { get; init; }
    public required Guid SubjectId { get; init; }
    public required Guid MadeBy { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
}
