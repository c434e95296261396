using Gotong.Platform.Lists;

namespace Gotong.Tests.Lists;

public sealed class SafeCsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62 351", "'+62 351")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r=1", "'\r'=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a,=cmd|' /C calc'!A0", "a,'=cmd|' /C calc'!A0")]
    [InlineData("a;@x", "a;'@x")]
    [InlineData("\"=1", "\"'=1")]
    [InlineData("Rp5.000,-", "Rp5.000,-")]
    [InlineData("5 = lima; a-b, c + d", "5 = lima; a-b, c + d")]
    [InlineData("", "")]
    public void A_text_that_a_spreadsheet_would_run_is_kept_as_text(string text, string harmless) =>
        Assert.Equal(harmless, SafeCsv.Harmless(text));

    [Fact]
    public void Cells_are_what_an_Excel_in_Indonesian_reads()
    {
        using var writer = new StringWriter();
        SafeCsv.Write(
            writer,
            ["Nama", "Nilai"],
            [
                ["Pasar \"Baru\"; dua\nbaris", 12.5m],
                ["-", -3],
                [null, 2_900_000_000L],
                ["x", new DateOnly(2026, 3, 2)],
            ]
        );
        Assert.Equal(
            "\"Nama\";\"Nilai\"\r\n\"Pasar \"\"Baru\"\"; dua\nbaris\";12,5\r\n\"'-\";-3\r\n;2900000000\r\n\"x\";2026-03-02\r\n",
            writer.ToString()
        );
    }
}
