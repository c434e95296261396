using Gotong.Features.Books.Writing;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Parts;

/// <summary>A remark of any member on a section; closed by its author or by who may write the section.</summary>
public static class CommentSection
{
    public static void MapComments(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region.MapForm(BookLinks.CommentPath, AddAsync).Allow(Access.Members);
        region.MapForm(BookLinks.CloseCommentPath, CloseAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AddAsync(
        string section,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (SectionFinder.Find(visit.Region, section) is not { } narrative)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var text = form["comment"].ToString().ReplaceLineEndings("\n").Trim();
        if (text.Length is 0 or > BookComment.Longest)
            return await WriteSection.PageAsync(
                db,
                visit,
                narrative,
                422,
                new FormErrors().Add(
                    "comment",
                    T(
                        $"Tulis catatannya, paling banyak {Numbers.Text((long)BookComment.Longest)} huruf.",
                        $"Write the remark, at most {Numbers.Text((long)BookComment.Longest)} letters."
                    )
                ),
                cancel
            );
        db.Add(
            new BookComment
            {
                RegionId = visit.Region.Id,
                Book = 2,
                Section = section,
                AuthorId = visit.Actor.MemberId,
                Text = text,
                At = visit.Now,
            }
        );
        await db.SaveActAsync(ActOf("book.comment.added", "diberi catatan", "was remarked on", narrative), cancel);
        return new SeeOther(BookLinks.Comments(visit.Region, section));
    }

    private static async Task<IResult> CloseAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (
            await db.BookComments.SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } comment
            || SectionFinder.Find(visit.Region, comment.Section) is not { } narrative
        )
            return Results.NotFound();
        var part = await db
            .BookSections.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Book == comment.Book && s.Section == comment.Section, cancel);
        if (!BookPermissions.MayClose(visit.Actor, comment, part))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (comment.ClosedAt is null)
        {
            comment.Close(visit.Now);
            try
            {
                await db.SaveActAsync(
                    ActOf("book.comment.closed", "selesai satu catatannya", "had a remark dealt with", narrative),
                    cancel
                );
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody closed it in the same moment.
            }
        }
        return new SeeOther(BookLinks.Comments(visit.Region, comment.Section));
    }

    private static Act ActOf(string name, string id, string en, Outlines.NarrativeSection section) =>
        new(
            name,
            Visibility.Region,
            $"Bagian \"{section.Outline.Title.Id}\" dari Buku 2 {id}.",
            $"Section \"{section.Outline.Title.En}\" of Book 2 {en}.",
            new { section = section.Key }
        );
}
