using Gotong.Features.Applications;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Example;

/// <summary>Applications of the example region: three queues, some that nobody uses, some that nobody owns.</summary>
internal static class ApplicationSeed
{
    private sealed record One(string Name, string Function, string? Owner)
    {
        public int? Users { get; init; }
        public int Age { get; init; } = 3;
        public long? Cost { get; init; }
        public int Year { get; init; } = 2021;
        public bool Idle { get; init; }
        public ApplicationMedia Media { get; init; } = ApplicationMedia.Web;
        public int? ContractMonths { get; init; }
    }

    private static readonly One[] All =
    [
        new(
            "Antrean Puskesmas Online",
            "Warga mengambil nomor antrean puskesmas dari rumah lewat ponsel dan melihat giliran.",
            "dinkes"
        )
        {
            Users = 4200,
            Cost = 96_000_000,
            Media = ApplicationMedia.Web | ApplicationMedia.Mobile,
            Year = 2022,
        },
        new(
            "Antrean Online RSUD",
            "Pasien mengambil nomor antrean poliklinik rumah sakit secara online dan melihat giliran.",
            "dinkes"
        )
        {
            Users = 1900,
            Cost = 120_000_000,
            Media = ApplicationMedia.Mobile,
            Year = 2023,
        },
        new(
            "Sistem Antrian Loket Pelayanan",
            "Pengambilan nomor antrian loket pelayanan perizinan secara online.",
            null
        )
        {
            Users = 85,
            Age = 20,
            Cost = 60_000_000,
            Year = 2019,
        },
        new("SIMPEG Daerah", "Data pegawai, kenaikan pangkat, mutasi dan pensiun aparatur sipil negara.", "bkpsdm")
        {
            Users = 6400,
            Cost = 85_000_000,
            Year = 2016,
        },
        new("E-Surat", "Surat masuk, surat keluar dan disposisi naskah dinas antar perangkat daerah.", "kominfo")
        {
            Users = 310,
            Cost = 75_000_000,
            Year = 2018,
            ContractMonths = -4,
        },
        new("E-Office Setda", "Surat masuk, surat keluar dan disposisi naskah dinas di sekretariat daerah.", null)
        {
            Idle = true,
            Cost = 40_000_000,
            Year = 2017,
        },
        new("Lapor Bupati", "Kanal pengaduan warga kepada pemerintah kabupaten dan tindak lanjutnya.", "kominfo")
        {
            Users = 560,
            Age = 14,
            Cost = 55_000_000,
            Media = ApplicationMedia.Mobile,
            Year = 2020,
        },
        new("Peta Lahan Pertanian", "Peta sebaran sawah, komoditas dan kelompok tani per desa.", "distan")
        {
            Users = 42,
            Cost = 30_000_000,
            Year = 2021,
        },
        new("Harga Pasar Harian", "Mencatat harga bahan pokok harian di pasar kabupaten.", "diskop")
        {
            Users = 95,
            Cost = 18_000_000,
            Year = 2020,
        },
        new("Info Harga Bahan Pokok", "Menampilkan harga bahan pokok harian di pasar kabupaten.", "distan")
        {
            Idle = true,
            Cost = 12_000_000,
            Year = 2018,
        },
        new("Katalog Wisata", "Daftar tempat wisata, penginapan dan acara untuk pengunjung.", "dispar")
        {
            Users = 2300,
            Age = 2,
            Cost = 48_000_000,
            Year = 2022,
            ContractMonths = 8,
        },
        new("Perpustakaan Digital", "Meminjam buku digital perpustakaan daerah.", null) { Idle = true, Year = 2019 },
        new("Bank Data Desa", "Profil desa, potensi dan anggaran desa untuk perencanaan.", "bappeda")
        {
            Users = 206,
            Age = 18,
            Cost = 35_000_000,
            Year = 2020,
        },
        new("Pantau CCTV Simpang", "Menampilkan gambar CCTV simpang jalan untuk pengaturan lalu lintas.", "dishub")
        {
            Users = 12,
            Cost = 210_000_000,
            Media = ApplicationMedia.Desktop,
            Year = 2019,
            ContractMonths = -11,
        },
        new("Belanja Lokal", "Aplikasi belanja produk usaha kecil milik daerah.", "diskop")
        {
            Users = 140,
            Age = 16,
            Cost = 90_000_000,
            Media = ApplicationMedia.Mobile,
            Year = 2022,
        },
        new("Izin Cepat", "Permohonan izin praktik dan penelitian, unggah syarat, dan lacak berkas.", "dpmptsp")
        {
            Users = 11800,
            Age = 1,
            Cost = 165_000_000,
            Year = 2021,
        },
    ];

    public static void Add(
        GotongDb db,
        Region region,
        IReadOnlyDictionary<string, Organization> organizations,
        DateTimeOffset now
    )
    {
        var today = region.DayOf(now);
        foreach (var one in All)
        {
            var application = new Application
            {
                RegionId = region.Id,
                Name = one.Name,
                Function = one.Function,
                OwnerId = one.Owner is { } key ? organizations[key].Id : null,
                Media = one.Media,
                Kind = ApplicationKind.Special,
                Year = one.Year,
                CostPerYear = one.Cost,
                ActiveUsers = one.Users,
                CountedOn = one.Users is null ? null : today.AddMonths(-one.Age),
                ContractEnd = one.ContractMonths is { } months ? today.AddMonths(months) : null,
            };
            application.Work(!one.Idle);
            application.Touch(now);
            db.Add(application);
        }
    }
}
