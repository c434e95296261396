using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards;
using Gotong.Features.Scorecards.Workbook;
using Gotong.Platform.Import;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Scorecards;

/// <summary>The ministry's own workbook: mapped once, filled, and otherwise as it was.</summary>
public sealed class WorkbookTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private const string Map = "/kartu-nilai/kominfo-2022/buku-kerja";

    [Theory]
    [InlineData("Isian!C12", "Isian", "C", 12u)]
    [InlineData("'Lembar Isian'!$AB$7", "Lembar Isian", "AB", 7u)]
    [InlineData(" isian!xfd1048576 ", "isian", "XFD", 1048576u)]
    public void An_address_is_read_as_excel_writes_it(string text, string sheet, string column, uint row) =>
        Assert.Equal(new CellPlace(sheet, column, row), CellPlace.Read(text));

    [Theory]
    [InlineData("C12")]
    [InlineData("Isian!")]
    [InlineData("Isian!12")]
    [InlineData("Isian!C0")]
    [InlineData("Isian!C1048577")]
    [InlineData("Isian!XFE1")]
    [InlineData("Isian!C12:D13")]
    [InlineData("a!b!C1")]
    public void What_is_no_address_is_refused(string text) => Assert.Null(CellPlace.Read(text));

    [Fact]
    public void Only_the_named_cells_change_and_formulas_stay()
    {
        var before = Book();
        var book = new MemoryStream();
        book.Write(before);
        var skipped = WorkbookFiller.Fill(
            book,
            [
                (new("Isian", "C", 2), 3.6m),
                (new("Isian", "D", 2), "Perbup 12/2026, =HYPERLINK(\"x\")"),
                (new("Isian", "E", 9), "baris baru"),
                (new("Isian", "B", 9), "di depannya"),
                (new("Isian", "C", 3), 1m),
                (new("Tidak ada", "A", 1), "x"),
            ]
        );
        Assert.Equal([SkipReason.Formula, SkipReason.NoSheet], skipped.Select(s => s.Reason));
        book.Position = 0;
        using var document = SpreadsheetDocument.Open(book, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => e.Description));
        Assert.Equal(("3.6", 1u), (Cell(document, "C2")!.CellValue!.Text, Cell(document, "C2")!.StyleIndex!.Value));
        Assert.Equal(CellValues.InlineString, Cell(document, "D2")!.DataType!.Value);
        Assert.Equal("Perbup 12/2026, =HYPERLINK(\"x\")", Cell(document, "D2")!.InlineString!.InnerText);
        Assert.Equal("C2*2", Cell(document, "C3")!.CellFormula!.Text);
        Assert.Equal(
            ["B9", "E9"],
            document
                .WorkbookPart!.WorksheetParts.First()
                .Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>()
                .Last()
                .Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                .Select(c => c.CellReference!.Value)
        );
        Assert.True(document.WorkbookPart.Workbook!.CalculationProperties!.FullCalculationOnLoad!.Value);
    }

    [Fact]
    public void Rows_and_columns_are_guessed_from_their_words()
    {
        using var stream = new MemoryStream(Book());
        using var file = TableFile.Open(stream, "isian.xlsx");
        var guess = WorkbookGuess.Of(file, ScoringModel.Of(ScoringModel.Kominfo));
        Assert.Equal("Isian!C2", guess[("kebijakan", WorkbookField.Score)]);
        Assert.Equal("Isian!D2", guess[("kebijakan", WorkbookField.Evidence)]);
        Assert.False(guess.ContainsKey(("dewan", WorkbookField.Score)));
    }

    [Fact]
    public async Task A_workbook_is_brought_mapped_once_and_comes_back_filled()
    {
        var region = await app.OpenRegionAsync("67.10", "Kabupaten Uji");
        var team = await app.AsAsync(region, Role.Coordinator);
        var at = $"/{region.Code}{Map}";
        var refused = (await team.VisitAsync(at))
            .Form(at)
            .Attach("file", "isian.xlsx", Encoding.ASCII.GetBytes("PK bukan"));
        Assert.NotEqual("", (await refused.SendAsync()).Errors);
        await (await team.VisitAsync(at)).Form(at).Attach("file", "isian 2026.xlsx", Book()).SubmitAsync();
        var page = await team.VisitAsync(at);
        Assert.Equal("Isian!C2", page.Form(at + "/sel")["Score-kebijakan"]);
        var wrong = page.Form(at + "/sel").Fill("Score-kebijakan", "Isian!C3");
        Assert.Contains("memuat rumus", (await wrong.SendAsync()).Errors, StringComparison.Ordinal);
        wrong.Fill("Score-kebijakan", "Lain!C2");
        Assert.Contains("tidak ada di buku kerja", (await wrong.SendAsync()).Errors, StringComparison.Ordinal);
        wrong.Fill("Score-kebijakan", "<script>!C2;--");
        Assert.Contains("bukan alamat sel", (await wrong.SendAsync()).Errors, StringComparison.Ordinal);
        wrong.Fill("Score-kebijakan", "Isian!D2");
        Assert.Contains("dua kali", (await wrong.SendAsync()).Errors, StringComparison.Ordinal);
        var stale = (await team.VisitAsync(at)).Form(at + "/sel");
        await (await team.VisitAsync(at)).Form(at + "/sel").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SendAsync()).Status);

        var answer = $"/{region.Code}/kartu-nilai/kominfo-2022/2026/jawab/kebijakan";
        await (await team.VisitAsync(answer)).Form(answer).Fill("score", "3,6").Fill("reason", "Perbup").SubmitAsync();
        using var response = await team.Http.GetAsync($"/{region.Code}/kartu-nilai/kominfo-2022/2026/terisi.xlsx");
        Assert.Contains(
            "isian 2026.xlsx",
            response.Content.Headers.ContentDisposition?.ToString(),
            StringComparison.Ordinal
        );
        using var document = SpreadsheetDocument.Open(await response.Content.ReadAsStreamAsync(), false);
        Assert.Equal("3.6", Cell(document, "C2")!.CellValue!.Text);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await team.GetAsync($"/{region.Code}/kartu-nilai/spbe-2020/2026/terisi.xlsx")).Status
        );
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell? Cell(SpreadsheetDocument document, string address) =>
        document
            .WorkbookPart!.WorksheetParts.First()
            .Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
            .SingleOrDefault(c => c.CellReference?.Value == address);

    /// <summary>A header, one indicator with a styled cell for its answer, and a formula below.</summary>
    private static byte[] Book()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var styles = workbook.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new(
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 2, ApplyNumberFormat = true })
            );
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new(
                new SheetData(
                    Row(1, Text("A1", "No"), Text("B1", "Indikator"), Text("C1", "Nilai"), Text("D1", "Data dukung")),
                    Row(
                        2,
                        Text("A2", "O1"),
                        Text("B2", "Peraturan tentang masterplan berlaku"),
                        new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = "C2", StyleIndex = 1 },
                        Text("D2", "")
                    ),
                    Row(
                        3,
                        Text("B3", "Jumlah"),
                        new DocumentFormat.OpenXml.Spreadsheet.Cell
                        {
                            CellReference = "C3",
                            CellFormula = new("C2*2"),
                            CellValue = new("0"),
                        }
                    )
                )
            );
            workbook.Workbook = new(
                new Sheets(
                    new Sheet
                    {
                        Name = "Isian",
                        SheetId = 1,
                        Id = workbook.GetIdOfPart(sheet),
                    }
                )
            );
        }
        return stream.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Row Row(
        uint number,
        params DocumentFormat.OpenXml.Spreadsheet.Cell[] cells
    ) => new(cells) { RowIndex = number };

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Text(string address, string text) =>
        new(new InlineString(new Text(text))) { CellReference = address, DataType = CellValues.InlineString };
}
