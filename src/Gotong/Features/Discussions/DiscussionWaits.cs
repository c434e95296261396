using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Discussions;

/// <summary>Being named waits until one has answered, or says that it is read.</summary>
public sealed class DiscussionWaits(IEnumerable<DiscussionSubject> subjects)
{
    private const int Most = 50;

    public async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        var mine = actor.Memberships.Select(m => m.Id).ToList();
        var named = await db
            .CommentMentions.AsNoTracking()
            .Where(m => mine.Contains(m.MemberId) && m.ReadAt == null)
            .OrderBy(m => m.Comment.At)
            .Take(Most)
            .Select(m => new
            {
                m.Comment.Id,
                m.Comment.SubjectKind,
                m.Comment.SubjectKey,
                m.Comment.At,
                Author = m.Comment.Author.Account.Name,
            })
            .ToListAsync(cancel);
        var finder = new DiscussionFinder(db, subjects);
        var items = new List<WaitingItem>();
        foreach (var n in named)
            if (await finder.FindAsync(region, actor, n.SubjectKind, n.SubjectKey, cancel) is { } discussion)
                items.Add(
                    new(
                        region,
                        T(
                            $"{n.Author} menyebut Anda: {discussion.Record.Name}",
                            $"{n.Author} named you: {discussion.Record.Name}"
                        ),
                        DiscussionLinks.Page(region, n.SubjectKind, n.SubjectKey, n.Id),
                        n.At
                    )
                );
        return items;
    }
}
