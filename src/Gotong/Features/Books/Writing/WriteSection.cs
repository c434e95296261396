using System.Globalization;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Books.Parts;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Markdown;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Writing;

public static class WriteSection
{
    private const string TextField = SectionPage.TextField;

    public static void MapWriteSection(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        region.MapGet(BookLinks.SectionPath, Show).Allow(Access.Members);
        region.MapForm(BookLinks.SectionPath, Save).Allow(Access.Members);
    }

    private static async Task<IResult> Show(string section, GotongDb db, Visit visit, CancellationToken cancel) =>
        SectionFinder.Find(visit.Region, section) is { } narrative
            ? await PageAsync(db, visit, narrative, 200, null, cancel)
            : Results.NotFound();

    /// <summary>The section as it stands; also the answer to a form around it that was not right.</summary>
    internal static async Task<IResult> PageAsync(
        GotongDb db,
        Visit visit,
        NarrativeSection narrative,
        int status,
        FormErrors? errors,
        CancellationToken cancel
    )
    {
        var text = await Written(db, narrative.Key).Select(s => s.Markdown).SingleOrDefaultAsync(cancel) ?? "";
        var desk = await SectionDesk.LoadAsync(db, visit, narrative.Key, cancel);
        return Page.Of<SectionPage>(
            new
            {
                visit.Region,
                Section = narrative,
                Text = text,
                Saved = text,
                desk.Version,
                IsPublic = await BookLoader.IsPublicAsync(db, cancel),
                Errors = errors!,
                Desk = desk,
            },
            status
        );
    }

    private static async Task<IResult> Save(
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
        var text = form[TextField].ToString().ReplaceLineEndings("\n").Trim();
        var isPublic = await BookLoader.IsPublicAsync(db, cancel);
        var written = await Written(db, section).SingleOrDefaultAsync(cancel);
        if (!BookPermissions.MayWrite(visit.Actor, written))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!long.TryParse(form[FormFields.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return Results.BadRequest();
        if (Check(text) is { Any: true } errors)
            return await Again(422, errors);
        var done = new SeeOther(BookLinks.Place(visit.Region, Buku2.Anchor(section)));
        if (text == (written?.Markdown ?? ""))
            return done;
        if (version != (written?.Version ?? 0))
            return await Conflict();

        if (written is null)
            db.Add(
                written = new()
                {
                    RegionId = visit.Region.Id,
                    Book = 2,
                    Section = section,
                }
            );
        written.Write(text);
        try
        {
            await db.SaveActAsync(ActOf(narrative, text, isPublic), cancel);
            return done;
        }
        catch (DbUpdateException)
        {
            // Somebody saved in the same moment; or this very form did, sent twice.
            db.ChangeTracker.Clear();
            written = await Written(db, section).AsNoTracking().SingleOrDefaultAsync(cancel);
            return text == written?.Markdown ? done : await Conflict();
        }

        Task<IResult> Conflict() => Again(409, null);

        async Task<IResult> Again(int status, FormErrors? problems) =>
            Page.Of<SectionPage>(
                new
                {
                    visit.Region,
                    Section = narrative,
                    Text = text,
                    Saved = written?.Markdown ?? "",
                    // After a conflict the writer has both texts in view; the next save replaces what was shown.
                    Version = status == 409 ? written?.Version ?? 0 : version,
                    IsPublic = isPublic,
                    Errors = problems,
                    Key = status == 409 ? null : form[FormFields.Key].ToString(),
                    IsConflict = status == 409,
                    Desk = await SectionDesk.LoadAsync(db, visit, section, cancel),
                },
                status
            );
    }

    private static FormErrors Check(string text)
    {
        var errors = new FormErrors();
        if (text.Length > MarkdownBlocks.LongestText)
            errors.Add(
                TextField,
                T(
                    $"Tulisan ini {Numbers.Text((long)text.Length)} huruf. Satu bagian memuat paling banyak {Numbers.Text((long)MarkdownBlocks.LongestText)}. Ringkas, atau bagi ke bagian lain.",
                    $"This text has {Numbers.Text((long)text.Length)} letters. A section holds at most {Numbers.Text((long)MarkdownBlocks.LongestText)}. Shorten it, or divide it among sections."
                )
            );
        else if (!MarkdownBlocks.IsReadable(text))
            errors.Add(
                TextField,
                T(
                    "Daftar atau kutipan di sini bertingkat terlalu dalam. Kurangi tingkatannya.",
                    "Lists or quotes here nest too deeply. Use fewer levels."
                )
            );
        return errors;
    }

    private static Act ActOf(NarrativeSection section, string text, bool isPublic) =>
        new(
            "book.section.written",
            isPublic ? Visibility.Public : Visibility.Region,
            $"Bagian \"{section.Outline.Title.Id}\" dari Buku 2 ditulis.",
            $"Section \"{section.Outline.Title.En}\" of Book 2 was written.",
            new { section = section.Key, letters = text.Length }
        );

    private static IQueryable<BookSection> Written(GotongDb db, string section) =>
        db.BookSections.Where(s => s.Book == 2 && s.Section == section);
}
