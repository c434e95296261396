using Gotong.Documents;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Import;
using Gotong.Platform.Markdown;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Books.Returning;

/// <summary>A section whose words in the file differ from the words here.</summary>
/// <param name="Base">What both began from; null when the file no longer says it.</param>
/// <param name="IsConflict">It was changed here too since the file was made.</param>
public sealed record ReturnedChange(
    NarrativeSection Section,
    string? Base,
    string Theirs,
    string Ours,
    long Version,
    bool IsConflict,
    bool MayWrite
)
{
    public bool Fits => Theirs.Length <= MarkdownBlocks.LongestText && MarkdownBlocks.IsReadable(Theirs);
}

/// <summary>What a file would change, before anybody agrees to it.</summary>
public sealed record ReturnPlan(
    IReadOnlyList<ReturnedChange> Changes,
    IReadOnlyList<(NarrativeSection Section, ReturnedSection Read)> Read,
    int Missing,
    WordReturn File
)
{
    /// <exception cref="ImportRefusal">It is the book of another region.</exception>
    internal static List<ReturnedSection> Own(WordReturn file, Region region) =>
        file.Sections.Where(s => s.Mark.IsOf(region.Code)).ToList() is { Count: > 0 } own
            ? own
            : throw WordRefusals.OtherRegion(region.Name);

    public static async Task<ReturnPlan> MakeAsync(Stream content, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var file = WordFile.Read(content);
        var own = Own(file, visit.Region);
        var rows = await db
            .BookSections.AsNoTracking()
            .Where(s => s.Book == 2)
            .ToDictionaryAsync(s => s.Section, StringComparer.Ordinal, cancel);
        var all = SectionFinder.All(visit.Region);
        var read = all.Select(s => (Section: s, Read: own.FirstOrDefault(r => r.Mark.IsFor(s.Key))!))
            .Where(p => p.Read is not null)
            .ToList();
        var found = read.ConvertAll(p => (p.Section, p.Read, Row: rows.GetValueOrDefault(p.Section.Key)));
        var bases = found.ConvertAll(p => BaseOf(file, p.Read.Mark, p.Row?.Markdown ?? ""));
        var trips = RoundTrip.Of([.. bases.OfType<string>(), .. found.Select(p => p.Row?.Markdown ?? "")]);
        var changes = new List<ReturnedChange>();
        for (var i = 0; i < found.Count; i++)
        {
            var (section, back, row) = found[i];
            var saved = row?.Markdown ?? "";
            var (ours, theirs) = (trips[saved], Theirs(back, section));
            var began = bases[i] is { } text ? trips[text] : null;
            if (theirs == ours || theirs == began)
                continue;
            changes.Add(
                new(
                    section,
                    began,
                    theirs,
                    ours,
                    row?.Version ?? 0,
                    !back.Mark.WasMadeFrom(saved),
                    BookPermissions.MayWrite(visit.Actor, row)
                )
            );
        }
        return new(changes, read, all.Count - read.Count, file);
    }

    /// <summary>The text that the file carries is believed only when it is the text that its mark names.</summary>
    private static string? BaseOf(WordReturn file, SectionMark mark, string saved) =>
        mark.WasMadeFrom(saved) ? saved
        : file.Texts.GetValueOrDefault(mark.Name) is { } text && mark.WasMadeFrom(text) ? text
        : null;

    /// <summary>Without the note that nothing is written yet.</summary>
    private static string Theirs(ReturnedSection back, NarrativeSection section)
    {
        var notes = Buku2.UnwrittenTexts(section).Select(TextPrint.Of).ToHashSet();
        var blocks = back
            .Content.Done()
            .Where(b => b is not Paragraph p || !notes.Contains(TextPrint.Of(InlineMarkdown.PlainText(p.Inlines))));
        return MarkdownText.Write([.. blocks], Buku2.NarrativeLevel);
    }
}
