using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Platform.Data;

namespace Gotong.Features.Collaboration;

/// <summary>
/// A promise of one organization to another, by a day. Its words are <see cref="Terms"/>: in force once both sides
/// signed the same words. A duty of the government in the same deal is a commitment of its own, beside this one.
/// </summary>
public sealed partial class Commitment : RegionalRecord
{
    /// <summary>Days a giver has to reply before "late" or "broken" may be read in public.</summary>
    public const int ReplyDays = 14;
    public const int LongestText = 2000;

    /// <summary>Number within the region, as people quote it: "janji 7".</summary>
    public required int Number { get; init; }
    public required Guid GiverId { get; set; }
    public Organization Giver { get; init; } = null!;

    /// <summary>Whom it is promised to; null: an offer without a home.</summary>
    public Guid? ReceiverId { get; private set; }
    public Organization? Receiver { get; private set; }
    public Guid? InitiativeId { get; private set; }
    public Initiative? Initiative { get; private set; }

    /// <summary>The promise of the other side that this one answers.</summary>
    public Guid? CounterOfId { get; init; }
    public Commitment? CounterOf { get; init; }
    public required Guid StartedBy { get; init; }
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Where an offer would like to work, for finding it a home.</summary>
    public string? Dimension { get; init; }
    public string? AreaCode { get; init; }

    public List<CommitmentTerms> Terms { get; init; } = [];
    public List<CommitmentMoney> Money { get; init; } = [];
    public List<CommitmentSignature> Signatures { get; init; } = [];
    public List<CommitmentReport> Reports { get; init; } = [];

    public CommitmentState State { get; private set; } = CommitmentState.Offered;
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>Kept, broken or withdrawn: when, and in whose words why.</summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndReason { get; private set; }

    /// <summary>The giver was told that this will be read in public.</summary>
    public DateOnly? NoticedOn { get; private set; }
    public string? Notice { get; private set; }

    /// <summary>What the giver says to that; stands beside it in public.</summary>
    public string? Reply { get; private set; }
    public DateTimeOffset? RepliedAt { get; private set; }

    /// <summary>The words that bind: the newest that both sides signed.</summary>
    public CommitmentTerms? InForce => Terms.Where(IsSigned).MaxBy(t => t.Edition);

    /// <summary>Words that still lack a signature.</summary>
    public CommitmentTerms? Proposed => Terms.MaxBy(t => t.Edition) is { } last && !IsSigned(last) ? last : null;

    /// <summary>What a page tells first.</summary>
    public CommitmentTerms Current => InForce ?? Terms.MaxBy(t => t.Edition)!;

    public bool IsSigned(CommitmentTerms terms) => Signed(terms, Side.Giver) && Signed(terms, Side.Receiver);

    public bool Signed(CommitmentTerms terms, Side side) =>
        Signatures.Exists(s => s.Edition == terms.Edition && s.Side == side);

    /// <summary>The name of a file that belongs to this promise; null: it does not.</summary>
    public string? FileNameOf(string hash) =>
        Reports.Find(r => r.FileHash == hash)?.FileName ?? Signatures.Find(s => s.FileHash == hash)?.FileName;

    /// <summary>Where it stands on this day; "late" comes by itself.</summary>
    public CommitmentStanding Standing(DateOnly today) =>
        State switch
        {
            CommitmentState.Offered => CommitmentStanding.Offered,
            CommitmentState.Agreed => today > Current.DueOn ? CommitmentStanding.Late : CommitmentStanding.Agreed,
            CommitmentState.Reported => CommitmentStanding.Reported,
            CommitmentState.Kept => CommitmentStanding.Kept,
            CommitmentState.Broken => CommitmentStanding.Broken,
            _ => CommitmentStanding.Withdrawn,
        };

    /// <summary>Both sides signed words that name what is public, and it was not taken back before.</summary>
    public bool IsPublic => AgreedAt is not null;

    /// <summary>The public learns of "late" and "broken" only after notice and time for a reply.</summary>
    public CommitmentStanding PublicStanding(DateOnly today) =>
        Standing(today) switch
        {
            CommitmentStanding.Late or CommitmentStanding.Broken when !ReplyTimeIsOver(today) =>
                CommitmentStanding.Agreed,
            CommitmentStanding.Reported => CommitmentStanding.Agreed,
            var standing => standing,
        };

    public bool ReplyTimeIsOver(DateOnly today) => NoticedOn is { } day && today >= day.AddDays(ReplyDays);
}

public enum CommitmentState
{
    /// <summary>Written down by one side.</summary>
    Offered,

    /// <summary>Signed by both.</summary>
    Agreed,

    /// <summary>The giver says it is done; the receiver has not said so yet.</summary>
    Reported,
    Kept,
    Broken,

    /// <summary>Taken back before both signed.</summary>
    Withdrawn,
}

/// <summary>The state on a day: an agreed promise past its day is late without anybody touching it.</summary>
public enum CommitmentStanding
{
    Late,
    Broken,
    Reported,
    Agreed,
    Offered,
    Kept,
    Withdrawn,
}

/// <summary>The two sides of a promise.</summary>
public enum Side
{
    Giver,
    Receiver,
}
