using System.Diagnostics;
using Gotong.Bench.Lists;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Bench.Readiness;

/// <summary>
/// How ready 500 initiatives are, read live from the database with their proofs and promises, under 300 ms; the rules
/// alone beside it. And the page of the radar as a stranger gets it, drawn each time, under 50 ms.
/// </summary>
public static class ReadinessBench
{
    private const int Initiatives = 500;
    private const int Runs = 7;
    private const double ReadLimit = 300;
    private const double PageLimit = 50;

    public static async Task<bool> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gotong-readiness").FullName;
        try
        {
            await LargeRegion.MakeAsync(folder, Initiatives);
            await using var app = GotongApp.Build(
                new Installation(folder, Example: true),
                builder => builder.WebHost.UseUrls("http://127.0.0.1:0")
            );
            await app.StartAsync();
            var (read, rules) = await ReadAsync(app);
            var page = await PageAsync(app);
            await app.StopAsync();
            Console.WriteLine(
                $"readiness  {Initiatives} initiatives read and judged in {read:N0} ms (limit {ReadLimit:N0} ms); the rules alone {rules:N1} ms"
            );
            Console.WriteLine($"readiness  page of the radar, drawn each time: {page:N1} ms (limit {PageLimit:N0} ms)");
            return read <= ReadLimit && page <= PageLimit;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(double Read, double Rules)> ReadAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var region = await db.Regions.SingleAsync(r => r.Code == Region.ExampleCode);
        db.Tenant.Enter(region.Id);
        var today = region.Today(db.Clock);
        var read = await MedianAsync(() => InitiativeReadiness.Of(db, today, db.Initiatives, false, default));
        var item = new ProofItem("x", true, null, 0, true, today.AddDays(30), today.AddDays(300));
        var facts = new ProofFacts([item, item], [item, item], [item, item, item]);
        var rules = await MedianAsync(() =>
        {
            for (var i = 0; i < Initiatives; i++)
                Confidence.Of(facts, today);
            return Task.CompletedTask;
        });
        return (read, rules);
    }

    /// <summary>Another address each time, so that no kept answer is measured.</summary>
    private static async Task<double> PageAsync(WebApplication app)
    {
        var root = app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        using var http = new HttpClient { BaseAddress = new Uri(root) };
        var year = TimeProvider.System.GetUtcNow().Year;
        var asked = 0;
        return await MedianAsync(async () =>
        {
            using var answer = await http.GetAsync($"/{Region.ExampleCode}/kesiapan/{year}?x={asked++}");
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        });
    }

    private static async Task<double> MedianAsync(Func<Task> act)
    {
        await act(); // warms up
        await act();
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await act();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        return times[Runs / 2];
    }
}
