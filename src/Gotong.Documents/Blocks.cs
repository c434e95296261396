namespace Gotong.Documents;

/// <summary>A piece of a document that stands on its own lines.</summary>
public abstract record Block;

/// <summary>A heading. Chapters (level 1) start a page and are counted in roman numerals, deeper levels 1.1, 1.1.1, 1.1.1.1.</summary>
/// <param name="Level">1 to 4; other values are taken to the nearest, and a heading never lies more than one level below the one before it.</param>
/// <param name="Text">One line of plain text.</param>
/// <param name="Anchor">Name for internal links; null gives a name by position. The first of two equal names wins.</param>
/// <param name="Numbered">False for a preface or annex; headings below it are not numbered either.</param>
public sealed record Heading(int Level, string Text, string? Anchor = null, bool Numbered = true) : Block;

/// <summary>Running text.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A list of either kind.</summary>
public abstract record ListBlock(IReadOnlyList<ListItem> Items) : Block;

/// <summary>A list whose order does not matter.</summary>
public sealed record BulletList(IReadOnlyList<ListItem> Items) : ListBlock(Items);

/// <summary>A counted list; each starts at 1.</summary>
public sealed record NumberedList(IReadOnlyList<ListItem> Items) : ListBlock(Items);

/// <summary>One item and the list below it. Word shows nine levels; deeper ones are drawn at the ninth.</summary>
public sealed record ListItem(IReadOnlyList<Inline> Inlines, ListBlock? Nested = null);

/// <summary>Words of somebody else.</summary>
public sealed record Quote(IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A call-out that nobody overlooks, such as "Bagian ini belum diisi".</summary>
/// <param name="Label">The few bold words in front.</param>
/// <param name="Inlines">What is missing and who owes it.</param>
public sealed record Note(string Label, IReadOnlyList<Inline> Inlines) : Block;

/// <summary>Room to sign by hand, side by side and never torn apart.</summary>
public sealed record SignPlaces(IReadOnlyList<SignPlace> Places) : Block;

/// <summary>Where one person signs.</summary>
/// <param name="Office">Above the room, such as "Notulis".</param>
/// <param name="Name">Below the line; may be empty.</param>
public sealed record SignPlace(string Office, string Name);

/// <summary>A picture with its numbered caption.</summary>
/// <param name="Caption">A sentence that says what is seen.</param>
/// <param name="AltText">The same for who cannot see it.</param>
/// <param name="Drawing">The picture; one wider than the page is scaled down.</param>
/// <param name="Anchor">Name for internal links.</param>
public sealed record Figure(string Caption, string AltText, Drawing Drawing, string? Anchor = null) : Block;

/// <summary>What follows starts on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>What follows, up to <see cref="EditableEnd"/>, is words of people that may come back changed. Only DOCX shows it:
/// a content control and a bookmark, and unseen in the file the text it was made from.</summary>
/// <param name="Name">A bookmark's name: a letter first, then letters, digits and low lines, at most 40.</param>
/// <param name="Title">What Word calls it.</param>
/// <param name="Text">What it was made from, such as Markdown.</param>
public sealed record EditableStart(string Name, string Title, string Text) : Block;

/// <summary>Ends what <see cref="EditableStart"/> began; no section of pages changes between them.</summary>
public sealed record EditableEnd : Block;

/// <summary>What follows stands on pages of this orientation; the first section is portrait.</summary>
public sealed record SectionChange(Orientation Orientation) : Block;

/// <summary>How an A4 page lies.</summary>
public enum Orientation
{
    /// <summary>210 x 297 mm.</summary>
    Portrait,

    /// <summary>297 x 210 mm.</summary>
    Landscape,
}
