using Gotong.Features.Regions;

namespace Gotong.Features.Discussions;

/// <summary>Who sees the record may speak about it. Pure.</summary>
public static class DiscussionPermissions
{
    public static bool IsAuthor(Actor actor, Comment comment) => actor.Memberships.Any(m => m.Id == comment.AuthorId);

    public static bool MaySettle(Actor actor, Comment thread, DiscussedRecord record) =>
        thread.ThreadId is null && thread.SettledAt is null && (record.MaySettle || IsAuthor(actor, thread));

    public static bool MayReopen(Actor actor, Comment thread, DiscussedRecord record) =>
        thread.SettledAt is not null && (record.MaySettle || IsAuthor(actor, thread));

    /// <summary>One's own words, while the thread is open: what was agreed upon does not change afterwards.</summary>
    public static bool MayEdit(Actor actor, Comment comment, Comment thread) =>
        comment.RemovedAt is null && thread.SettledAt is null && IsAuthor(actor, comment);

    /// <summary>One's own words; those who run the drafting also what hurts somebody.</summary>
    public static bool MayRemove(Actor actor, Comment comment) =>
        comment.RemovedAt is null && (IsAuthor(actor, comment) || actor.Is(Role.Coordinator, Role.RegionAdmin));
}
