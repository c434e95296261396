using System.Text;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Regions;
using Gotong.Platform.Files;
using Gotong.Platform.Import;

namespace Gotong.Tests.Delivery;

/// <summary>Tables of other regions and of kecamatan, as offices have them.</summary>
public sealed class ComparisonReaderTests
{
    private static readonly PlaceNames Places = new(
        "35.20",
        [.. AreaSeed.Read().Where(a => a.Code.Length <= 5 || a.ParentCode == "35.20")]
    );

    [Fact]
    public void A_row_for_each_value_is_read_and_what_is_wrong_is_named_by_row_and_column()
    {
        var draft = Read(
            "Kabupaten/Kota;Tahun;Nilai;Sumber;Catatan\r\nKabupaten Ngawi;2023;12,5;BPS;sementara\r\nKab. Ponorogo;2023;11,25;;\r\nMadiun;2023;9,1;;\r\nAtlantis;2023;1;;\r\nKota Madiun;2023*;empat;;\r\nKota Madiun;kemarin;4;;\r\n35.21;2023;13;;\r\nJawa Timur;2023;10,3;;\r\nKabupaten Magetan;2023;9;;\r\n"
        );
        Assert.Equal(
            [("35.21", 12.5m, "BPS", "sementara"), ("35.02", 11.25m, null, null)],
            draft.Cells.Select(c => (c.AreaCode, c.Value, c.Source, c.Note))
        );
        Assert.Equal(new NamedPeriod(Frequency.Yearly, new(2023, 12, 31)), draft.Cells[0].Period);
        Assert.Equal([(4, "A"), (5, "A"), (6, "C"), (7, "B"), (8, "C")], draft.Problems.Select(p => (p.Row, p.Column)));
        Assert.Contains("Kabupaten Madiun atau Kota Madiun", draft.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("baris 2", draft.Problems[4].Message, StringComparison.Ordinal);
        Assert.Equal(["Jawa Timur", "Kabupaten Magetan"], draft.Skipped);
    }

    [Fact]
    public void A_workbook_with_a_column_for_each_year_and_years_as_numbers_is_read_alike()
    {
        var sheet = SheetFile.Write(
            "BPS",
            [
                ["Persentase Penduduk Miskin"],
                ["Kecamatan", "2022", "2023", "2024"],
                ["1. Plaosan", "9,5", "9,25", "-"],
                ["Kec. Karang Rejo", "8,75", "8,5", "8,25"],
                ["Jumlah", "9,1", "9", "8,8"],
                ["Sumber: BPS"],
            ]
        );
        using var stream = new MemoryStream(sheet);
        var draft = ComparisonReader.Read(stream, "bps.xlsx", Places);
        Assert.Equal(ComparisonKind.Kecamatan, draft.Kind);
        Assert.Empty(draft.Problems);
        Assert.Equal(
            [("35.20.07", 2022), ("35.20.07", 2023), ("35.20.13", 2022), ("35.20.13", 2023), ("35.20.13", 2024)],
            draft.Cells.Select(c => (c.AreaCode, c.Period.To.Year))
        );
        Assert.Equal(["Jumlah"], draft.Skipped);
    }

    [Fact]
    public void Periods_of_two_kinds_and_numbers_that_can_mean_two_things_are_problems()
    {
        Assert.Single(Read("Kota;Masa;Nilai\r\nKota Batu;2023;4,5\r\nKota Batu;Triwulan 1 2024;4,6\r\n").Problems);
        var unclear = Assert.Single(Read("Kota;Tahun;Nilai\r\nKota Batu;2023;1.234\r\n").Problems);
        Assert.Equal("C", unclear.Column);
    }

    [Fact]
    public void A_file_without_such_a_table_is_refused_in_words() =>
        Assert.Equal("no-table", Assert.Throws<ImportRefusal>(() => Read("Nama;Alamat\r\nSri;Plaosan\r\n")).Code);

    [Theory]
    [InlineData("2024", Frequency.Yearly, "2024-12-31")]
    [InlineData("Tahun 2024**", Frequency.Yearly, "2024-12-31")]
    [InlineData("Triwulan II 2024", Frequency.Quarterly, "2024-06-30")]
    [InlineData("2024 Q1", Frequency.Quarterly, "2024-03-31")]
    [InlineData("2024-T3", Frequency.Quarterly, "2024-09-30")]
    [InlineData("quarter 4 of 2024", Frequency.Quarterly, "2024-12-31")]
    [InlineData("Semester 1 2024", Frequency.HalfYearly, "2024-06-30")]
    [InlineData("Februari 2024", Frequency.Monthly, "2024-02-29")]
    [InlineData("Agustus 2023", Frequency.Monthly, "2023-08-31")]
    [InlineData("2024-05", Frequency.Monthly, "2024-05-31")]
    public void A_period_is_known_by_how_tables_name_it(string text, Frequency frequency, string to) =>
        Assert.Equal(
            new NamedPeriod(
                frequency,
                DateOnly.ParseExact(to, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            ),
            PeriodText.Read(text)
        );

    [Theory]
    [InlineData("Nilai")]
    [InlineData("Nilai 2024")]
    [InlineData("2024-13")]
    [InlineData("20240")]
    [InlineData("Triwulan 5 2024")]
    [InlineData("")]
    public void What_names_no_period_is_not_guessed(string text) => Assert.Null(PeriodText.Read(text));

    [Fact]
    public void Another_unit_and_a_lost_comma_are_questioned()
    {
        var rows = new StringBuilder("Kabupaten/Kota;2021;2022;2023;2024\r\n");
        foreach (var code in (string[])["35.01", "35.02", "35.03", "35.04"])
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{code};12,5;12,4;12,3;12,2\r\n");
        rows.Append("35.05;12,5;12,4;12300;12,2\r\n35.06;1250,5;1240,5;1230,5;1220,5\r\n");
        var draft = Read(rows.ToString());
        Assert.Empty(draft.Problems);
        var found = ComparisonCheck.Of(draft, [12m, 13m], "poin", null, new(2026, 3, 2));
        Assert.Equal([(6, "D"), (7, "B")], found.Select(f => (f.Row, f.Column)));
        Assert.Contains(
            "satuannya lain",
            ComparisonCheck.Of(draft, [0.12m], "poin", null, new(2026, 3, 2))[0].Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            ComparisonCheck.Of(draft, [12m], "persen", null, new(2026, 3, 2)),
            f => f.Message.Contains("lebih dari seratus", StringComparison.Ordinal)
        );
        Assert.Contains(
            ComparisonCheck.Of(draft, [12m], "poin", null, new(2024, 3, 2)),
            f => f.Message.Contains("belum selesai", StringComparison.Ordinal)
        );
    }

    private static ComparisonDraft Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ComparisonReader.Read(stream, "pembanding.csv", Places);
    }
}
