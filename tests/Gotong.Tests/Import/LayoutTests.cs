using Gotong.Features.Priorities.Import;
using Xunit;

namespace Gotong.Tests.Import;

/// <summary>Tables in the shapes that regencies write, each with exactly what must come out.</summary>
public sealed class LayoutTests
{
    internal static void Reads(string table, string expected, string doubts = "", ReadChoices? choices = null)
    {
        var draft = Tables.Draft(table, choices);
        Assert.Equal(expected.ReplaceLineEndings("\n"), Tables.Lines(draft));
        Assert.Equal(doubts, Tables.Doubts(draft));
    }

    [Fact]
    public void Goals_and_targets_of_an_RPJMD() =>
        Reads(
            """
            Tabel 2.1 Tujuan dan Sasaran RPJMD Tahun 2025-2029
            No|Tujuan|Sasaran|Indikator|Satuan|Kondisi Awal (2024)|Target|<|<|Kondisi Akhir|Perangkat Daerah
            ^|^|^|^|^|^|2025|2026|2027|^|^
            (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)
            1|Manusia unggul|Kesehatan membaik|Usia harapan hidup|Tahun|72,1|72,5|73|73,4|74|Dinas Kesehatan
            ^|^|^|Prevalensi stunting|Persen|18|16|14|12|10|^
            ^|^|Pendidikan merata|Rata-rata lama sekolah|Tahun|8,2|8,4|8,6|8,8|9|Dinas Pendidikan
            """,
            """
            Tujuan: Manusia unggul
            Sasaran: Kesehatan membaik < Manusia unggul @ dinas kesehatan
            - Usia harapan hidup (Tahun) b2024=72.1 t2025=72.5 t2026=73 t2027=73.4 t2029=74
            - Prevalensi stunting (Persen) b2024=18 t2025=16 t2026=14 t2027=12 t2029=10
            Sasaran: Pendidikan merata < Manusia unggul @ dinas pendidikan
            - Rata-rata lama sekolah (Tahun) b2024=8.2 t2025=8.4 t2026=8.6 t2027=8.8 t2029=9
            """
        );

    [Fact]
    public void Programs_with_target_and_pagu_under_each_year() =>
        Reads(
            """
            INDIKASI PROGRAM PRIORITAS (dalam jutaan rupiah)
            Kode|Bidang Urusan / Program|Indikator Kinerja Program (outcome)|Kondisi Kinerja Awal (2024)|Capaian Kinerja Program dan Kerangka Pendanaan|<|<|<|Perangkat Daerah Penanggung Jawab
            ^|^|^|^|2026|<|2027|<|^
            ^|^|^|^|Target|Rp|Target|Rp|^
            1|2|3|4|5|6|7|8|9
            1|URUSAN WAJIB||||||
            1.02|KESEHATAN||||||
            1.02.02|PROGRAM UPAYA KESEHATAN|Persentase puskesmas terakreditasi|80|85|1.500,5|90|1.600,0|Dinas Kesehatan
            1.02.02.2.01|Penyediaan fasilitas|Jumlah fasilitas|1|2|300|3|400|Dinas Kesehatan
            1.02.03|PROGRAM SDM KESEHATAN|Rasio dokter|0,2|0,3|250|0,4|275|Dinas Kesehatan
            JUMLAH|||||1.750,5||1.875|
            """,
            """
            Program 1.02.02: PROGRAM UPAYA KESEHATAN @ dinas kesehatan Rp2026=1500500000 Rp2027=1600000000
            - Persentase puskesmas terakreditasi b2024=80 t2026=85 t2027=90
            Program 1.02.03: PROGRAM SDM KESEHATAN @ dinas kesehatan Rp2026=250000000 Rp2027=275000000
            - Rasio dokter b2024=0.2 t2026=0.3 t2027=0.4
            """,
            "orphan:8B orphan:10B"
        );

    [Fact]
    public void The_same_without_merged_cells() =>
        Reads(
            """
            Kode|Program|Indikator|Capaian Kinerja Program dan Kerangka Pendanaan|||
            |||2026||2027|
            |||Target|Rp.000|Target|Rp.000
            1.02.02|Program Upaya Kesehatan|Cakupan|85|1500|90|1600
            """,
            """
            Program 1.02.02: Program Upaya Kesehatan Rp2026=1500000 Rp2027=1600000
            - Cakupan t2026=85 t2027=90
            """,
            "orphan:4B"
        );

    [Fact]
    public void Misi_tujuan_and_sasaran_as_rows_of_their_own() =>
        Reads(
            """
            RPJMD 2025-2029|<|<|<
            Program|Indikator|Target 2026|OPD
            MISI 1 : MEWUJUDKAN MANUSIA SEHAT|<|<|<
            Tujuan 1.1: Umur panjang|<|<|<
            Sasaran 1.1.1: Gizi baik|<|<|<
            Program Gizi|Stunting|12|Dinas Kesehatan
            Program Posyandu|Posyandu aktif|90|Dinas Kesehatan
            Jumlah Misi 1|<|<|<
            MISI 2 : JALAN MANTAP|<|<|<
            Program Jalan|Kemantapan|80|Dinas PUPR
            """,
            """
            Misi 1: MEWUJUDKAN MANUSIA SEHAT
            Tujuan 1.1: Umur panjang < MEWUJUDKAN MANUSIA SEHAT
            Sasaran 1.1.1: Gizi baik < Umur panjang
            Program: Program Gizi < Gizi baik @ dinas kesehatan
            - Stunting t2026=12
            Program: Program Posyandu < Gizi baik @ dinas kesehatan
            - Posyandu aktif t2026=90
            Misi 2: JALAN MANTAP
            Program: Program Jalan < JALAN MANTAP @ dinas pupr
            - Kemantapan t2026=80
            """,
            "gap:10"
        );

    [Fact]
    public void Parents_written_once_and_indicators_over_several_rows() =>
        Reads(
            """
            Misi|Tujuan|Sasaran|Indikator Sasaran|Satuan|Target 2026
            Misi 1: Sehat|Umur panjang|Gizi baik|Stunting|Persen|12
            |||Balita ditimbang|Persen|90
            ||Layanan dekat|Puskesmas aktif|Unit|22
            Misi 2: Maju|Jalan mantap|Jalan baik|Kemantapan|Persen|80
            """,
            """
            Misi 1: Sehat
            Tujuan: Umur panjang < Sehat
            Sasaran: Gizi baik < Umur panjang
            - Stunting (Persen) t2026=12
            - Balita ditimbang (Persen) t2026=90
            Sasaran: Layanan dekat < Umur panjang
            - Puskesmas aktif (Unit) t2026=22
            Misi 2: Maju
            Tujuan: Jalan mantap < Maju
            Sasaran: Jalan baik < Jalan mantap
            - Kemantapan (Persen) t2026=80
            """,
            "carried:3A"
        );

    [Fact]
    public void An_indicator_beside_an_empty_sasaran_is_the_tujuans_and_asked_about() =>
        Reads(
            """
            Tujuan|Sasaran|Indikator Tujuan/Sasaran|Satuan|Target 2026
            Umur panjang||Usia harapan hidup|Tahun|73
            |Gizi baik|Stunting|Persen|12
            """,
            """
            Tujuan: Umur panjang
            - Usia harapan hidup (Tahun) t2026=73
            Sasaran: Gizi baik < Umur panjang
            - Stunting (Persen) t2026=12
            """,
            "owner-above:2B carried:3A"
        );

    [Fact]
    public void A_column_that_says_the_level_of_each_row() =>
        Reads(
            """
            KELOMPOK|TUJUAN/SASARAN|INDIKATOR SASARAN|KETERANGAN
            Tujuan|Tata kelola baik||
            Sasaran|Layanan baik|Layanan administrasi|
            Sasaran|Akuntabel|Laporan tepat waktu|
            Tujuan|Sanitasi||
            Sasaran|Air layak|Penduduk terlayani|
            """,
            """
            Tujuan: Tata kelola baik
            Sasaran: Layanan baik < Tata kelola baik
            - Layanan administrasi
            Sasaran: Akuntabel < Tata kelola baik
            - Laporan tepat waktu
            Tujuan: Sanitasi
            Sasaran: Air layak < Sanitasi
            - Penduduk terlayani
            """
        );

    [Fact]
    public void Years_that_count_from_the_start_need_the_period() =>
        Reads(
            """
            Program RPJMD Kabupaten Contoh 2025-2029|<|<|<|<
            Program|Indikator|Target|<|Pagu Tahun ke-2 (Rp juta)
            ^|^|Tahun ke-1|Tahun II|^
            Program Gizi|Stunting|14|12|750
            """,
            """
            Program: Program Gizi Rp2026=750000000
            - Stunting t2025=14 t2026=12
            """,
            "orphan:4A"
        );

    [Fact]
    public void Years_that_count_without_a_period_are_asked_about_and_not_guessed() =>
        Reads(
            """
            Program|Indikator|Target Tahun ke-1|Target Tahun ke-2
            Program Gizi|Stunting|14|12
            """,
            """
            Program: Program Gizi
            - Stunting
            """,
            "relative-year:1C relative-year:1D orphan:2A"
        );

    [Fact]
    public void A_year_with_a_letter_beside_it_is_that_year() =>
        Reads(
            """
            Sasaran|Indikator|Target|<|<
            ^|^|2025 (n-1)|2026 (n)|2027 (n+1)
            Gizi baik|Stunting|14|12|10
            """,
            """
            Sasaran: Gizi baik
            - Stunting t2025=14 t2026=12 t2027=10
            """
        );
}
