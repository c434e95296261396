using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Collaboration;

/// <summary>
/// Crosscutting: an initiative asks an organization for a part. Left unanswered it rises by itself, first to those who
/// run the drafting, then to the leader. What was answered stays readable; asking again is another request.
/// </summary>
public sealed class Request : RegionalRecord
{
    public const int LongestText = 2000;

    /// <summary>How long an organization is given by default, and how long after that the coordinator has.</summary>
    public const int UsualDays = 14;
    public const int CoordinatorDays = 7;

    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;
    public required Guid OrganizationId { get; set; }
    public Organization Organization { get; init; } = null!;

    /// <summary>The part it is asked to carry.</summary>
    public required string Part { get; init; }
    public required Guid AskedBy { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The last day to answer.</summary>
    public required DateOnly DueOn { get; init; }

    public RequestState State { get; private set; } = RequestState.Waiting;

    /// <summary>What it does carry, when that is less than it was asked.</summary>
    public string? AnswerPart { get; private set; }

    /// <summary>Why it carries less, or nothing.</summary>
    public string? Reason { get; private set; }
    public Guid? AnsweredBy { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The team wrote down what the organization said elsewhere.</summary>
    public bool OnBehalf { get; private set; }

    /// <summary>The initiative is told in the same breath, so that its gate knows.</summary>
    public void Answer(RequestState answer, string? part, string? reason, Guid by, DateTimeOffset at, bool onBehalf)
    {
        if (State != RequestState.Waiting || answer is RequestState.Waiting or RequestState.Withdrawn)
            throw new InvalidOperationException($"A request that is {State} cannot become {answer}.");
        if (answer != RequestState.Accepted)
            ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (answer == RequestState.InPart)
            ArgumentException.ThrowIfNullOrWhiteSpace(part);
        (State, AnswerPart, Reason) = (answer, answer == RequestState.InPart ? part : null, reason);
        (AnsweredBy, AnsweredAt, OnBehalf) = (by, at, onBehalf);
        Initiative.Hear(
            OrganizationId,
            answer switch
            {
                RequestState.Accepted => PartnerAnswer.Accepted,
                RequestState.InPart => PartnerAnswer.InPart,
                _ => PartnerAnswer.Rejected,
            },
            at,
            AnswerPart
        );
    }

    public void Withdraw(Guid by, DateTimeOffset at)
    {
        if (State != RequestState.Waiting)
            throw new InvalidOperationException($"A request that is {State} cannot be withdrawn.");
        (State, AnsweredBy, AnsweredAt) = (RequestState.Withdrawn, by, at);
        Initiative.Hear(OrganizationId, null, at);
    }

    /// <summary>With whom it lies on this day.</summary>
    public RequestLevel Level(DateOnly today) =>
        State != RequestState.Waiting || today <= DueOn ? RequestLevel.Organization
        : today <= DueOn.AddDays(CoordinatorDays) ? RequestLevel.Coordinator
        : RequestLevel.Leader;
}

public enum RequestState
{
    Waiting,
    Accepted,

    /// <summary>Accepted in part.</summary>
    InPart,
    Rejected,

    /// <summary>Taken back by who asked.</summary>
    Withdrawn,
}

/// <summary>Whose turn it is while a request waits.</summary>
public enum RequestLevel
{
    Organization,
    Coordinator,
    Leader,
}

public static class RequestSets
{
    extension(GotongDb db)
    {
        public DbSet<Request> Requests => db.Set<Request>();
    }
}

public sealed class RequestTable : IEntityTypeConfiguration<Request>
{
    public void Configure(EntityTypeBuilder<Request> builder)
    {
        builder.ToTable("Request").HasIndex(r => new { r.RegionId, r.InitiativeId });
        builder.HasIndex(r => new
        {
            r.RegionId,
            r.OrganizationId,
            r.State,
        });
        builder.HasOne(r => r.Initiative).WithMany().HasForeignKey(r => r.InitiativeId);
        builder.HasOne(r => r.Organization).WithMany().HasForeignKey(r => r.OrganizationId);
    }
}
