namespace Gotong.Documents;

/// <summary>Writes word/document.xml block by block.</summary>
internal sealed class DocxBody
{
    private readonly Ooxml x;
    private readonly Document document;
    private readonly Outline outline;
    private readonly DocxText text;
    private readonly DocxEditables editables;
    private Orientation orientation = Orientation.Portrait;
    private bool isFirstSection = true;
    private bool isSectionEmpty = true;
    private int headings;
    private int tables;
    private int figures;

    public DocxBody(Ooxml x, Document document, Outline outline)
    {
        (this.x, this.document, this.outline) = (x, document, outline);
        text = new DocxText(x, outline);
        editables = new DocxEditables(x, text);
    }

    public DocxEditables Editables => editables;

    /// <summary>How many numbered lists were written; each needs its own entry in the numbering.</summary>
    public int NumberedLists { get; private set; }

    /// <summary>External addresses and their relationship ids.</summary>
    public IReadOnlyDictionary<string, string> Links => text.Links;

    public void Write()
    {
        x.Root("w:document", "w", "r", "wp", "a", "mc", "wpg", "wps");
        x.Open("w:body");
        DocxFront.Write(x, text, document);
        foreach (var block in document.Blocks)
            WriteBlock(block);
        if (outline.Sources.Any())
            WriteSources();
        if (isSectionEmpty)
            text.Line("Normal", "");
        DocxMargins.WriteSection(x, orientation, restart: isFirstSection);
        x.Close();
        x.Close();
    }

    private void WriteBlock(Block block)
    {
        if (block is SectionChange change)
        {
            ChangeSection(change.Orientation);
            return;
        }
        if (block is EditableStart start)
        {
            editables.Open(start);
            return;
        }
        if (block is EditableEnd)
        {
            editables.Close();
            return;
        }
        if (block is PageBreak)
        {
            text.BreakBefore = !isSectionEmpty;
            return;
        }
        isSectionEmpty = false;
        switch (block)
        {
            case Heading:
                WriteHeading();
                break;
            case Paragraph paragraph:
                text.OpenParagraph("BodyText");
                text.Inlines(paragraph.Inlines);
                x.Close();
                break;
            case Quote quote:
                text.OpenParagraph("Quote");
                text.Inlines(quote.Inlines);
                x.Close();
                break;
            case Note note:
                text.OpenParagraph("Note");
                text.Run(CleanText.Line(note.Label), RunStyle.None, "NoteLabel");
                text.Run(" ");
                text.Inlines(note.Inlines);
                x.Close();
                break;
            case ListBlock list:
                WriteList(list, 0);
                break;
            case Table table:
                WriteCaption(outline.Words.Table, ++tables, table.Caption, outline.Tables[tables - 1], above: true);
                DocxTable.Write(x, text, table, PageSize.Of(orientation).TextWidth);
                break;
            case SignPlaces signs:
                DocxSigns.Write(x, text, signs, PageSize.Of(orientation).TextWidth);
                break;
            case Figure figure:
                text.OpenParagraph("Figure", keepNext: true);
                DocxDrawing.Write(x, text, figure, PageSize.Of(orientation));
                x.Close();
                WriteCaption(
                    outline.Words.Figure,
                    ++figures,
                    figure.Caption,
                    outline.Figures[figures - 1],
                    above: false
                );
                break;
        }
    }

    /// <summary>Word keeps a section's properties in its last paragraph; an empty section would be an empty page and is left out.</summary>
    private void ChangeSection(Orientation next)
    {
        text.BreakBefore = false;
        if (!isSectionEmpty)
        {
            text.OpenParagraph(
                "SectionEnd",
                more: () => DocxMargins.WriteSection(x, orientation, restart: isFirstSection)
            );
            x.Close();
            isFirstSection = false;
        }
        isSectionEmpty = true;
        orientation = next;
    }

    private void WriteHeading()
    {
        var heading = outline.Headings[headings++];
        // Numbering 0 takes the style's own numbering away.
        (int, int)? numbering = heading.Number.Length == 0 ? (0, 0) : null;
        // Word's first level starts a page.
        var level = document.IsShort ? Math.Min(4, heading.Level + 1) : heading.Level;
        text.OpenParagraph($"Heading{level}", numbering);
        text.Bookmark(heading.Target, () => text.Run(heading.Text));
        x.Close();
    }

    private void WriteCaption(string word, int number, string caption, Target target, bool above)
    {
        text.OpenParagraph("Caption", keepNext: above);
        text.Bookmark(
            target,
            () =>
            {
                text.Run(word + " ", named: "CaptionNumber");
                DocxFields.Write(x, $"SEQ {word} \\* ARABIC", $"{number}", "CaptionNumber");
            }
        );
        text.Run("  " + CleanText.Line(caption));
        x.Close();
    }

    private void WriteList(ListBlock list, int depth)
    {
        var level = Math.Min(depth, DocxNumbering.Levels - 1);
        var id = list is NumberedList ? DocxNumbering.FirstNumberedList + NumberedLists++ : DocxNumbering.Bullets;
        foreach (var item in list.Items)
        {
            text.OpenParagraph("ListParagraph", (id, level));
            text.Inlines(item.Inlines);
            x.Close();
            if (item.Nested is { } nested)
                WriteList(nested, depth + 1);
        }
    }

    private void WriteSources()
    {
        isSectionEmpty = false;
        WriteHeading();
        foreach (var source in outline.Sources)
        {
            text.OpenParagraph("SourceEntry");
            text.Run(
                $"{outline.NumberOf(source)}\t{CleanText.Line(source.Record)}, {outline.Words.Version} {source.Version}"
            );
            if (outline.Resolve(source.Address).Address is { } address)
            {
                text.Run(" · ");
                text.OpenLink(address, null);
                text.Run(address, RunStyle.Link);
                x.Close();
            }
            x.Close();
        }
    }
}
