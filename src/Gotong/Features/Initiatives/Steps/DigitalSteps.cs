namespace Gotong.Features.Initiatives.Steps;

/// <summary>What is asked only of a way with an application; the last one of cameras and command centres.</summary>
public static class DigitalSteps
{
    public const string Watch = "pengawasan";

    public static readonly IReadOnlyList<Step> All =
    [
        new TextsStep(
            "proses",
            ("proses bisnis", "the business process"),
            ("Bagaimana prosesnya sebelum dan sesudah?", "What is the process before and after?"),
            (
                "Aplikasi yang meniru proses lama mempercepat kerumitan. Gambarkan langkahnya dulu, lalu yang hilang dan yang baru.",
                "Software on top of an old process speeds up its tangles. Describe the steps first, then what goes and what is new."
            ),
            [
                new(
                    "before",
                    ("Sebelum", "Before"),
                    ("Langkah demi langkah, siapa dan berapa lama.", "Step by step, by whom and how long."),
                    (
                        "Warga datang pukul 06.00, mengambil nomor, menunggu tiga jam, berkas dicatat dua kali.",
                        "People come at 6 a.m., take a number, wait three hours; the file is written down twice."
                    ),
                    p => p.ProcessBefore,
                    (p, text) => p.ProcessBefore = text
                ),
                new(
                    "after",
                    ("Sesudah", "After"),
                    ("Yang hilang, yang digabung, yang baru.", "What goes, what is joined, what is new."),
                    (
                        "Nomor diambil lewat antrean puskesmas yang ada; berkas dibaca dari rekam medis, dicatat sekali.",
                        "The number comes from the queue that exists; the file is read from the medical record and written once."
                    ),
                    p => p.ProcessAfter,
                    (p, text) => p.ProcessAfter = text
                ),
            ],
            i => i.IsDigital
        ),
        new TextsStep(
            "arsitektur",
            ("arsitektur dan peta rencana SPBE", "the SPBE architecture and roadmap"),
            (
                "Di mana tempatnya dalam arsitektur dan peta rencana SPBE?",
                "Where does it stand in the SPBE architecture and roadmap?"
            ),
            (
                "Sub kegiatan 2.16.03.2.02.0020 berbunyi begitu: aplikasi dibangun menurut arsitektur dan peta rencana SPBE. Belum ada keduanya? Tulis itu, dan siapa yang menyusunnya kapan.",
                "Sub kegiatan 2.16.03.2.02.0020 is worded so: applications follow the SPBE architecture and roadmap. Neither exists yet? Say so, and who makes them by when."
            ),
            [
                new(
                    "architecture",
                    ("Arsitektur", "Architecture"),
                    (
                        "Domain dan kode layanan atau proses bisnisnya.",
                        "Domain and code of the service or business process."
                    ),
                    (
                        "Domain layanan, kesehatan: RAL.05.02 antrean layanan; Perbup 12/2024 tentang Arsitektur SPBE.",
                        "Service domain, health: RAL.05.02 queues; Perbup 12/2024 on the SPBE architecture."
                    ),
                    p => p.Architecture,
                    (p, text) => p.Architecture = text
                ),
                new(
                    "roadmap",
                    ("Peta rencana", "Roadmap"),
                    ("Tahun dan butirnya.", "Year and item."),
                    (
                        "Peta rencana 2025–2029, tahun 2026, butir aplikasi nomor 7.",
                        "Roadmap 2025–2029, year 2026, applications, item 7."
                    ),
                    p => p.Roadmap,
                    (p, text) => p.Roadmap = text
                ),
            ],
            i => i.IsDigital
        ),
        new UnitStep(),
        new RunningCostStep(),
        new TextsStep(
            "pengguna",
            ("pengguna", "the users"),
            ("Siapa penggunanya, dan bagaimana mereka ditanya?", "Who uses it, and how were they asked?"),
            (
                "Kebanyakan aplikasi sepi karena tidak ada yang memintanya.",
                "Most applications are empty because nobody asked for them."
            ),
            [
                new(
                    "users",
                    ("Pengguna", "Users"),
                    ("Kelompoknya dan kira-kira berapa.", "Which group, and roughly how many."),
                    ("4.200 ibu hamil dan 96 bidan desa.", "4,200 expectant mothers and 96 village midwives."),
                    p => p.Users,
                    (p, text) => p.Users = text
                ),
                new(
                    "asked",
                    ("Cara menanyai mereka", "How they were asked"),
                    ("Kapan, berapa orang, apa kata mereka.", "When, how many, what they said."),
                    (
                        "Wawancara 24 ibu di tiga puskesmas, Februari 2026: 19 mau pengingat lewat WhatsApp, bukan aplikasi.",
                        "24 mothers interviewed at three health centres, February 2026: 19 want a WhatsApp reminder, not an app."
                    ),
                    p => p.UsersAsked,
                    (p, text) => p.UsersAsked = text
                ),
            ],
            i => i.IsDigital
        ),
        new RetireStep(),
        new TextsStep(
            "data",
            ("data dan metadata", "data and metadata"),
            ("Data apa yang dihasilkannya?", "Which data does it produce?"),
            (
                "Data yang tidak berstandar dan tidak bermetadata tidak dapat dipakai siapa pun. Itu janji Satu Data Indonesia.",
                "Data without a standard and metadata is of use to nobody. That is what Satu Data Indonesia is about."
            ),
            [
                new(
                    "data",
                    ("Data yang dihasilkan", "Data it produces"),
                    ("", ""),
                    ("Kunjungan per layanan, per hari, per puskesmas.", "Visits by service, day and health centre."),
                    p => p.DataProduced,
                    (p, text) => p.DataProduced = text
                ),
                new(
                    "metadata",
                    ("Standar, kode referensi, dan walidata", "Standard, reference codes and walidata"),
                    ("Menurut Satu Data Indonesia.", "As Satu Data Indonesia asks."),
                    (
                        "Definisi kunjungan menurut Kemenkes; kode wilayah Kemendagri; walidata Diskominfo, diperbarui bulanan.",
                        "Visits as the health ministry defines them; Kemendagri area codes; walidata Diskominfo, monthly."
                    ),
                    p => p.DataMetadata,
                    (p, text) => p.DataMetadata = text
                ),
            ],
            i => i.IsDigital
        ),
        new TextsStep(
            "inang",
            ("tempat berjalan dan integrasi", "hosting and integration"),
            ("Berjalan di mana, terhubung dengan apa?", "Where does it run, and what is it joined to?"),
            (
                "Server di bawah meja dan data yang diketik dua kali adalah biaya yang tidak tampak.",
                "A server under a desk and data typed twice are costs nobody sees."
            ),
            [
                new(
                    "hosting",
                    ("Tempat berjalan", "Hosting"),
                    (
                        "Pusat data nasional, pusat data daerah, atau awan; siapa yang menjaganya.",
                        "National or regional data centre, or a cloud; and who looks after it."
                    ),
                    (
                        "Pusat data daerah di Diskominfo, cadangan harian.",
                        "The regional data centre at Diskominfo, backed up daily."
                    ),
                    p => p.Hosting,
                    (p, text) => p.Hosting = text
                ),
                new(
                    "integration",
                    ("Integrasi", "Integration"),
                    (
                        "Lewat SPLP dengan sistem apa; atau mengapa tidak ada.",
                        "Through SPLP with which system; or why with none."
                    ),
                    (
                        "Lewat SPLP: kependudukan (NIK) dan rekam medis SATUSEHAT.",
                        "Through SPLP: population register (NIK) and SATUSEHAT records."
                    ),
                    p => p.Integration,
                    (p, text) => p.Integration = text
                ),
            ],
            i => i.IsDigital
        ),
        new TextsStep(
            Watch,
            ("keputusan di balik kamera", "the decision behind the cameras"),
            (
                "Keputusan apa yang berubah karena kamera atau pusat kendali ini?",
                "Which decision do these cameras, or this command centre, change?"
            ),
            (
                "Layar tidak mengubah apa pun. Keputusan yang mengubah. Sebut siapa memutuskan apa dengan cara lain karenanya.",
                "Screens change nothing; decisions do. Say who decides what differently because of it."
            ),
            [
                new(
                    "decision",
                    ("Keputusan yang berubah", "Decision that changes"),
                    ("Siapa, memutuskan apa, seberapa sering.", "Who, decides what, how often."),
                    (
                        "Dinas Perhubungan mengatur ulang lampu lima simpang setiap pagi, bukan setahun sekali.",
                        "The transport agency resets the lights of five crossings every morning instead of once a year."
                    ),
                    p => p.WatchDecision,
                    (p, text) => p.WatchDecision = text
                ),
                new(
                    "effect",
                    ("Cara mengukur akibatnya", "How the effect is measured"),
                    ("Ukuran, nilai sekarang, kapan dilihat.", "Measure, value today, when it is looked at."),
                    (
                        "Waktu tempuh rata-rata koridor A pada jam sibuk: sekarang 34 menit, dilihat tiap bulan.",
                        "Mean travel time of corridor A at rush hour: 34 minutes now, looked at monthly."
                    ),
                    p => p.WatchEffect,
                    (p, text) => p.WatchEffect = text
                ),
            ],
            i => i.Watches
        ),
    ];
}
