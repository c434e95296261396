using System.Diagnostics;
using Gotong.Bench.Pages;

namespace Gotong.Bench.Lists;

/// <summary>
/// A region of 5,000 initiatives: each list, drawn anew for each request, against a plain Razor Components and EF Core
/// page of 50 rows of the same database: at most half of its CPU.
/// </summary>
public static class ListBench
{
    private const int Initiatives = 5_000;
    private const int ProductPort = 5393;
    private const int PlainPort = 5394;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gotong-bench").FullName;
        try
        {
            var cookie = await LargeRegion.MakeAsync(folder, Initiatives);
            using var product = Servers.Start(Servers.Product, $"up --data {folder} --port {ProductPort}");
            using var plain = Servers.Start(Servers.Bench, $"plain {Path.Combine(folder, "gotong.db")} {PlainPort}");
            try
            {
                await Servers.ReadyAsync($"http://localhost:{ProductPort}/contoh/");
                await Servers.ReadyAsync($"http://localhost:{PlainPort}/");
                await CompareAsync(product, plain, $"Cookie: {cookie}\r\n");
            }
            finally
            {
                product.Kill();
                plain.Kill();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync(Process product, Process plain, string member)
    {
        const string Stranger = "Cookie: gotong=x\r\n"; // no cache: drawn anew for each request
        await Load.RunAsync(plain, PlainPort, "/", "", 2 * Length);
        var (perSecond, rival) = await Load.RunAsync(plain, PlainPort, "/", "", Length);
        Console.WriteLine(
            $"{Initiatives:N0} initiatives, 32 connections, {Length.TotalSeconds:0} s each; limit: half of the plain page's CPU"
        );
        Console.WriteLine(
            $"  {"plain page of 50 rows", -52}{perSecond, 7:N0} /s {rival.TotalMicroseconds, 8:N0} us CPU each"
        );
        (string Name, string Path, string Headers)[] pages =
        [
            ("list of initiatives, stranger", "/contoh/inisiatif", Stranger),
            ("list of initiatives, member", "/contoh/inisiatif", member),
            (
                "the same, filtered and on its next page",
                "/contoh/inisiatif?dimensi=economy&jangka=Medium&sesudah=3000",
                member
            ),
            ("list of indicators, member", "/contoh/indikator", member),
            ("list of organizations, member", "/contoh/lembaga", member),
            ("start page with the anyaman, member", "/contoh/", member),
        ];
        foreach (var (name, path, headers) in pages)
        {
            await Load.RunAsync(product, ProductPort, path, headers, Length);
            var (answers, cpu) = await Load.RunAsync(product, ProductPort, path, headers, Length);
            Console.WriteLine(
                $"  {name, -52}{answers, 7:N0} /s {cpu.TotalMicroseconds, 8:N0} us CPU each {cpu / rival, 6:P0} of plain"
            );
        }
    }
}
