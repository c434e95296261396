using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Discussions;

/// <summary>One's own comment is put right: at first without a trace, later with the old words beside it.</summary>
public static class EditComment
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DiscussionLinks.EditPath, AskAsync).Allow(Access.Members);
        region.MapForm(DiscussionLinks.EditPath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    )
    {
        if (await FindAsync(id, db, visit, finder, cancel) is not var (comment, thread, discussion))
            return Results.NotFound();
        if (!DiscussionPermissions.IsAuthor(visit.Actor, comment))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return DiscussionPermissions.MayEdit(visit.Actor, comment, thread)
            ? Page.Of<EditPage>(new { Model = new EditView(visit, discussion, comment, comment.Text) })
            : Back(visit, comment);
    }

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        DiscussionLetters letters,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await FindAsync(id, db, visit, finder, cancel) is not var (comment, thread, discussion))
            return Results.NotFound();
        if (!DiscussionPermissions.IsAuthor(visit.Actor, comment))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var view = new EditView(visit, discussion, comment, FormText.Of(form["text"])) { Key = form[FormFields.Key] };
        if (!DiscussionPermissions.MayEdit(visit.Actor, comment, thread) || Versions.Of(form) != comment.Version)
            return Stale(view with { IsClosed = !DiscussionPermissions.MayEdit(visit.Actor, comment, thread) });
        var errors = new FormErrors();
        FormText.Require(errors, "text", view.Text, T("Tulisan Anda", "Your words"), Comment.Longest);
        var named = errors.Any ? [] : await Say.NamedAsync(db, visit, finder, discussion, view.Text, errors, cancel);
        if (errors.Any)
            return Page.Of<EditPage>(
                new { Model = view with { Errors = errors } },
                StatusCodes.Status422UnprocessableEntity
            );
        if (view.Text == comment.Text)
            return Back(visit, comment);
        var before = comment.Text;
        comment.Edit(view.Text, visit.Now);
        var fresh = named.Where(n => !comment.Mentions.Exists(m => m.MemberId == n)).ToList();
        var gone = comment.Mentions.Where(m => !named.Contains(m.MemberId)).Select(m => m.MemberId).ToList();
        comment.Mentions.RemoveAll(m => gone.Contains(m.MemberId));
        foreach (var member in fresh)
            db.Add(
                new CommentMention
                {
                    RegionId = visit.Region.Id,
                    CommentId = comment.Id,
                    MemberId = member,
                }
            );
        await letters.EditedAsync(visit, discussion, comment, before, fresh, gone, cancel);
        try
        {
            await db.SaveActAsync(
                new("comment.edited", Visibility.Region, "menyunting sebuah tanggapan", "edited a comment"),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(id, db, visit, finder, cancel) is var (now, opening, _)
                ? Stale(
                    view with
                    {
                        Comment = now,
                        IsClosed = !DiscussionPermissions.MayEdit(visit.Actor, now, opening),
                    }
                )
                : Results.NotFound();
        }
        return Back(visit, comment);
    }

    private static async Task<(Comment Comment, Comment Thread, Discussion Discussion)?> FindAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        DiscussionFinder finder,
        CancellationToken cancel
    )
    {
        var comment = await db
            .Comments.AsTracking()
            .Include(c => c.Earlier)
            .Include(c => c.Mentions)
            .SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (
            comment is null
            || await finder.FindAsync(visit.Region, visit.Actor, comment.SubjectKind, comment.SubjectKey, cancel)
                is not { } discussion
        )
            return null;
        var thread = comment.ThreadId is { } first
            ? await db.Comments.AsNoTracking().SingleAsync(c => c.Id == first, cancel)
            : comment;
        return (comment, thread, discussion);
    }

    private static IResult Stale(EditView view) =>
        Page.Of<EditPage>(new { Model = view with { HasMovedOn = true } }, StatusCodes.Status409Conflict);

    private static SeeOther Back(Visit visit, Comment comment) =>
        new(DiscussionLinks.Page(visit.Region, comment.SubjectKind, comment.SubjectKey, comment.Id));
}

public sealed record EditView(Visit Visit, Discussion Discussion, Comment Comment, string Text)
{
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }

    /// <summary>Removed, or the thread is settled: nothing can be saved any more.</summary>
    public bool IsClosed { get; init; }

    public string Here => DiscussionLinks.Page(Visit.Region, Comment.SubjectKind, Comment.SubjectKey, Comment.Id);
}
