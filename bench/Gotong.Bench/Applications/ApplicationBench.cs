using System.Diagnostics;
using Gotong.Features.Applications;
using Gotong.Features.Applications.Health;
using Gotong.Features.Applications.Importing;
using Gotong.Features.Applications.Index;

namespace Gotong.Bench.Applications;

/// <summary>
/// An inventory is read, judged and looked up: 189 real rows under 1 s, the health of 2,000 applications under 2 s,
/// and what resembles a proposal among 5,000 under 50 ms once they were read. Names repeat, as they do in life.
/// </summary>
public static class ApplicationBench
{
    private const int Runs = 5;
    private const int Judged = 2_000;
    private const int LookedUp = 5_000;
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly string[] Deeds =
    [
        "antrean",
        "pengaduan",
        "perizinan",
        "kepegawaian",
        "surat",
        "pajak",
        "retribusi",
        "wisata",
        "perpustakaan",
        "presensi",
        "aset",
        "posyandu",
        "pasar",
        "parkir",
        "sampah",
        "irigasi",
    ];
    private static readonly string[] Things =
    [
        "puskesmas",
        "kecamatan",
        "sekolah",
        "rumah sakit",
        "kelurahan",
        "loket",
        "pegawai",
        "petani",
        "pedagang",
        "nelayan",
        "siswa",
        "terminal",
    ];
    private static readonly string[] Verbs =
    [
        "mendaftar",
        "memantau",
        "melaporkan",
        "menghitung",
        "menyajikan",
        "mencatat",
    ];

    public static bool Run(string? data)
    {
        var whole = true;
        var file = data is null ? null : Path.Combine(data, "applications", "denpasar_aplikasi_2022.csv");
        if (file is not null && File.Exists(file))
        {
            var bytes = File.ReadAllBytes(file);
            var rows = 0;
            var read = Median(() => rows = Read(bytes).Rows.Count);
            whole &= Say($"{rows} rows of a real inventory read and its codes found", read, TimeSpan.FromSeconds(1));
        }
        else
            Console.WriteLine("applications  the real inventory is not beside the repository: skipped");
        var some = Made(Judged);
        InventoryHealth? health = null;
        var judged = Median(() => health = new(new ApplicationTable(new ApplicationIndex(some), Today)));
        whole &= Say(
            $"health of {Judged:N0} applications, {health!.Twins.Count:N0} pairs of twins",
            judged,
            TimeSpan.FromSeconds(2)
        );
        var index = new ApplicationIndex(Made(LookedUp));
        var text = new LikenessText(
            "Aplikasi antrian online puskesmas",
            "Warga mengambil nomor antrean puskesmas dari rumah dan melihat giliran."
        );
        _ = index.Find(text, 7).Count(); // reads them
        var found = 0;
        var looked = Median(() => found = index.Find(text, 7).Count());
        return Say($"{found} that resemble a proposal among {LookedUp:N0}", looked, TimeSpan.FromMilliseconds(50))
            & whole;
    }

    private static InventoryDraft Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return InventoryReader.Read(stream, "aplikasi.csv", InventoryChoices.None, Today);
    }

    private static bool Say(string what, (TimeSpan Wall, TimeSpan Cpu) time, TimeSpan limit)
    {
        Console.WriteLine(
            $"applications  {what}: {time.Wall.TotalMilliseconds:N1} ms, {time.Cpu.TotalMilliseconds:N1} ms of CPU (limit {limit.TotalMilliseconds:N0} ms, {time.Wall / limit:P0} of it)"
        );
        return time.Wall <= limit;
    }

    private static List<Application> Made(int count)
    {
        var random = new Random(1);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(n =>
                {
                    var (deed, thing) = (Of(Deeds), Of(Things));
                    return new Application
                    {
                        RegionId = Guid.Empty,
                        // One in five is named like others: those are twins, and each twin is read for its reasons.
                        Name = n % 5 == 0 ? $"{deed} {thing}" : $"{deed} {thing} {Of(Things)} {n}",
                        Function =
                            $"Untuk {Of(Verbs)} {deed} {thing} dan {Of(Verbs)} {Of(Deeds)} bagi {Of(Things)} di wilayah {n % 97}.",
                        CostPerYear = random.Next(10, 300) * 1_000_000L,
                        ActiveUsers = random.Next(0, 5000),
                        CountedOn = Today.AddDays(-random.Next(0, 900)),
                    };
                }),
        ];

        string Of(string[] words) => words[random.Next(words.Length)];
    }

    /// <summary>The middle one of several runs. On a busy machine the CPU time says more than the clock.</summary>
    private static (TimeSpan Wall, TimeSpan Cpu) Median(Action act)
    {
        var times = new List<(TimeSpan Wall, TimeSpan Cpu)>();
        for (var run = 0; run < Runs; run++)
        {
            var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            act();
            times.Add((watch.Elapsed, Environment.CpuUsage.TotalTime - cpu));
        }
        return times.OrderBy(t => t.Wall).ElementAt(Runs / 2);
    }
}
