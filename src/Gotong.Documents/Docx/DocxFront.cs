namespace Gotong.Documents;

/// <summary>The cover and the table of contents, each a section of its own; of a short document only its title.</summary>
internal static class DocxFront
{
    public static void Write(Ooxml x, DocxText text, Document document)
    {
        WriteLine(x, text, "Title", document.Title, document.IsShort ? "w:before" : null);
        if (document.Subtitle.Length > 0)
            WriteLine(x, text, "Subtitle", document.Subtitle, document.IsShort ? "w:after" : null);
        foreach (var line in (ReadOnlySpan<string>)[document.Properties.Author, document.Properties.Notice])
        {
            if (line.Length > 0)
                text.Line("CoverLine", line);
        }
        if (document.IsShort)
            return;
        EndSection(x, text, isCover: true);
        var entries = text.Outline.Headings.Where(h => h.Level <= 3).ToList();
        if (entries.Count == 0)
            return;
        WriteContents(x, text, entries);
        EndSection(x, text, isCover: false);
    }

    /// <summary>On <paramref name="close"/>, above or below, the room of a cover is taken away.</summary>
    private static void WriteLine(Ooxml x, DocxText text, string style, string line, string? close)
    {
        text.OpenParagraph(style, more: close is null ? null : () => x.Leaf("w:spacing", (close, "160")));
        text.Run(CleanText.Line(line));
        x.Close();
    }

    private static void EndSection(Ooxml x, DocxText text, bool isCover)
    {
        text.OpenParagraph(
            "SectionEnd",
            more: () => DocxMargins.WriteSection(x, Orientation.Portrait, isCover, "lowerRoman", restart: !isCover)
        );
        x.Close();
    }

    /// <summary>A field that Word offers to update, with its entries written out.</summary>
    private static void WriteContents(Ooxml x, DocxText text, List<OutlineHeading> entries)
    {
        x.Open("w:sdt");
        x.Open("w:sdtPr");
        x.Open("w:docPartObj");
        x.Val("w:docPartGallery", "Table of Contents");
        x.Leaf("w:docPartUnique");
        x.Close();
        x.Close();
        x.Open("w:sdtContent");
        text.Line("TOCHeading", text.Outline.Words.Contents);
        for (var i = 0; i < entries.Count; i++)
        {
            text.OpenParagraph($"TOC{entries[i].Level}");
            if (i == 0)
                DocxFields.Begin(x, """TOC \o "1-3" \h \z""");
            WriteEntry(x, text, entries[i]);
            if (i == entries.Count - 1)
                DocxFields.End(x);
            x.Close();
        }
        x.Close();
        x.Close();
    }

    private static void WriteEntry(Ooxml x, DocxText text, OutlineHeading entry)
    {
        text.OpenLink(null, entry.Target);
        if (entry.Number.Length > 0)
            text.Run(entry.Number + "\t", named: "ContentsNumber");
        text.Run(entry.Text + "\t");
        DocxFields.Write(x, $"PAGEREF {entry.Target.Bookmark} \\h", $"{entry.Page}");
        x.Close();
    }
}
