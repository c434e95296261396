using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Import;
using Xunit;
using static Gotong.Tests.Import.LayoutTests;

namespace Gotong.Tests.Import;

/// <summary>What is no data, what is not sure, and what a person says about it.</summary>
public sealed class DoubtTests
{
    [Fact]
    public void Headings_on_each_page_and_sums_are_no_data() =>
        Reads(
            """
            Program|Indikator|Target|<|Pagu 2026 (Rp)
            ^|^|2026|2027|^
            Program Gizi|Jumlah posyandu|5|6|1500000000
            Program|Indikator|Target|<|Pagu 2026 (Rp)
            ^|^|2026|2027|^
            1|2|3|4|5
            Program Jalan|Panjang jalan|7|8|2500000000
            Total||||4000000000
            Sumber: Bappeda||||
            """,
            """
            Program: Program Gizi Rp2026=1500000000
            - Jumlah posyandu t2026=5 t2027=6
            Program: Program Jalan Rp2026=2500000000
            - Panjang jalan t2026=7 t2027=8
            """,
            "orphan:3A orphan:7A"
        );

    [Fact]
    public void Columns_that_are_not_understood_are_asked_about() =>
        Reads(
            """
            No|Program|Indikator|Target 2026|Warna|Sumber Dana|Pagu Total|Target 2026
            1|Program Gizi|Stunting|12|Hijau|DAU|1500000000|13
            """,
            """
            Program: Program Gizi
            - Stunting t2026=12
            """,
            "unknown-column:1E unknown-column:1F pagu-year:1G same-role:1H orphan:2B"
        );

    [Fact]
    public void Bare_years_are_taken_for_targets_and_asked_about() =>
        Reads(
            """
            Sasaran|Indikator|Satuan|2026|2027
            Gizi baik|Stunting|Persen|12|10
            """,
            """
            Sasaran: Gizi baik
            - Stunting (Persen) t2026=12 t2027=10
            """,
            "guessed-column:1D guessed-column:1E"
        );

    [Fact]
    public void A_pagu_too_small_for_rupiah_is_asked_about() =>
        Reads(
            """
            Program|Pagu 2026
            Program Gizi|55.645
            Program Jalan|2.100,5
            """,
            """
            Program: Program Gizi Rp2026=55645
            Program: Program Jalan
            """,
            "small-pagu:1B orphan:2A orphan:3A pagu:3B"
        );

    [Fact]
    public void The_tables_of_SIPD() =>
        Reads(
            """
            visi_teks|misi_teks|tujuan_teks|sasaran_teks|indikator_teks|satuan|target_awal|target_1|target_2|target_akhir|kode_skpd|is_locked
            Maju 2025-2029|Sehat|Umur panjang|Gizi baik|Stunting|Persen|16|14|12|10|1.02|1
            """,
            """
            Misi: Sehat
            Tujuan: Umur panjang < Sehat
            Sasaran: Gizi baik < Umur panjang
            - Stunting (Persen) b=16 t=10 t2025=14 t2026=12
            """,
            "year-unknown:1G unknown-column:1K unknown-column:1L",
            new ReadChoices(FirstYear: 2025)
        );

    [Fact]
    public void A_code_in_several_columns_is_put_together() =>
        Reads(
            """
            Kode|<|<|Program|Indikator|Target 2026
            1|02|02|Program Kesehatan|Cakupan|85
            1|02|03|Program SDM|Rasio|3
            """,
            """
            Program 1.02.02: Program Kesehatan
            - Cakupan t2026=85
            Program 1.02.03: Program SDM
            - Rasio t2026=3
            """,
            "orphan:2D orphan:3D"
        );

    [Fact]
    public void Values_belong_to_their_indicator_wherever_the_names_stand() =>
        Reads(
            """
            Tujuan Perangkat Daerah|Sasaran Perangkat Daerah|Program|Indikator Sasaran|Satuan|Target 2026|Sasaran Program (Outcome)
            Umur panjang|Gizi baik|Program Gizi|Stunting|Persen|12|Gizi warga naik
            """,
            """
            Tujuan: Umur panjang
            Sasaran: Gizi baik < Umur panjang
            - Stunting (Persen) t2026=12
            Program: Program Gizi < Gizi baik
            """
        );

    [Fact]
    public void Titles_name_the_visi_and_the_misi_of_the_table()
    {
        var draft = Tables.Draft(
            """
            VISI|: Contoh Maju|
            MISI 2|: Jalan Mantap|
            Tujuan|Sasaran|Indikator|Target 2026
            Jalan baik|Jalan mulus|Kemantapan|80
            """
        );
        Assert.Equal("Contoh Maju", draft.Visi);
        Assert.Equal(
            """
            Misi 2: Jalan Mantap
            Tujuan: Jalan baik < Jalan Mantap
            Sasaran: Jalan mulus < Jalan baik
            - Kemantapan t2026=80
            """.ReplaceLineEndings("\n"),
            Tables.Lines(draft)
        );
    }

    [Fact]
    public void A_text_broken_by_the_page_is_put_together_and_asked_about() =>
        Reads(
            """
            Sasaran|Indikator|Satuan|Target 2026
            Meningkatnya kualitas|Persentase penduduk|Persen|12
            gizi warga|yang terlayani||
            """,
            """
            Sasaran: Meningkatnya kualitas gizi warga
            - Persentase penduduk yang terlayani (Persen) t2026=12
            """,
            "wrapped:3A"
        );

    [Fact]
    public void A_text_outside_of_the_columns_is_told() =>
        Reads(
            """
            No|Sasaran|Indikator|Target 2026
            A. Bidang Kesehatan|<|<|<
            1|Gizi baik|Stunting|12
            """,
            """
            Sasaran: Gizi baik
            - Stunting t2026=12
            """,
            "loose:2A"
        );

    [Fact]
    public void Programs_and_their_outcomes_in_one_column() =>
        Reads(
            """
            Bidang Urusan / Program / Outcome / Kegiatan / Sub Kegiatan / Output|Indikator Outcome / Output|Baseline Tahun 2024|Target dan Pagu Indikatif Tahun|<|<|<|Perangkat Daerah
            ^|^|^|2026|<|2027|<|^
            ^|^|^|Target|Pagu|Target|Pagu|^
            1.02 - URUSAN KESEHATAN|||||||
            1.02.02 - PROGRAM UPAYA KESEHATAN||||1500000000||1600000000|Dinas Kesehatan
            Layanan kesehatan membaik|Puskesmas terakreditasi|80|85||90||
            |Angka rujukan|12|11||10||
            1.02.02.2.01 - Penyediaan Fasilitas||||300000000||300000000|
            Tersedianya fasilitas|Jumlah fasilitas|1|2||3||
            1.02.03 - PROGRAM SDM KESEHATAN||||250000000||275000000|Dinas Kesehatan
            """,
            """
            Program 1.02.02: PROGRAM UPAYA KESEHATAN @ dinas kesehatan Rp2026=1500000000 Rp2027=1600000000
            - Puskesmas terakreditasi b2024=80 t2026=85 t2027=90
            - Angka rujukan b2024=12 t2026=11 t2027=10
            Program 1.02.03: PROGRAM SDM KESEHATAN @ dinas kesehatan Rp2026=250000000 Rp2027=275000000
            """,
            "orphan:5A carried:6A orphan:10A"
        );

    [Fact]
    public void The_plan_of_one_year() =>
        Reads(
            """
            Kode|Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan|Indikator Kinerja Program/Kegiatan|Rencana Tahun 2026|<|<|Prakiraan Maju Rencana Tahun 2027|<
            ^|^|^|Lokasi|Target Capaian Kinerja|Kebutuhan Dana/Pagu Indikatif (Rp)|Target Capaian Kinerja|Kebutuhan Dana/Pagu Indikatif (Rp)
            1.03.10|PROGRAM JALAN|Kemantapan jalan|Kabupaten|80|5.000.000.000|82|5.500.000.000
            """,
            """
            Program 1.03.10: PROGRAM JALAN Rp2026=5000000000 Rp2027=5500000000
            - Kemantapan jalan t2026=80 t2027=82
            """,
            "unknown-column:2D orphan:3B"
        );

    [Fact]
    public void A_second_table_below_is_told_and_can_be_chosen()
    {
        const string Table = """
            Tujuan|Indikator|Target 2026
            Umur panjang|Usia harapan hidup|73
            Tabel 2|<|<
            Program|Indikator|Pagu 2026
            Program Gizi|Stunting|1500000000
            """;
        Reads(
            Table,
            """
            Tujuan: Umur panjang
            - Usia harapan hidup t2026=73
            """,
            "loose:3A second-table:4A"
        );
        Reads(
            Table,
            """
            Program: Program Gizi Rp2026=1500000000
            - Stunting
            """,
            "orphan:5A",
            new ReadChoices(HeaderFirst: 4, HeaderLast: 4)
        );
    }

    [Fact]
    public void A_single_cell_can_be_corrected()
    {
        const string Table = """
            Sasaran|Indikator|Target 2026
            Gizi baik|Stunting|12 persen?
            """;
        Reads(Table, "Sasaran: Gizi baik\n- Stunting t2026=12 persen?", "unclear:2C");
        var draft = Tables.Draft(
            Table,
            new ReadChoices(Cells: new Dictionary<CellPlace, string> { [new(2, 2)] = "12,5" })
        );
        Assert.Equal("Sasaran: Gizi baik\n- Stunting t2026=12.5", Tables.Lines(draft));
        Assert.Equal(
            (2, "C"),
            draft.Problems.Where(p => p.Code == "corrected").Select(p => (p.Row, p.Column)).Single()
        );
    }

    [Fact]
    public void The_sheet_that_looks_like_a_plan_is_read_and_the_others_are_told()
    {
        var book = Samples
            .Workbook(
                (
                    "Sampul",
                    false,
                    [
                        ["Pemerintah Kabupaten", "Contoh"],
                    ]
                ),
                (
                    "Program",
                    false,
                    [
                        ["Program", "Indikator", "Target 2026"],
                        ["Program Gizi", "Stunting", "12"],
                    ]
                ),
                (
                    "Sasaran",
                    false,
                    [
                        ["Tujuan", "Sasaran", "Indikator"],
                        ["Sehat", "Gizi baik", "Stunting"],
                    ]
                )
            )
            .ToArray();
        var best = RpjmdFile.Read(new MemoryStream(book), "a.xlsx");
        Assert.Equal(("Sasaran", 3), (best.Sheet, best.Sheets.Count));
        var told = best.Draft.Problems.Single(p => p.Code == "sheets");
        Assert.Equal(Severity.Question, told.Severity);
        Assert.Contains("“Program”", told.Message, StringComparison.Ordinal);
        Assert.Equal(
            "Program Gizi",
            RpjmdFile.Read(new MemoryStream(book), "a.xlsx", new(Sheet: "Program")).Draft.Nodes.Single().Name
        );
    }
}
