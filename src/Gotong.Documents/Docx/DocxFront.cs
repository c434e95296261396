namespace Gotong.Documents;

/// <summary>The cover and the table of contents, each a section of its own; of a short document only its title.</summary>
internal static class DocxFront
{
    public static void Write(Ooxml x, DocxText text, Document document)
    {
        text.OpenParagraph("Title", more: document.IsShort ? () => x.Leaf("w:spacing", ("w:before", "0")) : null);
        text.Run(CleanText.Line(document.Title));
        x.Close();
        if (document.Subtitle.Length > 0)
            text.Line("Subtitle", document.Subtitle);
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
