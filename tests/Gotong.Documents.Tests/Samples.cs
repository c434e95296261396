namespace Gotong.Documents.Tests;

/// <summary>Documents the tests share.</summary>
internal static class Samples
{
    private static readonly DocumentProperties Properties = new(
        "Pemerintah Kabupaten Contoh",
        "Masterplan smart city",
        new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero),
        "Data contoh"
    );

    public static Document Of(params Block[] blocks) => new("Judul", "Anak judul", "id", Properties, blocks);

    public static Paragraph Words(string text) => new([text]);

    /// <summary>A small book in the shape of Buku 2 that uses every block and inline.</summary>
    public static Document Book(string language = "id") =>
        new(
            "Masterplan Smart City Kabupaten Contoh 2026–2030",
            "Buku 2: arah pembangunan, strategi, rencana aksi, dan peta jalan",
            language,
            Properties,
            [.. Opening(), .. Strategies(), .. ActionPlan(), .. Roadmap()]
        );

    private static IEnumerable<Block> Opening() =>
        [
            new Heading(1, "Kata Pengantar", Numbered: false),
            Words(
                "Smart city adalah tugas bersama. Buku ini ditulis dari catatan yang hidup: setiap angka dapat ditelusuri."
            ),
            new Heading(1, "Pendahuluan", "pendahuluan"),
            new Heading(2, "Latar belakang"),
            new Paragraph([
                "Indeks Pembangunan Manusia naik menjadi 76,14",
                new Source("Indeks Pembangunan Manusia 2024", 12, "https://contoh.go.id/35.20/indikator/ipm?versi=12"),
                ", sedangkan kemiskinan ",
                new Bold(["turun ke 9,32 persen"]),
                new Source(
                    "Persentase Penduduk Miskin 2024",
                    4,
                    "https://contoh.go.id/35.20/indikator/kemiskinan?versi=4"
                ),
                ". Rincian ada di ",
                new Link("#rencana", [new Italic(["Rencana Aksi"])]),
                " dan pada ",
                new Link("https://contoh.go.id/rpjmd", ["dokumen RPJMD"]),
                ". Ketimpangan antarkecamatan masih lebar, dan layanan di desa yang jauh dari kota belum setara.",
            ]),
            new Quote(["Command center yang mewah namun miskin fungsi bukan tujuan."]),
            new Heading(3, "Dasar hukum"),
            new NumberedList([
                new ListItem(["Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"]),
                new ListItem(
                    ["Peraturan Daerah tentang RPJMD"],
                    new BulletList([
                        new ListItem(["perubahan pertama"]),
                        new ListItem(["perubahan kedua"], new NumberedList([new ListItem(["lampiran"])])),
                    ])
                ),
            ]),
            new NumberedList([new ListItem(["Daftar kedua mulai lagi dari satu"])]),
            new Heading(4, "Cara membaca"),
            new Note(
                "Bagian ini belum diisi:",
                ["yang kurang adalah metodologi, ditunggu dari Bappeda sampai 30 April 2026."]
            ),
            new Heading(1, "Visi, Misi, dan Sasaran"),
            Words("Visi: kabupaten yang maju, mandiri, dan saling menopang."),
            new PageBreak(),
            Words("Sasaran diturunkan dari misi dan diukur dengan indikator."),
        ];

    private static IEnumerable<Block> Strategies() =>
        [
            new Heading(1, "Strategi Pembangunan per Dimensi"),
            new Heading(2, "Smart Governance"),
            Words(
                "Layanan yang pasti waktunya, dengan data yang dipakai bersama oleh semua perangkat daerah dan desa."
            ),
            new Figure(
                "Kemiskinan turun, tetapi belum secepat jalur target",
                "Garis kemiskinan 2020 sampai 2024 turun dari 10,4 ke 9,3 persen; target 2026 adalah 8,0 persen.",
                Chart(),
                "gambar-kemiskinan"
            ),
            new Table(
                "Tiga sasaran dan pengampunya",
                [
                    new Column("Sasaran", 3),
                    new Column("Indikator", 2),
                    new Column("2024", 1, Align.End),
                    new Column("Target", 1, Align.End),
                ],
                [
                    new CellRow(["Meningkatnya kualitas layanan publik", "Indeks kepuasan", "82,4", "90,0"]),
                    new CellRow(["Menurunnya kemiskinan", "Persentase penduduk miskin", "9,32", "8,00"]),
                    new CellRow(["Sel yang kurang dilengkapi kosong"]),
                ],
                "tabel-sasaran"
            ),
        ];

    private static IEnumerable<Block> ActionPlan() =>
        [
            new SectionChange(Orientation.Landscape),
            new Heading(1, "Rencana Aksi", "rencana"),
            new Paragraph([
                "Semua inisiatif yang diterima, menurut dimensi. Lihat ",
                new Link("#tabel-sasaran", ["sasarannya"]),
                ".",
            ]),
            new Table(
                "Rencana aksi 2026–2030",
                [
                    new Column("No", 0.6, Align.End),
                    new Column("Inisiatif", 4),
                    new Column("Sasaran", 3),
                    new Column("OPD pengampu", 2.4),
                    new Column("Mitra", 2.4),
                    new Column("2026", 1.5, Align.End),
                    new Column("2027", 1.5, Align.End),
                    new Column("Jangka", 1.4, Align.Center),
                ],
                [
                    new BandRow("Smart Governance"),
                    .. Enumerable.Range(1, 22).Select(Initiative),
                    new BandRow("Smart Society"),
                    .. Enumerable.Range(23, 22).Select(Initiative),
                ]
            ),
        ];

    private static IEnumerable<Block> Roadmap() =>
        [
            new SectionChange(Orientation.Portrait),
            new Heading(1, "Peta Jalan"),
            Words("Jangka pendek satu tahun, menengah lima tahun, panjang sepuluh tahun."),
            new Figure("Enam inisiatif dimulai tahun ini", "Enam batang waktu; satu terlambat.", Bars()),
        ];

    public static CellRow Initiative(int n) =>
        new([
            $"{n}",
            $"Antar obat ke rumah bagi lansia di desa terpencil lewat kader dan ojek desa ({n})",
            "Meningkatnya akses layanan kesehatan dasar",
            "Dinas Kesehatan",
            n % 3 == 0 ? "BPR Contoh, Karang Taruna" : "Universitas Contoh",
            new Cell([
                "Rp250 juta",
                new Source($"Biaya inisiatif {n}", n, $"https://contoh.go.id/35.20/inisiatif/{n}"),
            ]),
            "Rp1,2 miliar",
            n % 2 == 0 ? "5 tahun" : "1 tahun",
        ]);

    /// <summary>A target path and an actual line, labelled directly.</summary>
    public static Drawing Chart() =>
        new(
            430,
            200,
            [
                new Rect(40, 20, 300, 150, Brush: new Brush(Tone.Paper), Pen: new Pen(Tone.Hairline, 0.5)),
                new Rect(240, 60, 100, 60, Brush: new Brush(Tone.AccentSoft)),
                new Line(40, 70, 340, 70, new Pen(Tone.Hairline, 0.5)),
                new Line(40, 120, 340, 120, new Pen(Tone.Hairline, 0.5)),
                new Polyline([(40, 40), (140, 60), (190, 72), (240, 90)], new Pen(Tone.Ink, 2)),
                new Line(240, 90, 340, 140, new Pen(Tone.Accent, 1.5, Dash.Dashed)),
                new Line(40, 170, 340, 170, new Pen(Tone.Ink)),
                new Circle(240, 90, 4, new Pen(Tone.Ink), new Brush(Tone.Paper)),
                new Circle(340, 140, 4, Brush: new Brush(Tone.Accent)),
                new Label(248, 86, "9,3 kini", IsBold: true),
                new Label(348, 143, "8,0 target", Tone: Tone.Accent),
                new Label(36, 74, "10", 8, Align.End, Tone: Tone.Muted),
                new Label(36, 124, "8,5", 8, Align.End, Tone: Tone.Muted),
                new Label(40, 184, "2020", 8, Align.Center, Tone: Tone.Muted),
                new Label(240, 184, "2024", 8, Align.Center, Tone: Tone.Muted),
                new Label(340, 184, "2026", 8, Align.Center, Tone: Tone.Muted),
            ]
        );

    /// <summary>Bars over the years; wider than a page, so that it is scaled.</summary>
    private static Drawing Bars() =>
        new(
            600,
            180,
            [
                .. Enumerable
                    .Range(0, 6)
                    .SelectMany(i =>
                        (Shape[])
                            [
                                new Label(150, 26 + i * 24, $"Inisiatif {i + 1}", 10, Align.End),
                                new Rect(
                                    160 + i * 40,
                                    14 + i * 24,
                                    180,
                                    16,
                                    new Pen(i == 4 ? Tone.Late : Tone.Accent),
                                    new Brush(i == 4 ? Tone.Late : Tone.Accent, Hatched: i % 2 == 0)
                                ),
                            ]
                    ),
                new Line(160, 10, 160, 165, new Pen(Tone.Muted, 0.75, Dash.Dotted)),
            ]
        );
}
