using Gotong.Features.Collaboration;
using Gotong.Features.Decisions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Meetings;

/// <summary>What a meeting talks about; then what was said and decided, and who follows it up.</summary>
public sealed class AgendaPoint : RegionalPart
{
    public const int LongestTitle = 200;
    public const int LongestName = 200;
    public const int LongestText = 5000;
    public const int LongestOutcome = 1000;
    public const int MostVotes = 10_000;

    public required Guid MeetingId { get; init; }
    public Meeting Meeting { get; init; } = null!;

    /// <summary>From 1.</summary>
    public required int Order { get; set; }
    public string Title { get; private set; } = "";
    public string Presenter { get; private set; } = "";

    public string Said { get; private set; } = "";
    public string Decided { get; private set; } = "";

    /// <summary>Null: nothing was decided.</summary>
    public DecisionWay? Way { get; private set; }
    public int? VotesFor { get; private set; }
    public int? VotesAgainst { get; private set; }
    public int? VotesAbstained { get; private set; }
    public string FollowedUpBy { get; private set; } = "";
    public DateOnly? FollowedUpUntil { get; private set; }

    /// <summary>A decision of the region that this point is about or that is taken at it.</summary>
    public Guid? DecisionId { get; private set; }
    public Decision? Decision { get; private set; }

    /// <summary>Where the decision stood, in both languages: kept up to date until the minutes are fixed, then for good.</summary>
    public string Outcome { get; private set; } = "";
    public string OutcomeInEnglish { get; private set; } = "";
    public override Record Whole => Meeting;

    public bool IsWritten => Said.Length > 0 || Decided.Length > 0 || Outcome.Length > 0;
    public int Votes =>
        VotesFor.GetValueOrDefault() + VotesAgainst.GetValueOrDefault() + VotesAbstained.GetValueOrDefault();

    public void Plan(string title, string presenter)
    {
        Meeting.RequireOpen();
        (Title, Presenter) = (title, presenter);
    }

    /// <summary>Null: no decision any more.</summary>
    public void Name(Guid? decisionId)
    {
        Meeting.RequireOpen();
        if (DecisionId != decisionId)
            (DecisionId, Decision, Outcome, OutcomeInEnglish) = (decisionId, null, "", "");
    }

    public void Tell(string indonesian, string english)
    {
        Meeting.RequireOpen();
        (Outcome, OutcomeInEnglish) = (indonesian, english);
    }

    /// <param name="votes">How many were for, against, and abstained; null: by consensus.</param>
    public void Write(
        string said,
        string decided,
        (int For, int Against, int Abstained)? votes,
        string followedUpBy,
        DateOnly? followedUpUntil
    )
    {
        Meeting.RequireOpen();
        (Said, Decided) = (said, decided);
        Way =
            decided.Length == 0 ? null
            : votes is null ? DecisionWay.Consensus
            : DecisionWay.Vote;
        var counted = Way == DecisionWay.Vote ? votes : null;
        (VotesFor, VotesAgainst, VotesAbstained) = (counted?.For, counted?.Against, counted?.Abstained);
        (FollowedUpBy, FollowedUpUntil) = (followedUpBy, followedUpUntil);
    }
}

/// <summary>How a decision came about.</summary>
public enum DecisionWay
{
    /// <summary>Musyawarah mufakat.</summary>
    Consensus,
    Vote,
}

/// <summary>A file to read for a point of the agenda.</summary>
public sealed class MeetingPaper : RegionalPart
{
    public const int LongestName = 200;

    public required Guid MeetingId { get; init; }
    public Meeting Meeting { get; init; } = null!;
    public required Guid PointId { get; init; }
    public required string Name { get; init; }
    public required string FileHash { get; init; }
    public required Guid MemberId { get; init; }
    public required DateTimeOffset At { get; init; }
    public override Record Whole => Meeting;
}

/// <summary>
/// Somebody on the list of a meeting: a member, or a person without account. Name and organization stand as they were
/// written down, so that fixed minutes do not change with them.
/// </summary>
public sealed class Attendance : RegionalPart
{
    public const int LongestName = 200;

    public required Guid MeetingId { get; init; }
    public Meeting Meeting { get; init; } = null!;
    public Guid? MemberId { get; init; }
    public Membership? Member { get; init; }
    public required string Name { get; init; }
    public required string Organization { get; init; }
    public Guid? OrganizationId { get; set; }
    public Presence Presence { get; private set; }

    /// <summary>What they said themselves before the meeting.</summary>
    public AttendanceReply? Reply { get; private set; }
    public DateTimeOffset? RepliedAt { get; private set; }
    public override Record Whole => Meeting;

    public void Note(Presence presence)
    {
        Meeting.RequireOpen();
        Presence = presence;
    }

    public void Answer(AttendanceReply reply, DateTimeOffset at)
    {
        Meeting.RequireOpen();
        if (at >= Meeting.StartsAt)
            throw new InvalidOperationException(
                "Once a meeting has begun, its list is kept by who writes the minutes."
            );
        (Reply, RepliedAt) = (reply, at);
    }
}

public enum Presence
{
    /// <summary>Invited; nobody has noted yet whether they came.</summary>
    Expected,
    Present,

    /// <summary>Did not come, and said so.</summary>
    Excused,
    Absent,
}

public enum AttendanceReply
{
    Coming,
    Hindered,
}

/// <summary>A promise that was made at a meeting. It goes its own way; the meeting only says that it was made there.</summary>
public sealed class MeetingPromise : RegionalPart
{
    public required Guid MeetingId { get; init; }
    public Meeting Meeting { get; init; } = null!;
    public required Guid CommitmentId { get; init; }
    public Commitment Commitment { get; init; } = null!;
    public required int Number { get; init; }
    public override Record Whole => Meeting;
}

/// <summary>A correction of fixed minutes; the old words stay.</summary>
public sealed class MeetingAddendum : RegionalPart
{
    public const int LongestText = 5000;
    public const int LongestReason = 1000;

    public required Guid MeetingId { get; init; }
    public Meeting Meeting { get; init; } = null!;
    public required string Text { get; init; }
    public required string Reason { get; init; }
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
    public override Record Whole => Meeting;
}

/// <summary>Within how many months a body is to meet, where the region settled another number.</summary>
public sealed class MeetingPeriod : RegionalRecord
{
    public const int Longest = 24;

    public required MeetingBody Body { get; init; }
    public required int Months { get; set; }

    public static int Usual(MeetingBody body) =>
        body switch
        {
            MeetingBody.Council => 6,
            MeetingBody.Forum => 3,
            _ => 1,
        };
}
