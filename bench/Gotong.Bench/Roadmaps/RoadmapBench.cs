using System.Diagnostics;
using System.Net;
using System.Text;
using Gotong.Bench.Lists;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Bench.Roadmaps;

/// <summary>
/// The roadmap of 500 initiatives for a member, drawn each time (picture, list and table), against a bare list of their
/// names from the same database over the same server; the page under 300 ms.
/// </summary>
public static class RoadmapBench
{
    private const int Initiatives = 500;
    private const int Runs = 9;
    private const double PageLimit = 300;

    public static async Task<bool> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gotong-roadmap").FullName;
        try
        {
            var cookie = await LargeRegion.MakeAsync(folder, Initiatives);
            await using var app = GotongApp.Build(
                new Installation(folder, Example: true),
                builder => builder.WebHost.UseUrls("http://127.0.0.1:0")
            );
            await app.StartAsync();
            await using var bare = await BareAsync(app);
            var (page, bytes) = await MedianAsync(app, $"/{Region.ExampleCode}/peta-jalan", cookie);
            var (list, _) = await MedianAsync(bare, "/", cookie);
            await bare.StopAsync();
            await app.StopAsync();
            Console.WriteLine(
                $"roadmap  page of {Initiatives} initiatives, drawn each time: {page:N1} ms, {bytes / 1024:N0} KB (limit {PageLimit:N0} ms); bare list {list:N1} ms, ratio {page / list:N1}"
            );
            return page <= PageLimit;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One query and a list of links: the least that could be called the same.</summary>
    private static async Task<WebApplication> BareAsync(WebApplication product)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bare = builder.Build();
        bare.MapGet(
            "/",
            async () =>
            {
                await using var scope = product.Services.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
                var region = await db.Regions.SingleAsync(r => r.Code == Region.ExampleCode);
                db.Tenant.Enter(region.Id);
                var text = new StringBuilder("<!doctype html><title>x</title><ul>");
                foreach (var i in await db.Initiatives.Select(i => new { i.Number, i.Title }).ToListAsync())
                    text.Append($"<li><a href=\"/inisiatif/{i.Number}\">{WebUtility.HtmlEncode(i.Title)}</a></li>");
                return Results.Content(text.Append("</ul>").ToString(), "text/html; charset=utf-8");
            }
        );
        await bare.StartAsync();
        return bare;
    }

    private static async Task<(double Milliseconds, long Bytes)> MedianAsync(
        WebApplication app,
        string path,
        string cookie
    )
    {
        var root = app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(root) };
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        var times = new List<double>();
        var bytes = 0L;
        for (var run = -3; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await http.GetAsync(path);
            answer.EnsureSuccessStatusCode();
            bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
            if (run >= 0)
                times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        return (times[Runs / 2], bytes);
    }
}
