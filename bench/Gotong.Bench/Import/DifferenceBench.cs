using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Bench.Import;

/// <summary>
/// The difference of a file of 20,000 rows, each with an indicator, its values and money, to the plan that holds them:
/// from the file on disk to the last item. Beside it what nobody can save: reading the stored plan by EF Core alone.
/// </summary>
public static class DifferenceBench
{
    private const int Rows = 20_000;
    private const double MostSeconds = 3;

    public static async Task<bool> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gotong-bench-").FullName;
        try
        {
            var installation = new Installation(folder, null);
            await DatabaseSetup.PrepareAsync(installation, TimeProvider.System, default);
            await using var app = GotongApp.Build(installation);
            return await MeasureAsync(app.Services, folder);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> MeasureAsync(IServiceProvider services, string folder)
    {
        var region = await OpenAsync(services);
        var (before, after) = (Path.Combine(folder, "lama.csv"), Path.Combine(folder, "baru.csv"));
        await File.WriteAllTextAsync(before, Table(0));
        await File.WriteAllTextAsync(after, Table(1));
        await InAsync(services, region, db => SaveRpjmd.SaveAsync(db, region, Read(before), Source, default));

        var (whole, cpu, stored, reading) = (
            new List<double>(),
            new List<double>(),
            new List<double>(),
            new List<double>()
        );
        PlanDifference? difference = null;
        for (var i = -1; i < 5; i++)
        {
            GC.Collect();
            var started = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            difference = await InAsync(
                services,
                region,
                db => SaveRpjmd.CompareAsync(db, Read(after), Source, default)
            );
            var seconds = watch.Elapsed.TotalSeconds;
            var worked = (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds;
            watch.Restart();
            Read(after);
            var file = watch.Elapsed.TotalSeconds;
            watch.Restart();
            await InAsync(services, region, StoredAsync);
            if (i >= 0)
            {
                reading.Add(file);
                whole.Add(seconds);
                cpu.Add(worked);
                stored.Add(watch.Elapsed.TotalSeconds);
            }
        }
        var middle = Median(whole);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"difference of {Rows:N0} rows ({difference!.Added:N0} new, {difference.Changed:N0} changed, {difference.Gone:N0} gone): {middle:F2} s (limit {MostSeconds:F0} s), {Median(cpu):F2} s of CPU; reading the file alone {Median(reading):F2} s; reading the stored plan by EF Core alone {Median(stored):F2} s; working set at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MB"
            )
        );
        return middle < MostSeconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static Task<int> StoredAsync(GotongDb db) =>
        db
            .Priorities.AsNoTracking()
            .Include(p => p.Indicators)
                .ThenInclude(i => i.Values)
            .Include(p => p.Responsibilities)
            .Include(p => p.Pagu)
            .AsSplitQuery()
            .ToListAsync()
            .ContinueWith(t => t.Result.Count, TaskScheduler.Default);

    private static ImportSource Source { get; } = new("baru.csv", new string('a', 64), 2025, 2029);

    private static Features.Priorities.Import.RpjmdDraft Read(string path)
    {
        using var stream = File.OpenRead(path);
        return RpjmdFile.Read(stream, path).Draft;
    }

    /// <summary>In the second edition every tenth row has another target and money, every hundredth another name.</summary>
    private static string Table(int edition)
    {
        var text = new StringBuilder(
            "Misi;Tujuan;Sasaran;Program;Perangkat Daerah;Indikator Program;Satuan;Baseline 2024;Target 2025;Target 2026;Target 2027;Target 2028;Target 2029;Pagu 2025 (Rp);Pagu 2026 (Rp);Pagu 2027 (Rp)\n"
        );
        for (var i = 0; i < Rows; i++)
        {
            var moved = edition == 1 && i % 10 == 0 ? 1 : 0;
            var name = edition == 1 && i % 100 == 7 ? "Kegiatan lain" : "Program layanan";
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"Misi {i / 4000 + 1}: Melayani bagian {i / 4000};Tujuan bagian {i / 1000};Sasaran bagian {i / 100};{name} nomor {i};DINAS NOMOR {i % 30};Persentase warga terlayani {i};Persen;{i % 50};{i % 50 + 1};{i % 50 + 2};{i % 50 + 3};{i % 50 + 4};{i % 50 + 5 + moved};{1_000_000 + i};{2_000_000 + i};{3_000_000 + i + moved}"
            );
        }
        return text.ToString();
    }

    private static Task<Region> OpenAsync(IServiceProvider services) =>
        InAsync(
            services,
            null,
            async db =>
            {
                var region = new Region
                {
                    Code = "35.20",
                    Name = "Kabupaten Contoh",
                    TimeZone = "Asia/Jakarta",
                    PeriodStart = 2025,
                    PeriodEnd = 2029,
                    Framework = "kominfo-2017",
                };
                db.Add(region);
                await db.SaveActAsync(new("region.opened", Visibility.Public, "dibuka", "opened") { Agent = "bench" });
                return region;
            }
        );

    private static async Task<T> InAsync<T>(IServiceProvider services, Region? region, Func<GotongDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        db.Tenant.Enter(region?.Id ?? Guid.Empty);
        return await work(db);
    }
}
