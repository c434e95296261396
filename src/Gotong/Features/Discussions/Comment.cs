using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Discussions;

/// <summary>
/// What a member says about a record: it opens a thread, or answers one. A thread is settled when nothing is left to
/// say; what was agreed then stands above it.
/// </summary>
public sealed class Comment : RegionalRecord
{
    public const int Longest = 5000;
    public const int LongestAgreed = 500;
    public const int MostFiles = 5;

    /// <summary>So long a slip is mended without a trace; later the old words stay to be read.</summary>
    public static readonly TimeSpan MendsFreely = TimeSpan.FromMinutes(15);

    /// <summary>What kind of record is spoken of, as <see cref="DiscussionSubject.Kind"/>, and which one.</summary>
    public required string SubjectKind { get; init; }
    public required string SubjectKey { get; set; }

    /// <summary>The comment that opened the thread; null: this one did.</summary>
    public Guid? ThreadId { get; init; }
    public required Guid AuthorId { get; init; }
    public Membership Author { get; init; } = null!;
    public required string Text { get; set; }
    public required DateTimeOffset At { get; init; }
    public List<CommentFile> Files { get; init; } = [];
    public List<CommentMention> Mentions { get; init; } = [];

    public List<EarlierWords> Earlier { get; init; } = [];

    /// <summary>When it was last changed after <see cref="MendsFreely"/>.</summary>
    public DateTimeOffset? EditedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public Guid? RemovedBy { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }
    public Guid? SettledBy { get; private set; }
    public string? Agreed { get; private set; }

    public void Edit(string text, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (RemovedAt is not null)
            throw new InvalidOperationException("What is removed is not edited.");
        if (text == Text)
            return;
        if (at - At > MendsFreely)
        {
            Earlier.Add(
                new()
                {
                    RegionId = RegionId,
                    CommentId = Id,
                    Comment = this,
                    Text = Text,
                    Until = at,
                }
            );
            EditedAt = at;
        }
        Text = text;
    }

    /// <summary>The words and files are gone for good; that somebody spoke here stays.</summary>
    public void Remove(Guid by, DateTimeOffset at)
    {
        if (RemovedAt is not null)
            throw new InvalidOperationException("The comment is removed already.");
        (RemovedAt, RemovedBy, Text) = (at, by, "");
        Files.Clear();
        Earlier.Clear();
        Mentions.Clear();
    }

    public void Settle(string? agreed, Guid by, DateTimeOffset at)
    {
        if (ThreadId is not null || SettledAt is not null)
            throw new InvalidOperationException("Only an open thread can be settled.");
        (SettledAt, SettledBy, Agreed) = (at, by, agreed);
    }

    public void Reopen()
    {
        if (SettledAt is null)
            throw new InvalidOperationException("The thread is open.");
        (SettledAt, SettledBy, Agreed) = (null, null, null);
    }
}

/// <summary>A file that came with a comment; handed out only as a download.</summary>
public sealed class CommentFile : RegionalPart
{
    public required Guid CommentId { get; init; }
    public Comment Comment { get; init; } = null!;
    public required string Name { get; init; }
    public required string Hash { get; init; }
    public override Record Whole => Comment;
}

/// <summary>What a comment said before it was edited; read by whoever reads the comment.</summary>
public sealed class EarlierWords : RegionalPart
{
    public required Guid CommentId { get; init; }
    public Comment Comment { get; init; } = null!;
    public required string Text { get; init; }
    public required DateTimeOffset Until { get; init; }
    public override Record Whole => Comment;
}

/// <summary>A member is named in a comment, and asked to read it. Having read it is no act.</summary>
public sealed class CommentMention : IRegional
{
    public Guid Id { get; init; } = NewId.Make();
    public required Guid RegionId { get; init; }
    public required Guid CommentId { get; init; }
    public Comment Comment { get; init; } = null!;
    public required Guid MemberId { get; init; }
    public Membership Member { get; init; } = null!;
    public DateTimeOffset? ReadAt { get; set; }
}

/// <summary>A member wants, or does not want, to hear of one discussion. No row: whoever took part or carries the record does.</summary>
public sealed class DiscussionFollow : IRegional
{
    public required Guid RegionId { get; init; }
    public required Guid MemberId { get; init; }
    public required string SubjectKind { get; init; }
    public required string SubjectKey { get; init; }
    public required bool Follows { get; set; }
}
