using System.Net;
using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Files;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Priorities;

/// <summary>What was reached comes in by a table, as the plan does: seen first, taken only where ticked.</summary>
public sealed class RealisationTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static int regions;

    [Fact]
    public async Task Under_each_year_target_realisation_and_pagu_and_only_what_is_ticked_is_saved()
    {
        var region = await app.OpenRegionAsync($"18.{Interlocked.Increment(ref regions):00}");
        var browser = await app.AsAsync(region, Role.Planner);
        var first = await UploadAsync(browser, region, "rencana.csv", Sheets.Bytes(Sheets.Plan));
        await first.Form(first.Path).SubmitAsync();
        var table = SheetFile.Write(
            "Evaluasi",
            [
                ["Program", "Indikator Program", "2025", "", "", "2026", "", ""],
                ["", "", "Target", "Realisasi", "Pagu (Rp)", "Target", "Realisasi", "Pagu (Rp)"],
                ["Program Gizi", "Prevalensi stunting", "16,5", "16,1", "", "15", "14,9", "3.100.000.000"],
                ["Program Sanitasi", "Akses sanitasi", "70,5", "69", "", "", "", "1.100.000.000"],
            ]
        );

        var preview = await UploadAsync(browser, region, "evaluasi.xlsx", table);
        Assert.Contains("Realisasi 2025", preview.Text);
        Assert.Contains("Realisasi 2026", preview.Text);
        Assert.Contains("Pagu 2026", preview.Text);
        var ticks = preview.Document.QuerySelectorAll("input[name=ambil]");
        var stunting = ticks.Single(t => t.ParentElement!.TextContent.Contains("Prevalensi stunting"));
        var saved = await preview.Form(preview.Path).Fill("ambil", stunting.GetAttribute("value")!).SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);

        var actuals = await app.InAsync(
            region,
            db =>
                db.IndicatorValues.Where(v => v.Kind == IndicatorValueKind.Actual)
                    .OrderBy(v => v.Period)
                    .Select(v => $"{v.Indicator.Name} {v.Period}: {v.Text}")
                    .ToListAsync()
        );
        Assert.Equal(["Prevalensi stunting 2025: 16,1", "Prevalensi stunting 2026: 14,9"], actuals);
        Assert.False(await app.InAsync(region, db => db.PaguLines.AnyAsync(p => p.Amount == 3_100_000_000)));
    }

    [Theory]
    [InlineData("Capaian 2025", ValueKind.Actual)]
    [InlineData("Realisasi 2025", ValueKind.Actual)]
    [InlineData("Capaian 2024;Target 2025", ValueKind.Baseline)]
    [InlineData("Realisasi 2024;Target 2025", ValueKind.Baseline)]
    [InlineData("Target 2025;Capaian 2025", ValueKind.Target, ValueKind.Actual)]
    public void What_was_reached_before_the_first_target_is_where_the_plan_starts_from(
        string columns,
        params ValueKind[] kinds
    )
    {
        var values = string.Join(';', columns.Split(';').Select(_ => "16,1"));
        var draft = Sheets.Read($"Program;Indikator;{columns}\nProgram Gizi;Prevalensi stunting;{values}\n");
        var indicator = Assert.Single(Assert.Single(draft.Nodes).Indicators);
        Assert.Equal(kinds, indicator.Values.Select(v => v.Kind).Take(kinds.Length));
    }

    private static async Task<WebPage> UploadAsync(Browser browser, Region region, string name, byte[] bytes)
    {
        var path = $"/{region.Code}/rencana/impor";
        var uploaded = await (await browser.GetAsync(path)).Form(path).Attach("berkas", name, bytes).SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, uploaded.Status);
        return await uploaded.FollowAsync();
    }
}
