using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Map;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Initiatives;

namespace Gotong.Tests.Lists;

public sealed class TileScaleTests
{
    [Theory]
    [InlineData(0, new[] { "0:0-0" })]
    [InlineData(1, new[] { "0:0-0", "1:1-1" })]
    [InlineData(2, new[] { "0:0-0", "1:1-1", "2:2-2" })]
    [InlineData(9, new[] { "0:0-0", "1:1-3", "2:4-6", "3:7-9" })]
    [InlineData(100, new[] { "0:0-0", "1:1-34", "2:35-67", "3:68-100" })]
    public void The_steps_are_none_and_three_equal_parts(int most, string[] legend) =>
        Assert.Equal(legend, new TileScale(most).Legend.Select(l => $"{l.Step}:{l.From}-{l.To}"));
}

public abstract class MapTests(TestApp app)
{
    [Fact]
    public async Task A_tile_counts_its_initiatives_once_and_leads_to_them()
    {
        var desk = await OpenAsync("35.20");
        var page = await desk.Browser.GetAsync("/35.20/peta");
        Assert.Contains(
            "1 dari 2 kecamatan disebut sebuah inisiatif; terbanyak Poncol (2); 1 bekerja di seluruh daerah.",
            page.Text,
            StringComparison.Ordinal
        );
        var tiles = page.Document.QuerySelectorAll("a.tile").ToList();
        Assert.Equal(2, tiles.Count);
        var list = await desk.Browser.GetAsync(tiles[0].GetAttribute("href")!);
        Assert.Equal("/35.20/inisiatif?wilayah=35.20.01", list.Path);
        Assert.Equal(2, list.Document.QuerySelectorAll("li.row").Length);

        var closer = await page.ClickAsync("Desa di Poncol");
        Assert.Equal(["Alastuwo", "Cileng"], closer.Document.QuerySelectorAll(".tile-name").Select(t => t.TextContent));
        var desa = await desk.Browser.GetAsync(closer.Document.QuerySelector("a.tile")!.GetAttribute("href")!);
        Assert.Single(desa.Document.QuerySelectorAll("li.row"));
        Assert.Contains("Alastuwo", desa.Document.QuerySelector(".chips")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_keeps_the_filters_of_the_list_and_strangers_count_only_what_is_published()
    {
        var desk = await OpenAsync("35.19");
        var page = await desk.Browser.GetAsync("/35.19/peta?jangka=Short");
        Assert.Contains("terbanyak Poncol (1)", page.Text, StringComparison.Ordinal);
        Assert.EndsWith(
            "/inisiatif?jangka=Short&wilayah=35.19.01",
            page.Document.QuerySelector("a.tile")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        var stranger = await app.Anonymous().GetAsync("/35.19/peta");
        Assert.Contains("0 dari 2 kecamatan", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_without_kecamatan_is_told_so()
    {
        var desk = await Desk.OpenAsync(app, "35.18");
        var page = await desk.Browser.GetAsync("/35.18/peta?di=35.99.01");
        Assert.Contains("tidak ada peta", page.Text, StringComparison.Ordinal);
    }

    private async Task<Desk> OpenAsync(string code)
    {
        var desk = await Desk.OpenAsync(app, code);
        await app.InAsync(
            desk.Region,
            async db =>
            {
                db.AddRange(
                    new Area
                    {
                        Code = $"{code}.01",
                        Level = AreaLevel.Kecamatan,
                        ParentCode = code,
                        Name = "Poncol",
                    },
                    new Area
                    {
                        Code = $"{code}.02",
                        Level = AreaLevel.Kecamatan,
                        ParentCode = code,
                        Name = "Parang",
                    },
                    new Area
                    {
                        Code = $"{code}.01.2001",
                        Level = AreaLevel.Desa,
                        ParentCode = $"{code}.01",
                        Name = "Alastuwo",
                    },
                    new Area
                    {
                        Code = $"{code}.01.2002",
                        Level = AreaLevel.Desa,
                        ParentCode = $"{code}.01",
                        Name = "Cileng",
                    }
                );
                string[][] places =
                [
                    [$"{code}.01", $"{code}.01.2001"],
                    [$"{code}.01.2002"],
                    [code],
                    [],
                ];
                foreach (var (at, codes) in places.Index())
                {
                    var initiative = new Initiative
                    {
                        RegionId = desk.Region.Id,
                        Number = at + 1,
                        Title = $"Panen bersama {at + 1}",
                        StartedBy = desk.Person.Membership!.Id,
                        StartedAt = app.Clock.GetUtcNow(),
                        Horizon = at == 0 ? Horizon.Short : Horizon.Long,
                    };
                    initiative.Reach(codes, codes);
                    db.Add(initiative);
                }
                await db.SaveActAsync(new("tests.filled", Visibility.Region, "Diisi", "Filled") { Agent = "tests" });
            }
        );
        return desk;
    }
}

public sealed class MapOnSqlite(SqliteApp app) : MapTests(app), IClassFixture<SqliteApp>;

public sealed class MapOnPostgres(PostgresApp app) : MapTests(app), IClassFixture<PostgresApp>;
