using CsCheck;
using Gotong.Methods.Similarity;

namespace Gotong.Methods.Tests;

public sealed class SimilarityTests
{
    private static readonly string[] Said =
    [
        "antrian",
        "puskesmas",
        "pajak",
        "reklame",
        "sistem",
        "informasi",
        "desa",
        "pengaduan",
        "SIMPEG",
        "2024",
        "warga",
        "<b>",
        "\u0000",
        "\ud800",
        "'; DROP TABLE",
        "é",
        "🏥",
        "Mekarsari",
        "aplikasi",
        "e-Surat",
    ];
    private static readonly Gen<string> Words = Gen.Int[0, Said.Length - 1]
        .Array[0, 12]
        .Select(all => string.Join(' ', all.Select(i => Said[i])));
    private static readonly Gen<string[]> Fields = Words.Array[0, 3];

    [Fact]
    public void It_is_the_same_from_both_sides_and_between_0_and_1() =>
        Gen.Select(Fields, Fields)
            .Sample(
                (a, b) =>
                {
                    var score = TextSimilarity.Of(a, b);
                    Assert.InRange(score, 0, 1);
                    Assert.Equal(score, TextSimilarity.Of(b, a), 1e-6);
                },
                iter: 500
            );

    [Fact]
    public void A_text_that_says_something_is_wholly_like_itself() =>
        Fields
            .Select(f => (string[])["antrian", .. f])
            .Sample(f => Assert.Equal(1, TextSimilarity.Of(f, f)), iter: 300);

    [Theory]
    [InlineData("Antrian online puskesmas", "Sistem antrean puskesmas")]
    [InlineData("SIMPEG", "Sistem Informasi Kepegawaian")]
    [InlineData("Absensi pegawai", "Presensi ASN")]
    [InlineData("e-RTLH", "Pendataan rumah tidak layak huni")]
    [InlineData("Aplikasi imuniasasi anak", "Aplikasi imunisasi anak")]
    [InlineData("Konseling pascapersalinan", "Konseling pasca persalinan")]
    [InlineData("Dapodik", "Sinkrondapodik")]
    public void The_same_in_other_words_is_a_duplicate(string a, string b) =>
        Assert.InRange(TextSimilarity.Of(a, b), TextSimilarity.Duplicate, 1);

    [Theory]
    [InlineData("Website Desa Sukamaju", "Website Desa Mekarsari")]
    [InlineData("Sistem Informasi Kelurahan Bugangan", "Sistem Informasi Kelurahan Rejosari")]
    [InlineData("SIMPADA Parkir", "SIMADE Sumber")]
    [InlineData("e-Kinerja", "e-Arsip")]
    [InlineData("Sistem Informasi Gaji", "Sistem Informasi Jalan")]
    public void A_template_or_a_prefix_makes_no_duplicate(string a, string b) =>
        Assert.InRange(TextSimilarity.Of(a, b), 0, TextSimilarity.Duplicate - 0.001);

    [Theory]
    [InlineData("Pembangunan SD Negeri 1", "Pembangunan SD Negeri 2")]
    [InlineData("Jalan lingkar Magetan", "Jalan lingkar Ponorogo")]
    [InlineData("Pembinaan koperasi kewenangan provinsi", "Pembinaan koperasi kewenangan kabupaten/kota")]
    public void Numbers_places_and_levels_keep_things_apart(string a, string b) =>
        Assert.True(TextSimilarity.Of(a, b) < TextSimilarity.Of(a, a) * 0.9);

    [Theory]
    [InlineData("Pelatihan pembukuan", "Peminjaman buku perpustakaan")]
    [InlineData("Pendirian badan hukum", "Penyusunan peraturan daerah")]
    public void A_word_of_one_root_or_half_a_term_is_no_sign(string a, string b) =>
        Assert.InRange(TextSimilarity.Of(a, b), 0, TextSimilarity.Related);

    [Fact]
    public void What_is_said_again_is_what_a_text_is_about()
    {
        var index = SimilarityIndex.Build([
            new("queue", ["BELONA", "Antrean: nomor antrean dan sisa antrean, juga surat"]),
            new("letter", ["SITARI", "Surat: surat masuk dan surat keluar, juga antrean"]),
        ]);
        Assert.Equal("queue", index.Find(["Antrean"], 1)[0].Id);
        Assert.Equal("letter", index.Find(["Surat"], 1)[0].Id);
    }

    [Fact]
    public void Of_those_of_one_field_the_one_in_the_same_words_comes_first()
    {
        var index = SimilarityIndex.Build([
            new("field", ["Fasilitasi pengembangan koperasi"]),
            new("synonym", ["Fasilitasi pengembangan usaha kecil"]),
            new("words", ["Fasilitasi pengembangan UMKM"]),
        ]);
        Assert.Equal(["words", "synonym", "field"], index.Find(["Fasilitasi kapasitas UMKM"], 3).Select(h => h.Id));
    }

    [Fact]
    public void A_query_finds_its_like_first_and_says_why()
    {
        var index = SimilarityIndex.Build([
            new("a", ["Arsip surat", "Menyimpan surat masuk"]),
            new("b", ["Nomor urut daring", "Warga mengambil nomor antrean dari rumah"]),
            new("c", ["Harga pasar", "Harga kebutuhan pokok"]),
        ]);
        var hit = index.Find(["Antrian online"], 2)[0];
        Assert.Equal("b", hit.Id);
        Assert.Contains(hit.Why, t => t.Text.StartsWith("antrian = ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_product_is_known_by_what_it_does()
    {
        var index = SimilarityIndex.Build([
            new("a", ["SITARI", "Warga mengambil nomor antrean puskesmas dari rumah"]),
            new("b", ["BELONA", "Antrian online untuk pelayanan di puskesmas"]),
            new("c", ["SITARA", "Pendataan izin reklame dan pajaknya"]),
        ]);
        Assert.InRange(index.Pair(0, 1).Score, TextSimilarity.Duplicate, 1);
        Assert.InRange(index.Pair(0, 2).Score, 0, TextSimilarity.Related);
    }

    [Theory]
    [InlineData("SIGARUPE", "Sistem Informasi Garasi dan Ruang Persewaan")]
    [InlineData("SIMGRP", "Sistem Informasi Manajemen Garasi Ruang Persewaan")]
    public void A_name_made_of_first_letters_meets_its_long_form(string name, string expansion) =>
        Assert.InRange(TextSimilarity.Of(name, expansion), TextSimilarity.Related, 1);

    [Fact]
    public void Two_long_names_with_the_same_first_letters_have_nothing_in_common_by_that() =>
        Assert.InRange(
            TextSimilarity.Of("Sistem Informasi Garasi Persewaan", "Sistem Informasi Gambut Perkebunan"),
            0,
            TextSimilarity.Related
        );

    [Fact]
    public void A_means_is_no_end()
    {
        var index = SimilarityIndex.Build([
            new("fish", ["Peta GIS", "Memberikan informasi perikanan"]),
            new("land", ["Web GIS", "Sertifikat tanah"]),
            new("sea", ["SINELA", "Data nelayan dan tangkapan ikan"]),
        ]);
        Assert.True(index.Pair(0, 1).Score < index.Pair(0, 2).Score);
    }

    [Fact]
    public void Hits_below_what_is_asked_for_stay_away()
    {
        var index = SimilarityIndex.Build([
            new("a", ["Antrean puskesmas"]),
            new("b", ["Pendaftaran pasien puskesmas"]),
        ]);
        var all = index.Find(["Antrian puskesmas"], 5);
        Assert.Equal(2, all.Count);
        Assert.Equal(
            all.Take(1).Select(h => h.Id),
            index.Find(["Antrian puskesmas"], 5, all[0].Score).Select(h => h.Id)
        );
    }

    [Fact]
    public void A_stranger_added_does_not_turn_the_order()
    {
        List<SimilarText> texts =
        [
            new("near", ["Antrean online puskesmas"]),
            new("far", ["Pendaftaran pasien puskesmas"]),
            new("other", ["Uji kendaraan bermotor"]),
        ];
        var before = SimilarityIndex.Build(texts).Find(["Antrian puskesmas"], 3).Select(h => h.Id).ToList();
        texts.Add(new("stranger", ["Kalender panen nelayan"]));
        var after = SimilarityIndex
            .Build(texts)
            .Find(["Antrian puskesmas"], 4)
            .Select(h => h.Id)
            .Where(before.Contains);
        Assert.Equal(before, after);
    }

    [Fact]
    public void All_pairs_are_those_that_comparing_each_with_each_gives()
    {
        var texts = Enumerable
            .Range(0, 60)
            .Select(n => new SimilarText($"{n}", [$"Antrian {n % 7} pajak {n % 5} desa"]))
            .ToList();
        var index = SimilarityIndex.Build(texts);
        var each =
            from a in Enumerable.Range(0, 60)
            from b in Enumerable.Range(a + 1, 59 - a)
            where index.Pair(a, b).Score >= 0.5
            select ($"{a}", $"{b}");
        Assert.Equal(each.Order(), index.Pairs(0.5).Select(p => (p.A, p.B)).Order());
    }

    [Fact]
    public void Nothing_is_like_nothing()
    {
        Assert.Equal(0, TextSimilarity.Of("", ""));
        Assert.Equal(0, TextSimilarity.Of("", "antrian"));
        Assert.Empty(SimilarityIndex.Build([]).Pairs(0));
        Assert.Empty(SimilarityIndex.Build([]).Find(["antrian"], 5));
        Assert.Empty(SimilarityIndex.Build([new("a", ["antrian"])]).Find([""], 5));
    }
}
