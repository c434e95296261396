using System.Globalization;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Markdown;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Codes;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
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
        region.MapGet(BookLinks.SectionPath, Show).Allow(BookPermissions.Write);
        region.MapForm(BookLinks.SectionPath, Save).Allow(BookPermissions.Write);
    }

    private static async Task<IResult> Show(string section, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (Find(section, visit.Region) is not { } narrative)
            return Results.NotFound();
        var written = await Written(db, section).AsNoTracking().SingleOrDefaultAsync(cancel);
        return Page.Of<SectionPage>(
            new
            {
                visit.Region,
                Section = narrative,
                Text = written?.Markdown ?? "",
                Saved = written?.Markdown ?? "",
                Version = written?.Version ?? 0,
                IsPublic = await BookLoader.IsPublicAsync(db, cancel),
            }
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
        if (Find(section, visit.Region) is not { } narrative)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var text = form[TextField].ToString().ReplaceLineEndings("\n").Trim();
        var isPublic = await BookLoader.IsPublicAsync(db, cancel);
        var written = await Written(db, section).SingleOrDefaultAsync(cancel);
        if (!long.TryParse(form[FormFields.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return Results.BadRequest();
        if (Check(text) is { Any: true } errors)
            return Again(422, errors);
        var done = new SeeOther(BookLinks.Place(visit.Region, Buku2.Anchor(section)));
        if (text == (written?.Markdown ?? ""))
            return done;
        if (version != (written?.Version ?? 0))
            return Conflict();

        if (written is null)
            db.Add(
                new BookSection
                {
                    RegionId = visit.Region.Id,
                    Book = 2,
                    Section = section,
                    Markdown = text,
                }
            );
        else
            written.Markdown = text;
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
            return text == written?.Markdown ? done : Conflict();
        }

        IResult Conflict() => Again(409, null);

        IResult Again(int status, FormErrors? problems) =>
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

    /// <summary>Only sections of the outline can be written, so that no address makes a row.</summary>
    private static NarrativeSection? Find(string key, Region region)
    {
        var dimensions = FrameworkEdition.Find(region.Framework)?.Dimensions ?? [];
        return BookOutline
            .Buku2.Narratives([
                .. dimensions.Select(d => new BookDimension(
                    d.Key,
                    d.Name.Text,
                    new Dictionary<string, string>(StringComparer.Ordinal)
                )),
            ])
            .FirstOrDefault(s => s.Key == key);
    }

    private static IQueryable<BookSection> Written(GotongDb db, string section) =>
        db.BookSections.Where(s => s.Book == 2 && s.Section == section);
}
