using Gotong.Features.Books;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Tests.Books;

/// <summary>A synthetic book of any size, the same each time. Shared with the bench; nothing in it is true.</summary>
internal static class SampleBook
{
    private static readonly string[] Problems =
    [
        "Antrean layanan kependudukan di kecamatan rata-rata tiga jam, dan warga lereng harus turun dua kali.",
        "Sampah pasar diangkut bercampur, sehingga tempat pemrosesan akhir penuh dua tahun lebih cepat.",
        "Perajin bambu menjual lewat pengepul dan menerima kurang dari separuh harga di toko.",
        "Guru di sekolah kecil mengajar tiga kelas sekaligus tanpa bahan yang cocok.",
    ];

    private static readonly string[] Ways =
    [
        "Petugas datang bergilir ke balai desa pada hari pasar, dengan jadwal yang disepakati bersama desa.",
        "Bank sampah desa memilah sejak rumah, pedagang pasar membeli komposnya dengan harga tetap.",
        "Koperasi perajin menjual bersama lewat BUMD, dengan mutu yang diperiksa perguruan tinggi.",
        "Tiga sekolah berbagi guru dan bahan, komunitas literasi mendampingi tiap pekan.",
    ];

    public static BookData Make(int initiatives, bool isPublic = false)
    {
        var organizations = Organizations();
        var priorities = Priorities();
        var sasaran = priorities.Where(p => p.Level == PriorityLevel.Sasaran).ToList();
        return new(
            new("contoh", "Kabupaten Contoh", 2025, 2029, IsExample: true),
            new(
                "RPJMD Kabupaten Contoh 2025–2029",
                "Contoh yang nyaman, maju, dan berkelanjutan",
                Trace("RPJMD", 4),
                priorities
            ),
            Dimensions(),
            [.. Enumerable.Range(1, initiatives).Select(n => Initiative(n, sasaran, organizations))],
            Narratives(),
            new(new DateOnly(2026, 11, 24), 1289)
        )
        {
            IsPublic = isPublic,
        };
    }

    private static BookInitiative Initiative(int n, List<BookPriority> sasaran, List<BookOrganization> organizations)
    {
        var dimension = Dimensions()[n % 6];
        // Every third sasaran stays without an initiative.
        var served = sasaran.Where((_, i) => i % 3 != 2).ToList();
        var lead = organizations[n * 7 % 20];
        var costs = Enumerable
            .Range(0, n % 4 + 1)
            .Select(y => new BookCost(
                2026 + y,
                y % 2 == 0 ? "APBD" : "TJSL",
                50_000_000L * (n % 9 + 1) + n * 1_250_000L
            ));
        return new(
            n,
            $"Layanan keliling bersama desa tahap {n}",
            n % 3 == 0 ? InitiativeState.InMasterplan : InitiativeState.Accepted,
            n % 11 == 0 ? SolutionKind.NewApplication
                : n % 5 == 0 ? SolutionKind.ExistingApplication
                : SolutionKind.NonDigital,
            (Horizon)(n % 3),
            n % 17 == 0 ? null : served[n * 5 % served.Count].Id,
            new(Problems[n % 4], "Tiap perangkat daerah berjalan sendiri dengan anggaran rutin.", Ways[n % 4]),
            lead,
            Trace($"Inisiatif {n}", n % 7 + 1)
        )
        {
            Dimensions = n % 19 == 0 ? [] : [new(dimension.Key, dimension.SubDimensions.Keys.ElementAt(n % 3))],
            Effects = [.. Effects(n)],
            Partners = n % 6 == 0 ? [] : [new(organizations[20 + n % 15], "menyediakan tempat dan relawan")],
            Costs = [.. costs],
            Time = new(Quarter.Of(2026, 1), Quarter.Of(2026 + n % 5, 4), n % 2 == 0),
            Needs =
                n % 4 == 0 ? [new(NeedKind.Regulation, $"Peraturan bupati tentang layanan bersama {n}")]
                : n % 4 == 1 ? [new(NeedKind.Infrastructure, $"Jaringan internet di {n % 30 + 1} balai desa")]
                : [],
        };
    }

    private static IEnumerable<BookEffect> Effects(int n)
    {
        yield return new("Indeks kepuasan masyarakat", null, 78.5m, 80 + n % 10, 2027 + n % 3);
        if (n % 5 == 0)
            yield return new("Waktu tunggu layanan", "menit", null, 30, 2028);
    }

    private static List<BookPriority> Priorities()
    {
        var all = new List<BookPriority>();
        for (var m = 1; m <= 7; m++)
        {
            var misi = Add(
                all,
                null,
                PriorityLevel.Misi,
                $"Mewujudkan pelayanan dan kehidupan warga yang makin baik ke-{m}",
                0
            );
            var tujuan = Add(all, misi, PriorityLevel.Tujuan, $"Meningkatnya mutu hidup warga pada bidang {m}", 1);
            for (var s = 1; s <= 4; s++)
                Add(all, tujuan, PriorityLevel.Sasaran, $"Meningkatnya akses warga pada layanan dasar {m}.{s}", s % 3);
        }
        return all;
    }

    private static BookPriority Add(
        List<BookPriority> all,
        BookPriority? parent,
        PriorityLevel level,
        string name,
        int indicators
    )
    {
        var n = all.Count + 1;
        var priority = new BookPriority(
            Id(n),
            parent?.Id,
            level,
            name,
            level == PriorityLevel.Sasaran ? n % 7 * 1_200_000_000L : 0,
            [
                .. Enumerable
                    .Range(1, indicators)
                    .Select(i => new BookIndicator(
                        Id(n * 100 + i),
                        $"Indeks layanan {n}.{i}",
                        "poin",
                        "76,77",
                        2024,
                        "79,88",
                        2030
                    )),
            ],
            Trace($"{level} {name}", 2)
        );
        all.Add(priority);
        return priority;
    }

    private static List<BookOrganization> Organizations()
    {
        string[] outside =
        [
            "Bank Contoh",
            "PT Anyam Lestari",
            "Universitas Contoh",
            "Komunitas Lawu",
            "Desa Sidomulyo",
        ];
        OrganizationKind[] kinds =
        [
            OrganizationKind.Bank,
            OrganizationKind.Business,
            OrganizationKind.University,
            OrganizationKind.Community,
            OrganizationKind.Desa,
        ];
        return
        [
            .. Enumerable
                .Range(1, 20)
                .Select(n => new BookOrganization(Id(9000 + n), $"Dinas Contoh {n}", OrganizationKind.Opd)),
            .. Enumerable
                .Range(0, 15)
                .Select(n => new BookOrganization(Id(9100 + n), $"{outside[n % 5]} {n / 5 + 1}", kinds[n % 5])),
        ];
    }

    private static List<BookDimension> Dimensions() =>
        [
            .. new[] { "Governance", "Branding", "Economy", "Living", "Society", "Environment" }.Select(
                name => new BookDimension(
                    name.ToLowerInvariant(),
                    $"Smart {name}",
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        [$"{name}-1"] = $"{name}: pelayanan",
                        [$"{name}-2"] = $"{name}: tata kelola",
                        [$"{name}-3"] = $"{name}: kebijakan",
                    }
                )
            ),
        ];

    private static Dictionary<string, string> Narratives() =>
        new(StringComparer.Ordinal)
        {
            ["latar-belakang"] =
                "Kota cerdas **bukan** deretan aplikasi. Ia cara baru mengerjakan sasaran daerah bersama-sama.\n\n"
                + "## Yang mendesak\n\n- layanan dasar di lereng\n- sampah pasar\n- pendapatan perajin\n\n"
                + "Lihat [laporan daerah](https://example.org/laporan).",
            ["strategi.governance"] = "Pelayanan mendekat ke warga. *Petugas datang*, bukan warga yang antre.",
        };

    private static Trace Trace(string record, long version) =>
        new(record, version, $"https://gotong.example/contoh/{Uri.EscapeDataString(record)}");

    private static Guid Id(int n) => new(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
