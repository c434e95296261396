using System.Net;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Search;

/// <summary>The search as people meet it; the same best hit is expected on both databases.</summary>
public abstract class SearchPagesTests(TestApp app)
{
    [Fact]
    public async Task The_best_hit_is_the_same_on_every_database()
    {
        var desk = await Desk.OpenAsync(app, "35.11");
        await desk.StartAsync("Timbangan posyandu rusak dan bidan mencatat dua kali.");
        foreach (
            var (query, best) in (Dictionary<string, string>)
                new()
                {
                    ["sehat"] = "Masyarakat yang sehat",
                    ["menyehatkan"] = "Masyarakat yang sehat",
                    ["stunting"] = "Stunting turun",
                    ["prevalensi stuntng"] = "Prevalensi stunting",
                    ["dinas kesehatan"] = "Dinas Kesehatan",
                    ["dina kesahatan"] = "Dinas Kesehatan",
                    ["pencatatan bidan"] = "Timbangan posyandu rusak dan bidan mencatat dua kali",
                    ["inisiatif 1"] = "Timbangan posyandu rusak dan bidan mencatat dua kali",
                }
        )
        {
            var page = await desk.Browser.GetAsync($"/35.11/cari?q={Uri.EscapeDataString(query)}");
            var first = page.Document.QuerySelector("main a.row-name")?.TextContent.Trim().TrimEnd('.');
            Assert.True(first == best, $"{query}: {first ?? page.Text}");
        }
    }

    [Fact]
    public async Task What_changes_is_found_at_once_and_what_it_was_no_longer()
    {
        var desk = await Desk.OpenAsync(app, "35.12");
        Assert.Contains(
            "Dinas Kesehatan",
            (await desk.Browser.GetAsync("/35.12/cari?q=kesehatan")).Text,
            StringComparison.Ordinal
        );
        await app.InAsync(
            desk.Region,
            async db =>
            {
                var opd = await db.Organizations.SingleAsync();
                opd.Name = "Dinas Perikanan";
                await db.SaveActAsync(
                    new("tests.renamed", Visibility.Region, "Diganti", "Renamed") { Agent = "tests" }
                );
            }
        );
        Assert.Contains(
            "Dinas Perikanan",
            (await desk.Browser.GetAsync("/35.12/cari?q=ikan")).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Dinas Kesehatan",
            (await desk.Browser.GetAsync("/35.12/cari?q=dinas")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_finds_what_they_may_not_see()
    {
        var desk = await Desk.OpenAsync(app, "35.13");
        await desk.StartAsync("Kolam lele terbengkalai.");
        var other = await app.OpenRegionAsync("35.14", "Kabupaten Lain");
        const string Query = "/35.13/cari?q=lele";
        Assert.Contains("Kolam", (await desk.Browser.GetAsync(Query)).Text, StringComparison.Ordinal);
        foreach (
            var browser in (Browser[])
                [
                    app.Anonymous(),
                    await app.AsAsync(desk.Region, Role.Officer),
                    await app.AsAsync(other, Role.Coordinator),
                ]
        )
        foreach (var query in (string[])["lele", "lelee", "kolm"])
        {
            var page = await browser.GetAsync($"/35.13/cari?q={query}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("Kolam", page.Text, StringComparison.OrdinalIgnoreCase);
        }
        var elsewhere = await (await app.AsAsync(other, Role.Coordinator)).GetAsync("/35.14/cari?q=lele");
        Assert.DoesNotContain("Kolam", elsewhere.Text, StringComparison.OrdinalIgnoreCase);
        // The plan is a draft: strangers do not find its words either.
        Assert.DoesNotContain(
            "Stunting turun",
            (await app.Anonymous().GetAsync("/35.13/cari?q=turun")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_hostile_question_is_only_a_question()
    {
        var desk = await Desk.OpenAsync(app, "35.15");
        foreach (
            var query in (string[])["<script>alert(1)</script>", "%00%FF'\"--", new string('a', 5000), "q&jenis=Book"]
        )
        {
            var page = await desk.Browser.GetAsync($"/35.15/cari?q={Uri.EscapeDataString(query)}&jenis=nothing");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Document.QuerySelectorAll("main script"));
        }
    }

    [Fact]
    public async Task Every_page_of_a_region_has_the_box_and_it_works_without_a_script()
    {
        var desk = await Desk.OpenAsync(app, "35.16");
        var page = await desk.Browser.GetAsync("/35.16/inisiatif");
        var form = page.Document.QuerySelector("header form[role=search]")!;
        Assert.Equal("/35.16/cari", form.GetAttribute("action"));
        Assert.Equal("q", form.QuerySelector("input")!.GetAttribute("name"));
        Assert.Contains("Temukan", (await desk.Browser.GetAsync("/35.16/cari")).Text, StringComparison.Ordinal);
    }
}

public sealed class SearchPagesOnSqlite(SqliteApp app) : SearchPagesTests(app), IClassFixture<SqliteApp>;

public sealed class SearchPagesOnPostgres(PostgresApp app) : SearchPagesTests(app), IClassFixture<PostgresApp>;
