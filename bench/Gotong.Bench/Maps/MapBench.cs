using System.Diagnostics;
using System.Text.Json;
using Gotong.Bench.Lists;
using Gotong.Bench.Pages;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Bench.Maps;

/// <summary>
/// The maps of 18 kecamatan and of 235 desa as they are sent: at most 60 KB compressed. And the check of an upload
/// against simply parsing the file.
/// </summary>
public static class MapBench
{
    private const int Port = 5393;
    private const int MostBytes = 60 * 1024;
    private const int Runs = 5;

    public static async Task<bool> RunAsync(string? shared)
    {
        if (shared is null)
        {
            Console.WriteLine("map: the borders of Magetan are not beside the repository; nothing is measured");
            return true;
        }
        var folder = Directory.CreateTempSubdirectory("gotong-bench").FullName;
        try
        {
            await LargeRegion.MakeAsync(folder, 500);
            foreach (var level in (string[])["kecamatan", "desa"])
                await StoreAsync(folder, Path.Combine(shared, "boundaries", $"magetan_{level}.geojson"));
            using var product = Servers.Start(Servers.Product, $"up --data {folder} --port {Port}");
            try
            {
                await Servers.ReadyAsync($"http://localhost:{Port}/contoh/peta");
                return await WeighAsync("18 kecamatan", "/contoh/peta")
                    & await WeighAsync("235 desa", "/contoh/peta?desa=1");
            }
            finally
            {
                product.Kill();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task StoreAsync(string folder, string path)
    {
        var installation = new Installation(folder, Example: true);
        await using var app = GotongApp.Build(installation);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var region = await db.Regions.SingleAsync(r => r.Code == Region.ExampleCode);
        await AreaSeed.EnsureAsync(db);
        db.Tenant.Enter(region.Id);
        var areas = await ReadBoundaries.AreasAsync(db, region, default);
        var check = Time(path, areas);
        KeepBoundaries.Store(
            db,
            db.Clock.GetUtcNow(),
            new(region, new StoredFile("", Path.GetFileName(path), ""), check, [])
        );
        await db.SaveActAsync(
            new("boundaries.stored", Visibility.Public, "menyimpan batas", "stored borders") { Agent = "bench" }
        );
    }

    /// <summary>Once to warm up, then the median.</summary>
    private static BoundaryCheck Time(string path, List<Area> areas)
    {
        var check = Check(path, areas);
        var whole = Median(() => Check(path, areas));
        var parse = Median(() =>
        {
            using var file = File.OpenRead(path);
            using var json = JsonDocument.Parse(file);
        });
        Console.WriteLine(
            $"map  {Path.GetFileName(path)}: {check.Drawn.Count} areas, {check.File.Features.SelectMany(f => f.Polygons).SelectMany(p => p).Sum(r => r.Count / 2):N0} points; read, checked and simplified in {whole:N0} ms, JsonDocument alone {parse:N1} ms ({whole / parse:N0} x)"
        );
        return check;
    }

    private static BoundaryCheck Check(string path, List<Area> areas)
    {
        using var file = File.OpenRead(path);
        return BoundaryCheck.Of(BoundaryFile.Read(file), areas);
    }

    private static double Median(Action act)
    {
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            act();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return times.Order().ElementAt(Runs / 2);
    }

    private static async Task<bool> WeighAsync(string what, string path)
    {
        var light = true;
        foreach (var encoding in (string[])["br", "gzip"])
        {
            using var http = new HttpClient();
            http.DefaultRequestHeaders.Add("Accept-Encoding", encoding);
            var bytes = (await http.GetByteArrayAsync($"http://localhost:{Port}{path}")).Length;
            Console.WriteLine($"map  page of {what}, {encoding}: {bytes:N0} bytes (limit {MostBytes:N0})");
            light &= bytes <= MostBytes;
        }
        return light;
    }
}
