namespace Gotong.Documents;

/// <summary>Room to sign: a table without lines, two places in a row, each row on one page.</summary>
internal static class DocxSigns
{
    private const int InRow = 2;

    /// <summary>Points between the office and the line: enough for a stamp.</summary>
    private const double Room = 72;

    public static void Write(Ooxml x, DocxText text, SignPlaces signs, double width)
    {
        var cell = DocxMargins.Dxa(width / InRow);
        x.Open("w:tbl");
        x.Open("w:tblPr");
        x.Val("w:tblStyle", "TableNormal");
        x.Leaf("w:tblW", ("w:w", DocxMargins.Dxa(width)), ("w:type", "dxa"));
        x.Leaf("w:tblLayout", ("w:type", "fixed"));
        x.Close();
        x.Open("w:tblGrid");
        for (var i = 0; i < InRow; i++)
            x.Leaf("w:gridCol", ("w:w", cell));
        x.Close();
        foreach (var row in signs.Places.Chunk(InRow))
        {
            x.Open("w:tr");
            x.Open("w:trPr");
            x.Leaf("w:cantSplit");
            x.Close();
            for (var i = 0; i < InRow; i++)
                WriteCell(x, text, i < row.Length ? row[i] : null, cell);
            x.Close();
        }
        x.Close();
        text.Line("TableEnd", "");
    }

    private static void WriteCell(Ooxml x, DocxText text, SignPlace? place, string width)
    {
        x.Open("w:tc");
        x.Open("w:tcPr");
        x.Leaf("w:tcW", ("w:w", width), ("w:type", "dxa"));
        x.Close();
        text.OpenParagraph("BodyText", keepNext: true);
        text.Run(CleanText.Line(place?.Office ?? ""));
        x.Close();
        text.OpenParagraph("BodyText", more: place is null ? null : () => WriteLine(x));
        text.Run(CleanText.Line(place?.Name ?? ""));
        x.Close();
        x.Close();
    }

    private static void WriteLine(Ooxml x)
    {
        x.Open("w:pBdr");
        x.Leaf("w:top", ("w:val", "single"), ("w:sz", "4"), ("w:space", "4"), ("w:color", "1d2a2f"));
        x.Close();
        x.Leaf("w:spacing", ("w:before", DocxMargins.Dxa(Room)));
        x.Leaf("w:ind", ("w:right", DocxMargins.Dxa(28)));
    }
}
