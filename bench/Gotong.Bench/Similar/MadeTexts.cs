using Gotong.Methods.Similarity;

namespace Gotong.Bench.Similar;

/// <summary>
/// Applications that nobody has, as many as wanted: a name, a service, whose it is, and a description of what it does with
/// what. Words are as unevenly common as in life (Zipf), and one in ten is another's proposal in other words.
/// </summary>
internal static class MadeTexts
{
    private static readonly string[] Services =
    [
        "antrian online",
        "pengaduan masyarakat",
        "absensi pegawai",
        "perizinan",
        "pajak reklame",
        "arsip surat",
        "rekam medis",
        "bursa kerja",
        "harga kebutuhan pokok",
        "rumah tidak layak huni",
        "bantuan sosial",
        "perpustakaan",
        "uji kendaraan",
        "persampahan",
        "penerimaan siswa baru",
        "rujukan pasien",
        "stok obat",
        "imunisasi",
        "aset daerah",
        "gaji pegawai",
        "perencanaan pembangunan",
        "realisasi anggaran",
        "produk hukum",
        "koperasi",
        "pasar daring",
        "pariwisata",
        "nelayan",
        "lalu lintas",
        "parkir",
        "bencana",
        "panggilan darurat",
        "surat keterangan desa",
        "keuangan desa",
        "peta jalan rusak",
    ];
    private static readonly string[] Verbs =
    [
        "mengelola",
        "mencatat",
        "memantau",
        "mempermudah",
        "melaporkan",
        "menyajikan",
        "mendata",
        "memetakan",
        "melayani",
    ];
    private static readonly string[] Syllables =
    [
        "ba",
        "ke",
        "ri",
        "mo",
        "su",
        "ta",
        "ne",
        "la",
        "pu",
        "di",
        "ga",
        "wi",
        "jo",
        "sa",
    ];

    public static List<SimilarText> Of(int count, int seed)
    {
        var random = new Random(seed);
        var vocabulary = Enumerable
            .Range(0, Math.Max(2_000, count / 4))
            .Select(_ => Word(random, random.Next(3, 5)))
            .ToArray();
        var texts = new List<SimilarText>(count);
        for (var n = 0; n < count; n++)
        {
            if (n > 0 && random.Next(10) == 0)
            {
                var other = texts[random.Next(n)].Fields;
                texts.Add(new($"{n}", [$"{Word(random, 3)} {other[0]}", $"{other[1]} {Common(vocabulary, random)}"]));
                continue;
            }
            var service = Services[random.Next(Services.Length)];
            var title =
                $"{Word(random, 3)} (sistem informasi {service} {Common(vocabulary, random)} {Common(vocabulary, random)})";
            var description = string.Join(' ', Enumerable.Range(0, 10).Select(_ => Common(vocabulary, random)));
            texts.Add(new($"{n}", [title, $"{Verbs[random.Next(Verbs.Length)]} {service} {description}"]));
        }
        return texts;
    }

    private static string Word(Random random, int syllables) =>
        string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));

    private static string Common(string[] vocabulary, Random random) =>
        vocabulary[(int)(Math.Pow(vocabulary.Length, random.NextDouble()) - 1)];
}
