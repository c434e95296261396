using Gotong.Features.Codes;
using Gotong.Features.Codes.Import;
using Gotong.Platform.Import;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Codes;

public sealed class CodeReaderTests
{
    [Fact]
    public void An_export_with_all_its_horrors_becomes_a_tree()
    {
        var draft = Sample.Read(Sample.Nomenclature);
        Assert.Empty(draft.Problems.Shown);
        Assert.Equal((CodeSetKind.Nomenclature, 9, 3), (draft.Kind, draft.Rows, draft.HeaderRow));
        string NameOf(CodeGovernment government, string code) =>
            draft.Codes.Single(c => c.Government == government && c.Code == code).Name;
        Assert.Equal("Manajemen SPBE", NameOf(CodeGovernment.KabKota, "2.16.03.2.02.0019"));
        Assert.Equal(
            "Pembangunan Aplikasi Khusus sesuai Arsitektur SPBE",
            NameOf(CodeGovernment.KabKota, "2.16.03.2.02.0020")
        );
        Assert.Equal("Pengelolaan Pusat Kendali", NameOf(CodeGovernment.KabKota, "2.16.03.2.02.0041"));
        Assert.Equal("Hal khusus milik provinsi", NameOf(CodeGovernment.Provinsi, "2.16.03.4.01.0001"));
        Assert.Equal("Hal khusus milik kabupaten", NameOf(CodeGovernment.KabKota, "2.16.03.4.01.0001"));
        var smart = draft.Codes.Single(c => c.Code == "2.16.03.2.02.0038");
        Assert.Equal((null, null, "Laporan"), (smart.Kinerja, smart.Indikator, smart.Satuan));
        Assert.Equal("2.16.03.2.02", smart.ParentCode);
        Assert.Equal(
            new DraftSuccession(
                CodeGovernment.KabKota,
                "2.16.03.2.02.0038",
                "2.16.03.2.02.0009",
                "Pengembangan Ekosistem Kota Cerdas"
            ),
            Assert.Single(draft.Successions)
        );
        Assert.Equal("X", draft.Codes.Single(c => c.Code == "X.XX").ParentCode);
        Assert.All(draft.Codes.Where(c => c.Level != CodeLevel.Urusan), c => Assert.NotNull(c.ParentCode));
    }

    [Fact]
    public void Accounts_and_sources_of_money_are_known_by_their_headings()
    {
        var akun = Sample.Read(File.ReadAllText(Sample.Path("akun-2026.csv")), "daftar.csv");
        Assert.Equal((CodeSetKind.Akun, 7), (akun.Kind, akun.Codes.Count));
        var trip = akun.Codes.Single(c => c.Code == "5.1.02.04.01.0001");
        Assert.Equal((CodeLevel.SubRincianObjek, "5.1.02.04.01"), (trip.Level, trip.ParentCode));
        Assert.Equal("Belanja Barang dan Jasa", akun.Codes.Single(c => c.Code == "5.1.02").Name);
        var dana = Sample.Read(File.ReadAllText(Sample.Path("sumber-dana-2026.csv")), "daftar.csv");
        Assert.Equal((CodeSetKind.SumberDana, 5), (dana.Kind, dana.Codes.Count));
        Assert.Equal("2", dana.Codes.Single(c => c.Code == "2.1").ParentCode);
        Assert.Empty(akun.Problems.Shown.Concat(dana.Problems.Shown));
    }

    [Fact]
    public void A_list_of_code_and_name_is_a_nomenclature_too()
    {
        var draft = Sample.Read(
            "KODE;NOMENKLATUR URUSAN\n2;URUSAN WAJIB\n2.16;KOMINFO\n2.16.03;PROGRAM APLIKASI\n2.16.03.2.02;E-government\n2.16.03.2.02.09;Ekosistem kota cerdas\n2.16.03.1.02;E-government provinsi\n",
            "kode.csv"
        );
        Assert.Empty(draft.Problems.Shown);
        Assert.Equal(CodeSetKind.Nomenclature, draft.Kind);
        var old = draft.Codes.Single(c => c.Code == "2.16.03.2.02.09");
        Assert.Equal(
            (CodeLevel.SubKegiatan, CodeGovernment.KabKota, "2.16.03.2.02"),
            (old.Level, old.Government, old.ParentCode)
        );
        Assert.Equal("2.16.03", draft.Codes.Single(c => c.Code == "2.16.03.1.02").ParentCode);
    }

    [Fact]
    public void A_code_in_its_parts_is_put_together()
    {
        var draft = Sample.Read(
            "URUSAN;BIDANG URUSAN;PROGRAM;KEGIATAN;SUB KEGIATAN;NOMENKLATUR URUSAN KABUPATEN/KOTA\n2;;;;;URUSAN WAJIB\n2;16;;;;KOMINFO\n2;16;03;;;PROGRAM APLIKASI\n2;16;03;2.02;;E-government\n2;16;03;2.02;09;Ekosistem kota cerdas\n",
            "kode.csv"
        );
        Assert.Empty(draft.Problems.Shown);
        Assert.Equal("Ekosistem kota cerdas", draft.Codes.Single(c => c.Code == "2.16.03.2.02.09").Name);
        Assert.Equal(5, draft.Codes.Count);
    }

    [Theory]
    [InlineData(
        "KABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;2.16.03.2.02.0001 D\nKABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;2.16.03.2.02.0001 E",
        "duplicate 3E"
    )]
    [InlineData(
        "KABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;2.16.03.2.02.0001 D\nKABKOT;2.16 A;2.16.03 LAIN;2.16.03.2.02 C;2.16.03.2.02.0002 E",
        "duplicate 3C"
    )]
    [InlineData("KABKOT;2.16 A;2.17.03 B;2.17.03.2.02 C;2.17.03.2.02.0001 D", "hierarchy 2C")]
    [InlineData("KABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;2.16.03.2.03.0001 D", "hierarchy 2E")]
    [InlineData(
        "KABKOT;2.16 A;2.16.03 B;;2.16.03.2.02.0001 D\nKABKOT;2.16 A;2.16.03 B;2.16.03.2.03 C;2.16.03.2.03.0001 D",
        "hierarchy 2E"
    )]
    [InlineData("KABKOT;2.16 A;2.16.3 B;2.16.03.2.02 C;2.16.03.2.02.0001 D", "form 2C")]
    [InlineData("KABKOT;2.16 A;PROGRAM B;2.16.03.2.02 C;2.16.03.2.02.0001 D", "form 2C")]
    [InlineData("KABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;2.16.03.2.02.0001", "name 2E")]
    [InlineData("DESA;2.16 A;2.16.03 B;2.16.03.2.02 C;2.16.03.2.02.0001 D", "government 2A")]
    public void What_is_wrong_is_told_with_its_row_and_column(string rows, string expected)
    {
        var draft = Sample.Read($"{Sample.Header}\n{rows}\n");
        Assert.False(draft.CanKeep);
        var problem = Assert.Single(draft.Problems.Shown);
        Assert.Equal(expected, $"{problem.Kind} {problem.Row}{problem.Column}");
        Assert.NotEmpty(problem.What);
        Assert.NotEmpty(problem.ToDo);
    }

    [Theory]
    [InlineData("Misi;Tujuan;Sasaran\na;b;c\n", "header")]
    [InlineData("JENIS PEMDA;BIDANG;PROGRAM\nKABKOT;2.16 A;2.16.03 B\n", "header")]
    [InlineData("KODE;URAIAN\nabc;Sesuatu\n", "kind")]
    [InlineData(Sample.Header + "\n", "no-data")]
    public void A_file_that_is_no_list_of_codes_is_refused_in_words(string text, string code)
    {
        var refusal = Assert.Throws<ImportRefusal>(() => Sample.Read(text, "berkas.csv"));
        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void A_code_that_cannot_be_read_as_a_predecessor_is_only_told()
    {
        var draft = Sample.Read(
            $"{Sample.Header}\nKABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;2.16.03.2.02.0001 D;;;;entah apa\n"
        );
        Assert.True(draft.CanKeep);
        Assert.Equal(("predecessor", "I"), Assert.Single(draft.Problems.Shown) is var p ? (p.Kind, p.Column) : default);
    }

    [Fact]
    public void A_file_full_of_problems_counts_all_and_shows_some()
    {
        var rows = string.Concat(Enumerable.Repeat("KABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;salah\n", 3_000));
        var draft = Sample.Read($"{Sample.Header}\n{rows}");
        Assert.Equal((3_000, 500), (draft.Problems.Refusals, draft.Problems.Shown.Count));
    }

    [Fact]
    public void The_official_nomenclature_is_read_whole()
    {
        var path = Folders.Shared("nomenclature/nomenklatur-subkegiatan-2027-1.xlsx");
        using var stream = File.OpenRead(path);
        var draft = CodeReader.Read(stream, System.IO.Path.GetFileName(path));
        Assert.Empty(draft.Problems.Shown);
        Assert.Equal(7_581, draft.Rows);
        int Count(CodeGovernment government, CodeLevel level) =>
            draft.Codes.Count(c => c.Government == government && c.Level == level);
        Assert.Equal(
            (4_031, 3_550),
            (
                Count(CodeGovernment.Provinsi, CodeLevel.SubKegiatan),
                Count(CodeGovernment.KabKota, CodeLevel.SubKegiatan)
            )
        );
        Assert.Equal(
            (912, 713),
            (Count(CodeGovernment.Provinsi, CodeLevel.Kegiatan), Count(CodeGovernment.KabKota, CodeLevel.Kegiatan))
        );
        Assert.Equal(346, draft.Successions.Count);
        Assert.Equal(2027, CodeSource.Of(draft, System.IO.Path.GetFileName(path), "", new(2026, 3, 2)).ValidFrom.Year);
        var book = Sample.Book(draft, 2027);
        Assert.Equal("2.16.03.2.02.0038", CodeFinder.Find([book], "kota cerdas", 5)[0].Code.Code);
    }
}
