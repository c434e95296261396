namespace Gotong.Features.Priorities.Import;

/// <summary>
/// The words that regions use in their tables, as data. All are lower case, without punctuation. The first list that
/// has a word of the header gives its role, so the more special lists stand first.
/// </summary>
internal static class RpjmdWords
{
    public static readonly (RoleKind Kind, string[] Words)[] Roles =
    [
        (RoleKind.Opd, ["satuan kerja perangkat daerah", "satuan kerja", "nama skpd", "nama opd"]),
        (RoleKind.QuickWin, ["quick win", "quickwin", "quick wins"]),
        (RoleKind.Periode, ["periode penilaian", "periode rpjmd", "periode"]),
        (RoleKind.Code, ["kode rekening", "kode program", "kode sipd", "kode"]),
        (RoleKind.Unit, ["satuan indikator", "satuan"]),
        (
            RoleKind.Opd,
            [
                "opd penanggung jawab",
                "opd penanggungjawab",
                "perangkat daerah penanggung jawab",
                "perangkat daerah penanggungjawab",
                "pd penanggung jawab",
                "perangkat daerah",
                "opd",
                "skpd",
                "penanggung jawab",
                "penanggungjawab",
                "pengampu",
                "unit kerja",
                "instansi pelaksana",
                "pelaksana",
                "pd",
            ]
        ),
        (
            RoleKind.Baseline,
            [
                "kondisi kinerja pada awal",
                "kondisi kinerja awal",
                "kondisi awal",
                "data capaian pada tahun awal",
                "data capaian awal",
                "capaian awal",
                "data awal",
                "nilai awal",
                "target awal",
                "tahun dasar",
                "data dasar",
                "baseline",
                "base line",
            ]
        ),
        (RoleKind.Actual, ["realisasi kinerja", "realisasi"]),
        (
            RoleKind.Pagu,
            [
                "pagu indikatif",
                "pagu anggaran",
                "pagu",
                "kebutuhan anggaran",
                "kebutuhan dana",
                "kerangka pendanaan",
                "anggaran",
                "rp",
                "rupiah",
            ]
        ),
        (
            RoleKind.Target,
            [
                "target kinerja",
                "target akhir",
                "target capaian",
                "target",
                "k",
                "kondisi kinerja pada akhir",
                "kondisi akhir",
            ]
        ),
        (RoleKind.Actual, ["capaian tahun", "capaian"]),
        (
            RoleKind.Indicator,
            [
                "indikator kinerja utama",
                "indikator kinerja",
                "indikator",
                "iku",
                "ik",
                "tolok ukur kinerja",
                "tolok ukur",
            ]
        ),
        (RoleKind.Outcome, ["outcome", "hasil program", "hasil", "sasaran program"]),
        (RoleKind.Visi, ["visi"]),
    ];

    public static readonly (Level Level, string[] Words)[] Levels =
    [
        (Level.Program, ["program prioritas", "program", "nomenklatur"]),
        (Level.Sasaran, ["sasaran strategis", "sasaran"]),
        (Level.Tujuan, ["tujuan"]),
        (Level.Misi, ["misi"]),
    ];

    /// <summary>Words in a header that change nothing.</summary>
    public static readonly HashSet<string> Fillers =
    [
        .. "rpjmd daerah kabupaten kota pemerintah dan nama uraian tahun pada akhir awal capaian kinerja rp juta ribu miliar milyar rupiah strategis dalam utama prioritas periode nilai renstra teks perencanaan pembangunan pendanaan kerangka dasar yang tingkat jumlah dan di setiap n outcome hasil pd urusan bidang pemerintahan kegiatan sub output impact dampak".Split(
            ' '
        ),
    ];

    /// <summary>Numbers of rows: no one misses them.</summary>
    public static readonly HashSet<string> Numbers = ["no", "nomor", "no urut", "urut", "urut misi"];

    /// <summary>Columns that are there in many tables and are not brought in.</summary>
    public static readonly HashSet<string> Foreign =
    [
        "no",
        "nomor",
        "no urut",
        "urut",
        "ket",
        "keterangan",
        "catatan",
        "lokasi",
        "urut misi",
        "is locked",
        "tahun awal",
        "tahun akhir",
    ];

    public static readonly string[] ForeignStarts =
    [
        "id ",
        "kode skpd",
        "kode opd",
        "kode unit",
        "kode perangkat daerah",
        "sumber dana",
        "kode sumber dana",
        "sumber anggaran",
        "sumber pendanaan",
        "realisasi anggaran",
        "realisasi rp",
        "realisasi pagu",
        "realisasi keuangan",
        "formula",
        "definisi operasional",
    ];

    /// <summary>The tree of a plan ends with the program.</summary>
    public static readonly string[] BelowProgram = ["kegiatan", "subkegiatan", "output", "keluaran"];

    /// <summary>Headings of a column that says the level of each row.</summary>
    public static readonly HashSet<string> KindOfRow =
    [
        "kelompok",
        "jenis",
        "level",
        "tingkat",
        "tingkatan",
        "kategori",
    ];

    /// <summary>Rows below or inside a table that are no data.</summary>
    public static readonly string[] Footers = ["sumber", "keterangan", "catatan", "jumlah", "total", "source", "note"];

    /// <summary>Certain only: a lower number is better.</summary>
    public static readonly string[] Down =
    [
        "tingkat kemiskinan",
        "angka kemiskinan",
        "persentase penduduk miskin",
        "angka kematian",
        "kasus kematian",
        "tingkat pengangguran",
        "angka pengangguran",
        "prevalensi",
        "stunting",
        "gini",
        "risiko bencana",
        "laju inflasi",
        "kawasan kumuh",
    ];

    /// <summary>Certain only: a higher number is better.</summary>
    public static readonly string[] Up =
    [
        "indeks pembangunan manusia",
        "indeks pembangunan gender",
        "usia harapan hidup",
        "harapan lama sekolah",
        "rata rata lama sekolah",
        "pertumbuhan ekonomi",
        "indeks kepuasan masyarakat",
        "indeks reformasi birokrasi",
        "indeks spbe",
        "indeks kualitas lingkungan hidup",
    ];

    /// <summary>With one of these the same words say the opposite or something else ("penurunan stunting").</summary>
    public static readonly string[] Turning =
    [
        "penurunan",
        "pengurangan",
        "penanganan",
        "ditangani",
        "tertangani",
        "pencegahan",
        "penanggulangan",
        "pelayanan",
        "layanan",
        "mendapat",
        "memperoleh",
        "program",
        "kegiatan",
        "keberhasilan",
    ];
}
