using System.Text;
using Gotong.Platform.Import;
using Xunit;

namespace Gotong.Tests.Import;

public sealed class TableFileTests
{
    [Fact]
    public void Rows_carry_the_number_that_Excel_shows_and_empty_rows_are_left_out()
    {
        var rows = Samples.Rows(
            Samples.Raw(
                "<row r='3'><c r='B3' t='inlineStr'><is><t>Misi</t></is></c></row><row r='4'/><row r='9'><c r='A9'><v>7</v></c></row>"
            )
        );
        Assert.Equal([3, 9], rows.Select(r => r.Number));
        Assert.Equal("Misi", rows[0][1].Text);
        Assert.True(rows[0][0].IsEmpty);
    }

    [Theory]
    [InlineData("17.629999999999999", 0, "17.63", CellKind.Number)]
    [InlineData("1.62977E11", 0, "162977000000", CellKind.Number)]
    [InlineData("123456789012345", 0, "123456789012345", CellKind.Number)]
    [InlineData("0.1763", 1, "17.63%", CellKind.Number)]
    [InlineData("45658", 2, "2025-01-01", CellKind.Date)]
    [InlineData("45658.5", 3, "2025-01-01 12:00:00", CellKind.Date)]
    [InlineData("59", 2, "1900-02-28", CellKind.Date)]
    [InlineData("1500", 4, "1500", CellKind.Number)]
    public void A_number_is_read_as_the_person_sees_it(string stored, int style, string text, CellKind kind)
    {
        const string Styles =
            "<numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy hh:mm'/><numFmt numFmtId='165' formatCode='&quot;Rp &quot;#,##0'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>";
        var cell = Samples.Rows(Samples.Raw($"<row><c s='{style}'><v>{stored}</v></c></row>", styles: Styles))[0][0];
        Assert.Equal((text, kind), (cell.Text, cell.Kind));
    }

    [Fact]
    public void Formulas_give_their_last_value_and_errors_stay_errors()
    {
        var row = Samples.Rows(
            Samples.Raw(
                "<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='str'><f>A1&amp;\"x\"</f><v>2x</v></c><c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='D1'><f>SUM(A1)</f></c><c r='E1' t='b'><v>1</v></c></row>"
            )
        )[0];
        Assert.Equal(["2", "2x", "#DIV/0!", "=SUM(A1)", "TRUE"], row.Cells.Select(c => c.Text));
        Assert.Equal(
            [CellKind.Number, CellKind.Text, CellKind.Error, CellKind.Error, CellKind.Boolean],
            row.Cells.Select(c => c.Kind)
        );
    }

    [Fact]
    public void Shared_strings_join_their_rich_parts_without_the_reading_aid()
    {
        var row = Samples.Rows(
            Samples.Raw(
                "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row>",
                sharedStrings: $"<sst xmlns='{Samples.Main}'><si><t xml:space='preserve'> satu </t></si><si><r><t>Misi </t></r><r><rPr><b/></rPr><t>dua</t></r><rPh><t>x</t></rPh></si></sst>"
            )
        )[0];
        Assert.Equal(["Misi dua", "satu"], row.Cells.Select(c => c.Text));
    }

    [Fact]
    public void A_value_merged_over_rows_counts_for_each_of_them_but_a_title_makes_no_row()
    {
        const string Text = "<c r='{0}' t='inlineStr'><is><t>{1}</t></is></c>";
        var cell = (string at, string text) =>
            Text.Replace("{0}", at, StringComparison.Ordinal).Replace("{1}", text, StringComparison.Ordinal);
        var rows = Samples.Rows(
            Samples.Raw(
                $"<row r='1'>{cell("A1", "Judul")}</row><row r='2'/><row r='3'>{cell("A3", "Misi 1")}{cell("B3", "a")}</row><row r='4'>{cell("B4", "b")}</row><row r='5'>{cell("B5", "c")}</row>",
                "<mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='A3:A4'/></mergeCells>"
            )
        );
        Assert.Equal([1, 3, 4, 5], rows.Select(r => r.Number));
        Assert.Equal(["Judul", "Misi 1", "Misi 1", ""], rows.Select(r => r[0].Text));
    }

    [Fact]
    public void A_hidden_sheet_is_marked_and_not_chosen()
    {
        using var file = TableFile.Open(
            Samples.Workbook(
                (
                    "Rahasia",
                    true,
                    [
                        ["x"],
                    ]
                ),
                ("Kosong", false, []),
                (
                    "Tabel",
                    false,
                    [
                        ["Misi", "Program"],
                    ]
                )
            ),
            "a.xlsx"
        );
        Assert.Equal([true, false, false], file.Sheets.Select(s => s.Hidden));
        Assert.Equal("Tabel", file.FirstWithData().Name);
    }

    [Theory]
    [InlineData("a;b;c\n1,5;2,5;3\n")]
    [InlineData("a,b,c\n\"1,5\",\"2,5\",3\n")]
    [InlineData("a\tb\tc\r\n1,5\t2,5\t3\r\n")]
    [InlineData("a|b|c\n1,5|2,5|3")]
    [InlineData("sep=;\na;b;c\n1,5;2,5;3\n")]
    [InlineData("\uFEFFa;b;c\n1,5;2,5;3\n")]
    public void The_separator_is_found(string csv)
    {
        var rows = Samples.RowsOf(csv);
        Assert.Equal(["a", "b", "c"], rows[0].Cells.Select(c => c.Text));
        Assert.Equal(["1,5", "2,5", "3"], rows[1].Cells.Select(c => c.Text));
        Assert.Equal([1, 2], rows.Select(r => r.Number));
    }

    [Fact]
    public void Older_encodings_and_line_breaks_in_quotes_are_read()
    {
        var latin = Encoding.Latin1.GetBytes("nama,nilai\n\"café\n“dua”\"\"\",1\n\n,2\n");
        var rows = Samples.Rows(new MemoryStream(latin), "a.csv");
        Assert.StartsWith("café\n", rows[1][0].Text, StringComparison.Ordinal);
        Assert.Equal([1, 2, 4], rows.Select(r => r.Number));
        Assert.Equal(
            "é",
            Samples.Rows(new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("é,b\n")]), "a.csv")[0][0].Text
        );
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_too()
    {
        using var zipped = new System.IO.Compression.BrotliStream(
            Brotli(Samples.Raw("<row><c><v>1</v></c></row>")),
            System.IO.Compression.CompressionMode.Decompress
        );
        Assert.Equal("1", Samples.Rows(zipped)[0][0].Text);
    }

    private static MemoryStream Brotli(MemoryStream plain)
    {
        var packed = new MemoryStream();
        using (
            var brotli = new System.IO.Compression.BrotliStream(
                packed,
                System.IO.Compression.CompressionLevel.Fastest,
                leaveOpen: true
            )
        )
        {
            plain.CopyTo(brotli);
        }

        packed.Position = 0;
        return packed;
    }

    [Fact]
    public void The_hard_workbooks_of_others_are_read_or_refused_with_a_reason()
    {
        var files = Directory
            .GetFiles(Samples.Real("spreadsheets"))
            .Concat(Directory.GetFiles(Samples.Real("forms")))
            .Where(f => Path.GetExtension(f) is ".xlsx" or ".xlsm")
            .ToList();
        Assert.NotEmpty(files);
        var cells = 0;
        foreach (var path in files)
        {
            using var stream = File.OpenRead(path);
            using var file = TableFile.Open(stream, Path.GetFileName(path));
            cells += file.Sheets.Sum(s => s.Rows().Sum(r => r.Cells.Count(c => !c.IsEmpty)));
        }

        Assert.True(cells > 10_000, $"only {cells} cells");
    }
}
