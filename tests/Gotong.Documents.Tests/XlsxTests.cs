using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace Gotong.Documents.Tests;

public sealed class XlsxTests
{
    private static readonly SheetColumn[] Columns =
    [
        new("Nama", 40),
        new("Nilai", 12, ColumnKind.Number),
        new("Pagu", 18, ColumnKind.Rupiah),
        new("Mulai", 12, ColumnKind.Date),
    ];

    [Fact]
    public void Values_keep_their_type_and_value()
    {
        using var package = Open(
            new Gotong.Documents.Sheet(
                "Inisiatif",
                Columns,
                [
                    ["Antar obat", 17.63m, 2_900_000_000L, new DateOnly(2026, 3, 9)],
                    ["b", "N/A", null, null],
                ]
            )
        );
        Docx.AssertValid(package);
        var cells = Cells(package);
        Assert.Equal("Antar obat", cells["A2"].InnerText);
        Assert.Equal("17.63", cells["B2"].CellValue!.Text);
        Assert.Equal("2900000000", cells["C2"].CellValue!.Text);
        Assert.Equal(new DateTime(2026, 3, 9).ToOADate(), double.Parse(cells["D2"].CellValue!.Text));
        Assert.Equal(CellValues.InlineString, cells["B3"].DataType!.Value);
        Assert.DoesNotContain("C3", cells.Keys);
        var sheet = package.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Equal("A1:D3", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void Text_that_looks_like_a_formula_is_quoted_text(string text)
    {
        using var package = Open(
            new Gotong.Documents.Sheet(
                "a",
                [new("b")],
                [
                    [text],
                ]
            )
        );
        var cell = Cells(package)["A2"];
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        var formats = package.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!;
        Assert.True(formats.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value);
    }

    [Fact]
    public void What_Excel_would_change_silently_is_written_as_text()
    {
        object?[] values = [9_007_199_254_740_993L, double.NaN, new DateOnly(1899, 5, 1), "_x0041_"];
        using var package = Open(new Gotong.Documents.Sheet("a", [new("b")], [.. values.Select(v => new[] { v })]));
        var texts = Cells(package).Values.Skip(1).ToList();
        Assert.All(texts, c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
        Assert.Equal(["9007199254740993", "NaN", "1899-05-01", "_x005F_x0041_"], texts.Select(c => c.InnerText));
    }

    [Fact]
    public void Sheet_names_are_made_fit_and_distinct()
    {
        var sheets = new[] { "Data", "data", "a/b:c", "", new string('x', 40), new string('x', 40), "'q'" }
            .Select(n => new Gotong.Documents.Sheet(n, [new("b")], []))
            .ToArray();
        using var package = Open(sheets);
        Docx.AssertValid(package);
        var names = package
            .WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Select(s => s.Name!.Value!)
            .ToList();
        Assert.Equal(["Data", "data (2)", "a-b-c", "Data (3)"], names[..4]);
        Assert.All(names, n => Assert.InRange(n.Length, 1, 31));
        Assert.Equal(7, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Equal_sheets_give_equal_bytes() =>
        Assert.Equal(
            Bytes(
                new Gotong.Documents.Sheet(
                    "a",
                    Columns,
                    [
                        ["b", 1],
                    ]
                )
            ),
            Bytes(
                new Gotong.Documents.Sheet(
                    "a",
                    Columns,
                    [
                        ["b", 1],
                    ]
                )
            )
        );

    [Fact]
    public void What_cannot_be_written_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Bytes());
        Assert.Throws<ArgumentException>(() => Bytes(new Gotong.Documents.Sheet("a", [], [])));
        Assert.Throws<ArgumentException>(() =>
            Bytes(
                new Gotong.Documents.Sheet(
                    "a",
                    [new("b")],
                    [
                        ["c", "d"],
                    ]
                )
            )
        );
        Assert.Throws<ArgumentException>(() =>
            Bytes(
                new Gotong.Documents.Sheet(
                    "a",
                    [new("b")],
                    [
                        [new object()],
                    ]
                )
            )
        );
    }

    internal static void AssertValid(Gotong.Documents.Sheet sheet)
    {
        using var package = Open(sheet);
        Docx.AssertValid(package);
        Assert.Empty(package.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
    }

    private static byte[] Bytes(params Gotong.Documents.Sheet[] sheets)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(stream, sheets);
        return stream.ToArray();
    }

    private static SpreadsheetDocument Open(params Gotong.Documents.Sheet[] sheets) =>
        SpreadsheetDocument.Open(new MemoryStream(Bytes(sheets)), isEditable: false);

    private static Dictionary<string, DocumentFormat.OpenXml.Spreadsheet.Cell> Cells(SpreadsheetDocument package) =>
        package
            .WorkbookPart!.WorksheetParts.Single()
            .Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
            .ToDictionary(c => c.CellReference!.Value!);
}
