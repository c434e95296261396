using System.Text;
using CsCheck;
using Gotong.Documents;
using Gotong.Platform.Files;
using Gotong.Platform.Import;
using Xunit;

namespace Gotong.Tests.Import;

/// <summary>What goes out never runs, and comes back as it was.</summary>
public sealed class FormulaTests
{
    public static TheoryData<string> Texts =>
        [
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+SUM(A1)",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://a.b\";\"klik\")",
            "  =1+1",
            "'=1+1",
            "''=1+1",
            "＝1+1",
            "-lanjutan",
            "a;=1+1",
            "a\n=1+1",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_a_CSV_it_stays_text_and_our_reader_takes_it_back(string text)
    {
        var bytes = CsvFile.Write([
            ["Judul", "Lain"],
            [text, "x"],
        ]);
        var line = Encoding.UTF8.GetString(bytes).Split("\r\n")[1].TrimStart('"', ' ');
        Assert.DoesNotContain(line[0], "=+-@\t\r＝＋－＠");
        Assert.Equal(text.Trim(), Samples.Rows(new MemoryStream(bytes), "a.csv")[1].Cells[0].Text);
    }

    [Theory]
    [InlineData("-5.7")]
    [InlineData("+3")]
    [InlineData("-")]
    [InlineData("'kutip'")]
    [InlineData("Misi 1: Sehat")]
    public void What_runs_nothing_is_written_as_it_is(string text) =>
        Assert.Contains(
            $"\n{text};",
            Encoding.UTF8.GetString(
                CsvFile.Write([
                    ["a", "b"],
                    [text, "x"],
                ])
            )
        );

    [Fact]
    public void Any_text_comes_back_from_a_CSV() =>
        Gen.String[Gen.Char["=+-@'\"; ,\tab1＝\n"], 0, 12]
            .Sample(text =>
            {
                var rows = Samples.Rows(
                    new MemoryStream(
                        CsvFile.Write([
                            ["Judul", "Lain"],
                            [text, "x"],
                        ])
                    ),
                    "a.csv"
                );
                return rows[1].Cells[0].Text == text.Trim();
            });

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_a_workbook_it_is_text_and_never_a_formula(string text)
    {
        var bytes = SheetFile.Write(
            "Lembar",
            [
                ["Judul"],
                [text],
            ]
        );
        Assert.DoesNotContain("<x:f", Sheet(bytes), StringComparison.Ordinal);
        var cell = Samples.Rows(new MemoryStream(bytes))[1].Cells[0];
        Assert.Equal((text.Trim(), CellKind.Text), (cell.Text, cell.Kind));
    }

    private static string Sheet(byte[] workbook)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(
            zip.Entries.First(e => e.FullName.Contains("sheet", StringComparison.Ordinal)).Open()
        );
        return reader.ReadToEnd();
    }
}
