using System.Net;
using System.Text;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Boundaries;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Regions.Boundaries;

public abstract class KeepBoundariesTests(TestApp app)
{
    private const string Path = "/batas";

    [Fact]
    public async Task Borders_come_in_after_a_look_and_strangers_see_the_map()
    {
        var region = await RegionAsync("35.20");
        var before = await app.Anonymous().GetAsync("/35.20/peta");
        Assert.NotNull(before.Document.QuerySelector(".tiles"));
        Assert.DoesNotContain(before.Document.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/35.20/batas");

        var browser = await app.AsAsync(region, Role.Coordinator);
        Assert.Contains("Unggah batas", (await browser.GetAsync("/35.20/peta")).Text, StringComparison.Ordinal);
        var preview = await UploadAsync(browser, region, Geo.Three());
        Assert.Equal(3, preview.Document.QuerySelectorAll("svg.map path").Length);
        Assert.Equal(0, await CountAsync(region));
        var form = preview.Form();
        var sent = await form.SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status); // twice sent acts once
        Assert.Equal(1, await CountAsync(region));

        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var map = await app.Anonymous().GetAsync("/35.20/peta");
        var links = map.Document.QuerySelectorAll("svg.map a");
        Assert.Equal(3, links.Length);
        Assert.Contains("wilayah=35.20.01", links[0].GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Poncol: 0 inisiatif", links[0].GetAttribute("aria-label"));
        Assert.Null(map.Document.QuerySelector(".tiles"));
        var entry = await app.InAsync(
            region,
            db => db.Set<LedgerEntry>().OrderByDescending(e => e.Position).FirstAsync()
        );
        Assert.Equal(Visibility.Public, entry.Visibility);
    }

    [Fact]
    public async Task A_new_file_replaces_and_what_is_removed_leaves_the_tiles()
    {
        var region = await RegionAsync("35.21");
        var browser = await app.AsAsync(region, Role.RegionAdmin);
        await (await UploadAsync(browser, region, File("35.21", 0))).Form().SubmitAsync();
        var stale = await UploadAsync(browser, region, File("35.21", 1));
        await (await UploadAsync(browser, region, File("35.21", 2))).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await stale.Form().SendAsync()).Status);
        Assert.Equal(2, await CountAsync(region));

        var page = await browser.GetAsync($"/35.21{Path}");
        Assert.Contains("sudah diganti", page.Text, StringComparison.Ordinal);
        var remove = page.Form("/35.21/batas/kecamatan/hapus");
        Assert.Equal(HttpStatusCode.SeeOther, (await remove.SendAsync()).Status);
        Assert.NotNull((await browser.GetAsync("/35.21/peta")).Document.QuerySelector(".tiles"));
        Assert.Equal(2, await CountAsync(region));
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_not_stored()
    {
        var region = await RegionAsync("35.22");
        var browser = await app.AsAsync(region, Role.Coordinator);
        var refused = await (await browser.GetAsync($"/35.22{Path}"))
            .Form()
            .Attach("berkas", "a.geojson", "bukan"u8.ToArray())
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("bukan JSON", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await (await browser.GetAsync($"/35.22{Path}")).Form().SendAsync()).Status
        );

        var bad = await UploadAsync(
            browser,
            region,
            Geo.Collection(Geo.Feature("<script>alert(1)</script>", Geo.Square(0)))
        );
        Assert.Empty(bad.Document.QuerySelectorAll("main script"));
        Assert.DoesNotContain(bad.Forms(), f => f.Element.Action.Contains("/batas/", StringComparison.Ordinal));
        Assert.Equal(0, await CountAsync(region));

        // Found by names: stored only after somebody ticks that they were looked at.
        var named = await UploadAsync(
            browser,
            region,
            Geo.Collection(Geo.Feature(await NameAsync("35.22.01"), Geo.Square(0), property: "nama"))
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await named.Form().SendAsync()).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await named.Form().Fill("nama", "1").SendAsync()).Status);
    }

    [Fact]
    public async Task Nobody_else_comes_near()
    {
        var region = await RegionAsync("35.23");
        var elsewhere = await app.AsAsync(await RegionAsync("35.24"), Role.Coordinator);
        var browser = await app.AsAsync(region, Role.Coordinator);
        var preview = await UploadAsync(browser, region, File("35.23", 0));
        var hash = preview.Path[^64..];
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.GetAsync($"/35.23{Path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync($"/35.24{Path}/{hash}")).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await app.AsAsync(region, Role.Planner)).GetAsync($"/35.23{Path}/{hash}")).Status
        );
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/35.23{Path}/{new string('0', 64)}")).Status);
    }

    private static string File(string region, int shift) =>
        Geo.Collection(Geo.Feature($"{region}.01", Geo.Square(0, shift / 100.0)));

    private static async Task<WebPage> UploadAsync(Browser browser, Region region, string text)
    {
        var page = await browser.GetAsync($"/{region.Code}{Path}");
        return await page.Form($"/{region.Code}{Path}")
            .Attach("berkas", "batas.geojson", Encoding.UTF8.GetBytes(text))
            .SubmitAsync();
    }

    private Task<int> CountAsync(Region region) => app.InAsync(region, db => db.BoundarySets.CountAsync());

    private Task<string> NameAsync(string code) =>
        app.InAsync(null, db => db.Areas.Where(a => a.Code == code).Select(a => a.Name).SingleAsync());

    private async Task<Region> RegionAsync(string code)
    {
        var region = await app.OpenRegionAsync(code, $"Kabupaten {code}");
        await app.InAsync(
            null,
            async db =>
            {
                if (await db.Areas.AnyAsync(a => a.Code == code + ".01"))
                    return;
                for (var n = 1; n <= 3; n++)
                    db.Add(AreaSeed.Read().First(a => a.Code == $"{code}.0{n}"));
                await db.SaveChangesAsync();
            }
        );
        return region;
    }
}

public sealed class KeepBoundariesOnSqlite(SqliteApp app) : KeepBoundariesTests(app), IClassFixture<SqliteApp>;

public sealed class KeepBoundariesOnPostgres(PostgresApp app) : KeepBoundariesTests(app), IClassFixture<PostgresApp>;
