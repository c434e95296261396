using Gotong.Platform.Web.Charts;
using static Gotong.Platform.Web.Words;

namespace Gotong.Platform.Web.Desain;

/// <summary>Made-up data for the page of parts.</summary>
public static class DesainExample
{
    private static readonly (string Misi, string[] Sasaran)[] Plan =
    [
        (
            "Misi 1 · Manusia yang sehat, cerdas dan berdaya",
            [
                "Meningkatnya mutu pendidikan dasar",
                "Menurunnya stunting",
                "Meningkatnya umur harapan hidup",
                "Terlindunginya keluarga miskin",
                "Meningkatnya budaya baca",
                "Terpenuhinya guru di daerah terpencil",
            ]
        ),
        (
            "Misi 2 · Ekonomi yang bertumpu pada desa",
            [
                "Meningkatnya nilai tambah pertanian",
                "Naiknya kelas usaha mikro",
                "Meningkatnya lama tinggal wisatawan di lereng gunung",
                "Terbukanya lapangan kerja baru",
                "Stabilnya harga pangan",
                "Tumbuhnya ekonomi kreatif anyaman bambu",
            ]
        ),
        (
            "Misi 3 · Lingkungan yang lestari",
            [
                "Berkurangnya timbulan sampah",
                "Terjaganya mata air",
                "Menurunnya risiko bencana longsor",
                "Meningkatnya tutupan hutan rakyat",
                "Meningkatnya kualitas udara",
            ]
        ),
        (
            "Misi 4 · Prasarana yang merata",
            [
                "Meningkatnya kemantapan jalan kabupaten",
                "Tersedianya air minum aman",
                "Berkurangnya kawasan kumuh",
                "Terhubungnya desa tanpa sinyal",
                "Meningkatnya keselamatan lalu lintas",
            ]
        ),
        (
            "Misi 5 · Pemerintahan yang melayani",
            [
                "Meningkatnya kepuasan layanan publik",
                "Meningkatnya akuntabilitas kinerja",
                "Terpadunya data dan layanan digital",
                "Meningkatnya pendapatan asli daerah",
                "Tertatanya arsip dan aset",
            ]
        ),
        (
            "Misi 6 · Masyarakat yang rukun",
            [
                "Meningkatnya peran pemuda",
                "Terjaganya kerukunan umat",
                "Meningkatnya kesetaraan gender",
                "Menurunnya kekerasan terhadap anak",
                "Lestarinya seni dan bahasa daerah",
            ]
        ),
        (
            "Misi 7 · Desa yang mandiri",
            [
                "Meningkatnya status desa mandiri",
                "Meningkatnya tata kelola keuangan desa",
                "Tumbuhnya badan usaha milik desa",
                "Terlayaninya warga rentan di desa",
                "Berdayanya lembaga adat dan kelompok tani",
            ]
        ),
    ];

    private static (string Kind, string[] Names)[] People =>
        [
            (
                T("Perangkat daerah", "Regional offices"),
                [
                    "Dinas Pendidikan",
                    "Dinas Kesehatan",
                    "Dinas Sosial",
                    "Dinas Pertanian",
                    "Dinas Koperasi dan UMKM",
                    "Dinas Pariwisata",
                    "Dinas Lingkungan Hidup",
                    "BPBD",
                    "Dinas PUPR",
                    "Dinas Perhubungan",
                    "Dinas Kominfo",
                    "Bappeda",
                    "BPKAD",
                    "Dinas Arsip dan Perpustakaan",
                    "DP3A",
                    "DPMD",
                ]
            ),
            ("BUMN", ["Bank Rakyat Contoh", "Pos Contoh"]),
            ("BUMD", ["Bank Daerah Contoh", "Perumdam Tirta Contoh"]),
            (T("Usaha", "Business"), ["Koperasi Susu Lereng", "PT Serat Bambu Contoh", "Toko Tani Digital"]),
            (T("Kampus", "University"), ["Universitas Lereng Gunung", "Politeknik Contoh"]),
            (T("Komunitas", "Community"), ["Komunitas Bank Sampah", "Karang Taruna Contoh", "Relawan Siaga"]),
            ("Media", ["Radio Suara Contoh"]),
            (T("Desa", "Village"), ["Desa Sumber Contoh"]),
        ];

    public static Frame Frame =>
        new()
        {
            RegionName = "Kabupaten Contoh",
            RegionHref = "/desain",
            Example = true,
            SignInHref = "/desain",
            Nav =
            [
                new(T("Rancangan", "Design"), "/desain"),
                new(T("Rencana", "Plan"), "/desain/rencana"),
                new(T("Inisiatif", "Initiatives"), "/desain/inisiatif"),
                new(T("Janji", "Promises"), "/desain/janji"),
            ],
        };

    // Fixed, so that a picture of the page can be compared with the next one.
    public static AnyamanModel Weave()
    {
        var rows = Plan.SelectMany(
                (m, i) =>
                    m.Sasaran.Select(
                        (s, j) => new AnyamanRow(s, "#anyaman", m.Misi, 1 + (i * 17 + j * 29) % 23, $"?misi={i + 1}")
                    )
            )
            .ToList();
        var columns = People.SelectMany(p => p.Names.Select(n => new AnyamanColumn(n, "#anyaman", p.Kind))).ToList();
        var knots = new List<AnyamanKnot>();
        for (var r = 0; r < rows.Count; r++)
        {
            if ((r * 7 + 3) % 10 < 3)
            {
                continue;
            }
            for (var n = 0; n < 1 + r * 5 % 4; n++)
            {
                var c = (r / 2 * 3 + n * 11 + r) % columns.Count;
                if (c is not (9 or 13 or 27))
                {
                    knots.Add(Tied(rows, columns, r, c, (KnotState)((r + n * 3) % 4)));
                }
            }
        }
        knots.Add(Tied(rows, columns, 4, 13, KnotState.Full));
        knots.RemoveAll(k => k.Row == 4 && k.Column != 13);
        return new(rows, columns, knots);
    }

    public static string Finding(AnyamanModel model)
    {
        var reading = new AnyamanReading(model);
        return T(
            $"{reading.Holes.Count} dari {model.Rows.Count} sasaran belum dikerjakan siapa pun; {reading.Silos.Count} pihak bekerja sendiri.",
            $"Nobody works on {reading.Holes.Count} of {model.Rows.Count} sasaran; {reading.Silos.Count} organizations work alone."
        );
    }

    private static AnyamanKnot Tied(
        List<AnyamanRow> rows,
        List<AnyamanColumn> columns,
        int row,
        int column,
        KnotState state
    ) => new(row, column, state, $"{columns[column].Label} × {rows[row].Label}", "#anyaman");
}
