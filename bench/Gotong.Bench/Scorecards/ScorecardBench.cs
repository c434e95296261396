using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using Gotong.Bench.Lists;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards;
using Gotong.Features.Scorecards.Proposing;
using Gotong.Features.Scorecards.Workbook;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Bench.Scorecards;

/// <summary>
/// What is proposed for every indicator of the region's models with 500 initiatives, read live, under 500 ms; and 141
/// cells of a workbook of 5,000 rows filled, beside the same workbook opened and saved by the Open XML SDK alone.
/// </summary>
public static class ScorecardBench
{
    private const int Initiatives = 500;
    private const int Rows = 5_000;
    private const int Cells = 141;
    private const int Runs = 7;
    private const double ProposeLimit = 500;

    public static async Task<bool> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gotong-scorecards").FullName;
        try
        {
            await LargeRegion.MakeAsync(folder, Initiatives);
            await using var app = GotongApp.Build(
                new Installation(folder, Example: true),
                builder => builder.WebHost.UseUrls("http://127.0.0.1:0")
            );
            await app.StartAsync();
            var propose = await ProposeAsync(app);
            await app.StopAsync();
            var book = SheetFile.Write(
                "Isian",
                Enumerable.Range(1, Rows).Select(r => new[] { $"{r}", "Indikator", "" })
            );
            var fill = await MedianAsync(() =>
            {
                Fill(book);
                return Task.CompletedTask;
            });
            var alone = await MedianAsync(() =>
            {
                OpenAndSave(book);
                return Task.CompletedTask;
            });
            Console.WriteLine(
                $"scorecards  proposals for every indicator, {Initiatives} initiatives: {propose:N0} ms (limit {ProposeLimit:N0} ms)"
            );
            Console.WriteLine(
                $"scorecards  {Cells} cells of {Rows} rows filled in {fill:N0} ms; opened and saved alone {alone:N0} ms: {fill / alone:N1} x"
            );
            return propose <= ProposeLimit;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> ProposeAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var region = await db.Regions.SingleAsync(r => r.Code == Region.ExampleCode);
        db.Tenant.Enter(region.Id);
        var visit = new Visit(db.Clock);
        visit.Enter(region);
        return await MedianAsync(async () =>
        {
            var facts = await RegionFactsReader.ReadAsync(db, visit, default);
            foreach (var indicator in ScoringModel.All.Where(m => !m.OfInnovations).SelectMany(m => m.Indicators))
                RegionProposals.Of(indicator.Proposal, facts, region);
        });
    }

    private static void Fill(byte[] book)
    {
        var copy = Copy(book);
        WorkbookFiller.Fill(
            copy,
            Enumerable.Range(1, Cells).Select(i => (new CellPlace("Isian", "C", (uint)i * 30), (object)3.6m))
        );
    }

    private static void OpenAndSave(byte[] book)
    {
        using var document = SpreadsheetDocument.Open(Copy(book), true);
        document.WorkbookPart!.WorksheetParts.First().Worksheet!.Save();
    }

    private static MemoryStream Copy(byte[] book)
    {
        var copy = new MemoryStream();
        copy.Write(book);
        return copy;
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
