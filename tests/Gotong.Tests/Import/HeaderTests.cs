using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;
using Xunit;

namespace Gotong.Tests.Import;

public sealed class HeaderTests
{
    private static TableHeader? Find(string csv) => HeaderFinder.Find(Samples.RowsOf(csv), RpjmdColumns.Recognises);

    [Fact]
    public void The_header_is_found_below_any_number_of_titles()
    {
        for (var titles = 0; titles < 30; titles++)
        {
            var csv =
                string.Concat(Enumerable.Range(0, titles).Select(i => $"Judul {i} 2025-2029,,,\n"))
                + "Misi,Program,Indikator,Target 2026\nMisi 1: A,Program B,Rasio C,5\nMisi 1: A,Program D,Rasio E,6\n";
            Assert.Equal(titles + 1, Find(csv)!.FirstRow);
        }
    }

    [Fact]
    public void Without_known_words_the_first_full_row_is_the_header() =>
        Assert.Equal(
            2,
            HeaderFinder
                .Find(Samples.RowsOf("Daftar,,\nNama,Alamat,Telepon\nAni,Jalan A,0812\nBudi,Jalan B,0813\n"))!
                .FirstRow
        );

    [Fact]
    public void A_second_row_of_headings_is_joined_with_its_group_and_numbering_is_skipped()
    {
        var header = Find(
            "RENCANA,,,,,\nProgram,Indikator,Target,,Pagu Indikatif (Rp juta),\n,,2026,2027,2026,2027\n(1),(2),(3),(4),(5),(6)\nProgram A,Rasio,5,6,700,800\n"
        )!;
        Assert.Equal((2, 4), (header.FirstRow, header.LastRow));
        Assert.Equal(
            [
                "Program",
                "Indikator",
                "Target › 2026",
                "Target › 2027",
                "Pagu Indikatif (Rp juta) › 2026",
                "Pagu Indikatif (Rp juta) › 2027",
            ],
            header.Texts
        );
        var roles = RpjmdColumns.Propose(header.Texts).Select(c => c.Role.ToString());
        Assert.Equal(
            [
                "name:program",
                "indicator:program",
                "target:program:2026",
                "target:program:2027",
                "pagu:program:2026:1000000",
                "pagu:program:2027:1000000",
            ],
            roles
        );
    }

    [Fact]
    public void A_table_without_rows_of_headings_is_refused() =>
        Assert.Equal("no-table", Assert.Throws<ImportRefusal>(() => Samples.DraftOf("satu\ndua\ntiga\n")).Code);

    [Theory]
    [InlineData("Perangkat Daerah Penanggung Jawab", "opd:program")]
    [InlineData("Indikator Kinerja Sasaran", "indicator:sasaran")]
    [InlineData("IK TUJUAN", "indicator:tujuan")]
    [InlineData("Kondisi Awal (2024)", "baseline:program:2024")]
    [InlineData("Satuan", "unit:program")]
    [InlineData("Pagu Indikatif 2026 (Rp.000)", "pagu:program:2026:1000")]
    [InlineData("Sasaran Strategis", "name:sasaran")]
    [InlineData("Kode Program", "code:program")]
    [InlineData("Keterangan", "ignore")]
    public void Headers_get_their_role(string header, string role) =>
        Assert.Equal(role, RpjmdColumns.Propose([header])[0].Role.ToString());

    [Fact]
    public void A_bare_indicator_belongs_to_the_name_on_its_left()
    {
        var roles = RpjmdColumns
            .Propose(["Tujuan", "Indikator", "Target", "Sasaran", "Indikator", "Target", "Program", "Indikator"])
            .Select(c => c.Role.ToString());
        Assert.Equal(
            [
                "name:tujuan",
                "indicator:tujuan",
                "target:tujuan",
                "name:sasaran",
                "indicator:sasaran",
                "target:sasaran",
                "name:program",
                "indicator:program",
            ],
            roles
        );
    }

    [Fact]
    public void Roles_survive_the_form()
    {
        foreach (
            var text in new[] { "ignore", "visi", "name:misi", "target:sasaran:2027", "pagu:program:2026:1000000" }
        )
        {
            Assert.True(ColumnRole.TryParse(text, out var role));
            Assert.Equal(text, role.ToString());
        }

        Assert.False(ColumnRole.TryParse("5", out _));
        Assert.False(ColumnRole.TryParse("name:raja", out _));
        Assert.False(ColumnRole.TryParse(null, out _));
    }
}
