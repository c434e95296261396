using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Discussions;

/// <summary>A thread is settled or opened again, a comment removed or marked as read, a discussion followed or not.</summary>
public static class MoveThread
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapForm(DiscussionLinks.SettlePath, SettleAsync).Allow(Access.Members);
        region.MapForm(DiscussionLinks.ReopenPath, ReopenAsync).Allow(Access.Members);
        region.MapForm(DiscussionLinks.RemovePath, RemoveAsync).Allow(Access.Members);
        region.MapForm(DiscussionLinks.ReadPath, ReadAsync).Allow(Access.Members);
        region.MapForm(DiscussionLinks.FollowPath, FollowAsync).Allow(Access.Members);
    }

    private static async Task<IResult> SettleAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    )
    {
        if (await FindAsync(id, db, visit, finder, cancel) is not var (comment, discussion))
            return Results.NotFound();
        var agreed = FormText.Of((await request.ReadFormAsync(cancel))["agreed"]);
        var errors = new FormErrors();
        FormText.Limit(errors, "agreed", agreed, T("Yang disepakati", "What was agreed"), Comment.LongestAgreed);
        if (errors.Any)
            return Page.Of<DiscussionPage>(
                new
                {
                    Model = await DiscussionView.LoadAsync(db, visit, discussion, 1, cancel) with
                    {
                        Answered = id,
                        Errors = errors,
                    },
                },
                StatusCodes.Status422UnprocessableEntity
            );
        // Settled already by another: that is what was wanted.
        if (comment.SettledAt is not null)
            return Back(visit, comment);
        if (!DiscussionPermissions.MaySettle(visit.Actor, comment, discussion.Record))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        comment.Settle(agreed.Length == 0 ? null : agreed, visit.Actor.MemberId, visit.Now);
        return await SaveAsync(
            db,
            visit,
            comment,
            new("comment.settled", Visibility.Region, "menyelesaikan sebuah percakapan", "settled a discussion"),
            cancel
        );
    }

    private static async Task<IResult> ReopenAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    )
    {
        if (await FindAsync(id, db, visit, finder, cancel) is not var (comment, discussion))
            return Results.NotFound();
        if (comment.SettledAt is null)
            return Back(visit, comment);
        if (!DiscussionPermissions.MayReopen(visit.Actor, comment, discussion.Record))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        comment.Reopen();
        return await SaveAsync(
            db,
            visit,
            comment,
            new("comment.reopened", Visibility.Region, "membuka lagi sebuah percakapan", "opened a discussion again"),
            cancel
        );
    }

    private static async Task<IResult> RemoveAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        Outbox outbox,
        CancellationToken cancel
    )
    {
        if (await FindAsync(id, db, visit, finder, cancel) is not var (comment, _))
            return Results.NotFound();
        if (comment.RemovedAt is not null)
            return Back(visit, comment);
        if (!DiscussionPermissions.MayRemove(visit.Actor, comment))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        comment.Remove(visit.Actor.MemberId, visit.Now);
        await outbox.TakeBackAsync(comment.Id, cancel);
        return await SaveAsync(
            db,
            visit,
            comment,
            new("comment.removed", Visibility.Region, "menghapus sebuah tanggapan", "removed a comment"),
            cancel
        );
    }

    private static async Task<IResult> ReadAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    )
    {
        if (await FindAsync(id, db, visit, finder, cancel) is not var (comment, _))
            return Results.NotFound();
        foreach (var mention in comment.Mentions.Where(m => visit.Actor.Memberships.Any(a => a.Id == m.MemberId)))
            mention.ReadAt ??= visit.Now;
        await db.SaveChangesAsync(cancel);
        return Back(visit, comment);
    }

    private static async Task<IResult> FollowAsync(
        string kind,
        string key,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    )
    {
        if (await finder.FindAsync(visit.Region, visit.Actor, kind, key, cancel) is not { } discussion)
            return Results.NotFound();
        key = discussion.Key;
        var follows = (await request.ReadFormAsync(cancel))["follow"] == "true";
        foreach (var membership in visit.Actor.Memberships)
        {
            var mine = db.DiscussionFollows.Where(f =>
                f.MemberId == membership.Id && f.SubjectKind == kind && f.SubjectKey == key
            );
            if (await mine.AsTracking().SingleOrDefaultAsync(cancel) is { } follow)
                follow.Follows = follows;
            else
                db.Add(
                    new DiscussionFollow
                    {
                        RegionId = visit.Region.Id,
                        MemberId = membership.Id,
                        SubjectKind = kind,
                        SubjectKey = key,
                        Follows = follows,
                    }
                );
        }
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear(); // chosen in another window in the same moment
        }
        return new SeeOther(DiscussionLinks.Page(visit.Region, kind, key));
    }

    private static async Task<(Comment Comment, Discussion Discussion)?> FindAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    ) =>
        await db
            .Comments.AsTracking()
            .Include(c => c.Files)
            .Include(c => c.Earlier)
            .Include(c => c.Mentions)
            .SingleOrDefaultAsync(c => c.Id == id, cancel)
            is { } comment
        && await finder.FindAsync(visit.Region, visit.Actor, comment.SubjectKind, comment.SubjectKey, cancel)
            is { } discussion
            ? (comment, discussion)
            : null;

    /// <summary>Of two who do the same at once, the second finds it done.</summary>
    private static async Task<IResult> SaveAsync(
        GotongDb db,
        Visit visit,
        Comment comment,
        Act act,
        CancellationToken cancel
    )
    {
        try
        {
            await db.SaveActAsync(act, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
        }
        return Back(visit, comment);
    }

    private static SeeOther Back(Visit visit, Comment comment) =>
        new(DiscussionLinks.Page(visit.Region, comment.SubjectKind, comment.SubjectKey, comment.Id));
}
