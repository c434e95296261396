namespace Gotong.Documents;

internal static class DocxTable
{
    // A row that is not to be torn apart must fit a page.
    private const int LongCell = 1200;

    /// <param name="x">Where it goes.</param>
    /// <param name="text">Writes the cells.</param>
    /// <param name="table">What to write.</param>
    /// <param name="width">Of the text on the page, in points.</param>
    public static void Write(Ooxml x, DocxText text, Table table, double width)
    {
        var widths = Widths(table, width);
        x.Open("w:tbl");
        x.Open("w:tblPr");
        x.Val("w:tblStyle", "GotongTable");
        x.Leaf("w:tblW", ("w:w", DocxMargins.Dxa(width)), ("w:type", "dxa"));
        x.Leaf("w:tblLayout", ("w:type", "fixed"));
        x.Leaf("w:tblLook", ("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1"));
        x.Val("w:tblCaption", CleanText.Line(table.Caption));
        x.Close();
        x.Open("w:tblGrid");
        foreach (var column in widths)
            x.Leaf("w:gridCol", ("w:w", $"{column}"));
        x.Close();
        WriteHeader(x, text, table, widths);
        foreach (var row in table.Rows)
        {
            if (row is BandRow band)
                WriteBand(x, text, band, widths);
            else if (row is CellRow cells)
                WriteRow(x, text, table, cells, widths);
        }
        x.Close();
        // Two tables in a row would become one.
        text.Line("TableEnd", "");
    }

    private static int[] Widths(Table table, double width)
    {
        var total = (int)Math.Round(width * 20);
        var widths = table.Shares().Select(s => Math.Max(1, (int)(s * total))).ToArray();
        widths[^1] = Math.Max(1, widths[^1] + total - widths.Sum());
        return widths;
    }

    private static void WriteHeader(Ooxml x, DocxText text, Table table, int[] widths)
    {
        OpenRow(x, cantSplit: true, isHeader: true);
        for (var i = 0; i < widths.Length; i++)
        {
            OpenCell(x, widths[i]);
            OpenParagraph(x, text, "TableHead", table.Columns[i].Align);
            text.Run(CleanText.Clean(table.Columns[i].Header));
            x.Close();
            x.Close();
        }
        x.Close();
    }

    private static void WriteBand(Ooxml x, DocxText text, BandRow band, int[] widths)
    {
        OpenRow(x, cantSplit: true, isHeader: false);
        OpenCell(x, widths.Sum(), widths.Length);
        text.OpenParagraph("TableBand", keepNext: true);
        text.Run(CleanText.Line(band.Text));
        x.Close();
        x.Close();
        x.Close();
    }

    private static void WriteRow(Ooxml x, DocxText text, Table table, CellRow row, int[] widths)
    {
        OpenRow(x, row.Cells.All(c => c.Inlines.Length() < LongCell), isHeader: false);
        for (var i = 0; i < widths.Length; i++)
        {
            OpenCell(x, widths[i]);
            OpenParagraph(x, text, "TableText", table.Columns[i].Align);
            if (i < row.Cells.Count)
                text.Inlines(row.Cells[i].Inlines);
            x.Close();
            x.Close();
        }
        x.Close();
    }

    private static void OpenRow(Ooxml x, bool cantSplit, bool isHeader)
    {
        x.Open("w:tr");
        if (!cantSplit)
            return;
        x.Open("w:trPr");
        x.Leaf("w:cantSplit");
        if (isHeader)
            x.Leaf("w:tblHeader");
        x.Close();
    }

    private static void OpenCell(Ooxml x, int width, int span = 1)
    {
        x.Open("w:tc");
        x.Open("w:tcPr");
        x.Leaf("w:tcW", ("w:w", $"{width}"), ("w:type", "dxa"));
        if (span > 1)
            x.Val("w:gridSpan", $"{span}");
        x.Close();
    }

    private static void OpenParagraph(Ooxml x, DocxText text, string style, Align align) =>
        text.OpenParagraph(
            style,
            more: align == Align.Start ? null : () => x.Val("w:jc", align == Align.End ? "right" : "center")
        );
}
