using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Discussions;

/// <summary>A page of threads, the newest first, and what was typed when a comment did not come through.</summary>
public sealed record DiscussionView(
    Visit Visit,
    Discussion Discussion,
    IReadOnlyList<DiscussionThread> Threads,
    int Count,
    int Open,
    int Page,
    bool Follows
)
{
    public const int PerPage = 30;

    /// <summary>The thread that was answered; null: a new one.</summary>
    public Guid? Answered { get; init; }
    public string? Text { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    /// <summary>Keeps the fields of the thread's forms apart.</summary>
    public static string? ScopeOf(Guid? thread) => thread?.ToString("N");

    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);

    public static async Task<DiscussionView> LoadAsync(
        GotongDb db,
        Visit visit,
        Discussion discussion,
        int page,
        CancellationToken cancel
    )
    {
        var opening = db.Comments.AsNoTracking().About(discussion.Kind, discussion.Key).Where(c => c.ThreadId == null);
        var count = await opening.CountAsync(cancel);
        var open = await opening.CountAsync(c => c.SettledAt == null && c.RemovedAt == null, cancel);
        page = Math.Clamp(page, 1, Math.Max(1, (count + PerPage - 1) / PerPage));
        var first = await Whole(opening)
            .OrderByDescending(c => c.At)
            .Skip((page - 1) * PerPage)
            .Take(PerPage)
            .ToListAsync(cancel);
        var ids = first.Select(c => c.Id).ToList();
        var answers = await Whole(
                db.Comments.AsNoTracking().Where(c => c.ThreadId != null && ids.Contains(c.ThreadId.Value))
            )
            .OrderBy(c => c.At)
            .ToListAsync(cancel);
        return new(
            visit,
            discussion,
            [.. first.Select(c => new DiscussionThread(c, [.. answers.Where(a => a.ThreadId == c.Id)]))],
            count,
            open,
            page,
            await Followers.FollowsAsync(db, visit.Actor, discussion, cancel)
        );
    }

    private static IQueryable<Comment> Whole(IQueryable<Comment> comments) =>
        comments
            .Include(c => c.Author.Account)
            .Include(c => c.Files)
            .Include(c => c.Earlier)
            .Include(c => c.Mentions)
                .ThenInclude(m => m.Member.Account)
            .AsSplitQuery();
}

public sealed record DiscussionThread(Comment First, IReadOnlyList<Comment> Answers);
