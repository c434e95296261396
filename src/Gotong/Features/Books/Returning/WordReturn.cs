using Gotong.Documents;

namespace Gotong.Features.Books.Returning;

/// <summary>What a Word file says of the sections people write.</summary>
/// <param name="Texts">By mark: the Markdown a section was made from; empty when a program dropped it.</param>
/// <param name="Outside">Paragraphs outside the sections that are not the book's; null when that cannot be known.</param>
/// <param name="GoneOutside">How many of the book's paragraphs outside the sections are missing.</param>
public sealed record WordReturn(
    IReadOnlyList<ReturnedSection> Sections,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<string>? Outside,
    int GoneOutside
);

/// <summary>A section as it stands in the file.</summary>
public sealed class ReturnedSection(SectionMark mark)
{
    public SectionMark Mark { get; } = mark;
    public WordBlocks Content { get; } = new();
    public List<string> CommentIds { get; } = [];
    public List<WordComment> Comments { get; } = [];
    public WordLosses Losses { get; } = new();

    /// <summary>Tracked changes, taken as accepted.</summary>
    public int Tracked { get; set; }
}

public sealed record WordComment(string Author, string Text);

/// <summary>What stands in a section and cannot be taken.</summary>
public sealed class WordLosses
{
    public int Pictures { get; set; }
    public int Footnotes { get; set; }
    public int Equations { get; set; }
    public int Symbols { get; set; }
    public int MergedCells { get; set; }
    public int Captions { get; set; }
    public int Looks { get; set; }
}

/// <summary>Text that looks alike.</summary>
public sealed record Piece(string Text, bool Bold, bool Italic, string? Link, bool IsField)
{
    public Inline Inline
    {
        get
        {
            Inline inline = new Text(Text);
            if (Italic)
                inline = new Italic([inline]);
            if (Bold)
                inline = new Bold([inline]);
            return Link is null ? inline : new Link(Link, [inline]);
        }
    }
}
