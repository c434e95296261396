using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Discussions;

/// <summary>Who hears of a discussion: who carries the record, who took part in it, and who asked to; not who does not want to.</summary>
public static class Followers
{
    public static async Task<bool> FollowsAsync(
        GotongDb db,
        Actor actor,
        Discussion discussion,
        CancellationToken cancel
    )
    {
        var followers = await OfAsync(db, discussion, cancel);
        return actor.Memberships.Any(m => followers.Contains(m.Id));
    }

    /// <summary>Ids of memberships.</summary>
    public static async Task<IReadOnlySet<Guid>> OfAsync(GotongDb db, Discussion discussion, CancellationToken cancel)
    {
        var (kind, key) = (discussion.Kind, discussion.Key);
        var spoke = await db.Comments.About(kind, key).Select(c => c.AuthorId).Distinct().ToListAsync(cancel);
        var chosen = await db
            .DiscussionFollows.AsNoTracking()
            .Where(f => f.SubjectKind == kind && f.SubjectKey == key)
            .ToListAsync(cancel);
        var followers = discussion.Record.People.Concat(spoke).ToHashSet();
        followers.UnionWith(chosen.Where(f => f.Follows).Select(f => f.MemberId));
        followers.ExceptWith(chosen.Where(f => !f.Follows).Select(f => f.MemberId));
        return followers;
    }
}
