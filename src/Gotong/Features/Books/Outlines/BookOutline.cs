using Gotong.Features.Codes;

namespace Gotong.Features.Books.Outlines;

/// <summary>An edition of a book's outline: which chapters and sections, and who writes what. Data, not code.</summary>
public sealed record BookOutline(string Edition, int Book, Phrase Title, IReadOnlyList<OutlineChapter> Chapters)
{
    public static BookOutline Buku2 { get; } = EditionFile.Read<BookOutline>("Books.Outlines.buku-2.2026");

    /// <summary>The sections people write; a section that is written per dimension appears once for each.</summary>
    public IEnumerable<NarrativeSection> Narratives(IReadOnlyList<BookDimension> dimensions)
    {
        foreach (var section in Chapters.SelectMany(c => c.Sections))
        {
            if (section.Kind == SectionKind.Narrative)
                yield return new(section.Key, section.Title.Text, section);
            else if (section.Kind == SectionKind.Strategy)
                foreach (var dimension in dimensions)
                    yield return new(section.KeyFor(dimension), $"{section.Title.Text}: {dimension.Name}", section);
        }
    }
}

public sealed record OutlineChapter(
    string Key,
    Phrase Title,
    IReadOnlyList<OutlineSection> Sections,
    bool Landscape = false
);

/// <param name="Asks">What the writer of a narrative is asked for.</param>
/// <param name="Owner">Who owes it.</param>
public sealed record OutlineSection(
    string Key,
    Phrase Title,
    SectionKind Kind,
    Phrase? Asks = null,
    SectionOwner Owner = SectionOwner.Coordinator
)
{
    public string KeyFor(BookDimension dimension) => $"{Key}.{dimension.Key}";

    public string OwnerText => OwnerWords.Text;

    public Phrase OwnerWords =>
        Owner == SectionOwner.Planner
            ? new("Bappeda (perencana)", "Bappeda (planner)")
            : new("Tim Pelaksana (koordinator)", "Tim Pelaksana (coordinator)");
}

/// <summary>What stands in a section: words of people, or something made from the records.</summary>
public enum SectionKind
{
    Narrative,
    Vision,
    Priorities,
    Weave,
    Scope,

    /// <summary>For each dimension a narrative and its initiatives.</summary>
    Strategy,
    Regulations,
    Infrastructure,
    Applications,
    ActionPlan,
    Roadmap,
    Funding,
}

public enum SectionOwner
{
    Coordinator,
    Planner,
}

/// <summary>A section to write, by the key it is kept under.</summary>
public sealed record NarrativeSection(string Key, string Title, OutlineSection Outline);
