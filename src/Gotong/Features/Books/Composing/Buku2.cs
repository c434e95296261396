using Gotong.Documents;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Codes;
using Gotong.Platform.Markdown;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>Buku 2 from its outline edition and the data: pure, and the same data gives the same book.</summary>
public static class Buku2
{
    /// <summary>Of the heading over words of people.</summary>
    public const int NarrativeLevel = 2;

    public static Document Compose(BookData data, BookOutline outline)
    {
        var index = new BookIndex(data);
        var blocks = new List<Block>();
        foreach (var chapter in outline.Chapters)
        {
            blocks.Add(new SectionChange(chapter.Landscape ? Orientation.Landscape : Orientation.Portrait));
            blocks.Add(new Heading(1, chapter.Title.Text, "bab-" + chapter.Key));
            foreach (var section in chapter.Sections)
                Add(blocks, data, index, section);
        }
        // The list of sources that closes the book is in portrait.
        if (outline.Chapters[^1].Landscape)
            blocks.Add(new SectionChange(Orientation.Portrait));
        return new(
            outline.Title.Text,
            Subtitle(data.Region),
            English ? "en" : "id",
            Properties(data, outline.Title.Text),
            blocks
        );
    }

    /// <summary>Which sections nobody has written yet.</summary>
    public static IReadOnlyList<NarrativeSection> Missing(BookData data, BookOutline outline) =>
        [.. outline.Narratives(data.Dimensions).Where(s => !data.Narratives.ContainsKey(s.Key))];

    private static void Add(List<Block> blocks, BookData data, BookIndex index, OutlineSection section)
    {
        if (section.Kind == SectionKind.Strategy)
        {
            StrategyPart.Add(blocks, data, index, section);
            return;
        }
        blocks.Add(new Heading(2, section.Title.Text, Anchor(section.Key)));
        switch (section.Kind)
        {
            case SectionKind.Narrative:
                AddNarrative(blocks, data, new(section.Key, section.Title.Text, section));
                break;
            case SectionKind.Scope:
                ScopePart.Add(blocks, data);
                break;
            case SectionKind.Vision:
                PlanPart.AddVision(blocks, data);
                break;
            case SectionKind.Priorities:
                PlanPart.AddTree(blocks, data, index);
                break;
            case SectionKind.Weave:
                WeavePart.Add(blocks, data, index);
                break;
            case SectionKind.Regulations:
            case SectionKind.Infrastructure:
                NeedsPart.Add(blocks, data, section.Kind);
                break;
            case SectionKind.Applications:
                NeedsPart.AddApplications(blocks, data);
                break;
            case SectionKind.ActionPlan:
                ActionPlanPart.Add(blocks, data, index);
                break;
            case SectionKind.Roadmap:
                RoadmapPart.Add(blocks, data);
                break;
            case SectionKind.Funding:
                FundingPart.Add(blocks, data);
                break;
        }
    }

    public static string Anchor(string section) => "bagian-" + section;

    /// <summary>What people wrote, or who owes it; marked, so that a Word file may come back changed.</summary>
    internal static void AddNarrative(List<Block> blocks, BookData data, NarrativeSection section)
    {
        var markdown = data.Narratives.GetValueOrDefault(section.Key, "");
        var mark = SectionMark.Of(
            data.Region.Code,
            section.Key,
            data.Versions.GetValueOrDefault(section.Key),
            markdown
        );
        blocks.Add(new EditableStart(mark.Name, $"Gotong: {section.Title}", markdown));
        blocks.AddRange(markdown.Length > 0 ? MarkdownBlocks.Read(markdown, NarrativeLevel) : [Unwritten(section)]);
        blocks.Add(new EditableEnd());
    }

    internal static Note Unwritten(NarrativeSection section)
    {
        var (label, text) = UnwrittenWords(section);
        return new(label.Text, [text.Text]);
    }

    /// <summary>The same in either language, to know it again in a file that comes back.</summary>
    internal static IEnumerable<string> UnwrittenTexts(NarrativeSection section)
    {
        var (label, text) = UnwrittenWords(section);
        return [label.Id + text.Id, label.En + text.En];
    }

    private static (Phrase Label, Phrase Text) UnwrittenWords(NarrativeSection section) =>
        (
            new("Bagian ini belum diisi.", "This section is not written yet."),
            new(
                $"Yang diminta: {section.Outline.Asks?.Id} Yang mengisi: {section.Outline.OwnerWords.Id}.",
                $"It asks: {section.Outline.Asks?.En} To be written by: {section.Outline.OwnerWords.En}."
            )
        );

    internal static DocumentProperties Properties(BookData data, string title) =>
        new(Made(data), title, Notice: Notice(data));

    internal static string Subtitle(BookRegion region) => $"{region.Name}, {region.PeriodStart}–{region.PeriodEnd}";

    private static string Made(BookData data) =>
        T(
            $"Disusun dari data sampai entri ke-{Numbers.Text(data.Moment.LedgerPosition)}, {Dates.Day(data.Moment.Day)}",
            $"Made from data up to entry {Numbers.Text(data.Moment.LedgerPosition)}, {Dates.Day(data.Moment.Day)}"
        );

    private static string Notice(BookData data) =>
        (data.Region.IsExample, data.IsPublic) switch
        {
            (true, _) => T("Data contoh", "Example data"),
            (_, true) => T("Edisi umum", "Public edition"),
            _ => T("Untuk kalangan sendiri", "For members only"),
        };
}
