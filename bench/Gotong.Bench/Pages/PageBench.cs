using System.Diagnostics;
using Gotong.Bench.Lists;

namespace Gotong.Bench.Pages;

/// <summary>
/// The public page of an initiative against a bare Kestrel endpoint that sends the same bytes, in the same run and
/// each in its own process. Uncached: CPU per request at most 20 x. Cached: at least 90 % of its requests per second.
/// </summary>
public static class PageBench
{
    private const int Turns = 5;
    private static readonly int ProductPort = Servers.FreePort();
    private static readonly int BarePort = Servers.FreePort();
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gotong-bench").FullName;
        await LargeRegion.MakeAsync(folder, initiatives: 0);
        using var product = Servers.Start(Servers.Product, $"up --data {folder} --port {ProductPort}");
        try
        {
            var path = await FirstInitiativeAsync();
            using var http = new HttpClient();
            var body = await http.GetByteArrayAsync($"http://localhost:{ProductPort}{path}");
            var file = Path.Combine(folder, "body.html");
            await File.WriteAllBytesAsync(file, body);
            using var bare = Servers.Start(Servers.Bench, $"serve {file} {BarePort}");
            try
            {
                await Servers.ReadyAsync($"http://localhost:{BarePort}/");
                await CompareAsync(product, bare, path, body.Length);
            }
            finally
            {
                bare.Kill();
            }
        }
        finally
        {
            product.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync(Process product, Process bare, string path, int bytes)
    {
        // A cookie of a stranger: no cache, the page is drawn anew for each request.
        const string Uncached = "Cookie: gotong=x\r\n";
        await Load.RunAsync(product, ProductPort, path, Uncached, 3 * Length);
        await Load.RunAsync(bare, BarePort, "/", "", Length);

        var drawn = await Load.RunAsync(product, ProductPort, path, Uncached, Length);
        // By turns: what else the machine does meets both.
        var bareRuns = new List<(double PerSecond, TimeSpan CpuEach)>();
        var cachedRuns = new List<(double PerSecond, TimeSpan CpuEach)>();
        for (var turn = 0; turn < Turns; turn++)
        {
            bareRuns.Add(await Load.RunAsync(bare, BarePort, "/", "", Length));
            cachedRuns.Add(await Load.RunAsync(product, ProductPort, path, "", Length));
        }
        var (barePerSecond, bareCpu) = Mean(bareRuns);
        var cached = Mean(cachedRuns);

        Console.WriteLine($"page {path}, {bytes:N0} bytes, 32 connections, {Length.TotalSeconds:0} s each");
        Console.WriteLine(
            $"  bare Kestrel     {barePerSecond, 9:N0} /s   {bareCpu.TotalMicroseconds, 7:N0} us CPU each"
        );
        Console.WriteLine(
            $"  drawn each time  {drawn.PerSecond, 9:N0} /s   {drawn.CpuEach.TotalMicroseconds, 7:N0} us CPU each   {drawn.CpuEach / bareCpu, 5:N1} x CPU (limit 20)"
        );
        Console.WriteLine(
            $"  cached           {cached.PerSecond, 9:N0} /s   {cached.CpuEach.TotalMicroseconds, 7:N0} us CPU each   {cached.PerSecond / barePerSecond, 5:P0} of bare (limit 90 %)"
        );
    }

    private static (double PerSecond, TimeSpan CpuEach) Mean(List<(double PerSecond, TimeSpan CpuEach)> runs) =>
        (runs.Average(r => r.PerSecond), TimeSpan.FromTicks((long)runs.Average(r => r.CpuEach.Ticks)));

    /// <summary>The rival: the same bytes, nothing else.</summary>
    public static async Task ServeAsync(string file, int port)
    {
        var body = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls($"http://localhost:{port}");
        var app = builder.Build();
        app.Run(async http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = body.Length;
            await http.Response.Body.WriteAsync(body);
        });
        await app.RunAsync();
    }

    private static async Task<string> FirstInitiativeAsync()
    {
        await Servers.ReadyAsync($"http://localhost:{ProductPort}/contoh/");
        using var http = new HttpClient();
        var list = await http.GetStringAsync($"http://localhost:{ProductPort}/contoh/inisiatif");
        var links = System.Text.RegularExpressions.Regex.Matches(
            list,
            "href=\"(?<path>/contoh/inisiatif/[0-9]+)\"",
            System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        return links[0].Groups["path"].Value;
    }
}
