using System.Net;
using Gotong.Features.Applications;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Applications;

/// <summary>What applications the region has: written, ended, found, opened to the public.</summary>
public abstract class InventoryTests(TestApp app)
{
    [Fact]
    public async Task An_agency_notes_its_own_and_what_cannot_be_is_told_field_by_field()
    {
        var stock = await Stock.OpenAsync(app);
        var keeper = await app.AsAsync(stock.Keeper);
        var page = await keeper.GetAsync(stock.At("/baru"));
        Assert.Equal(stock.Health.Id.ToString(), page.Form()["owner"]);
        var held = await page.Form()
            .Fill("name", "  ")
            .Fill("cost", "-5")
            .Fill("activeUsers", "dua ratus")
            .Fill("countedOn", "2031-01-01")
            .Fill("year", "1492")
            .Fill("link", "javascript:alert(1)")
            .Fill("endBelow", "50")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        foreach (
            var said in (string[])
                [
                    "Nama aplikasi: isi dulu",
                    "“-5” tidak terbaca",
                    "“dua ratus” bukan bilangan",
                    "Tanggal hitung: pilih hari",
                    "“1492” bukan bilangan bulat antara 1980",
                    "Tautan: tulis alamat lengkap",
                ]
        )
            Assert.Contains(said, held.Errors, StringComparison.Ordinal);
        var absurd = await held.Form().Fill("cost", "900 triliun").SendAsync();
        Assert.Contains("Periksa nolnya", absurd.Errors, StringComparison.Ordinal);
        var done = await absurd
            .Form()
            .Fill("name", "Imunisasi Kita")
            .Fill("cost", "125 juta")
            .Fill("activeUsers", "2.500")
            .Fill("countedOn", "2026-02-01")
            .Fill("year", "2024")
            .Fill("link", "https://imunisasi.example")
            .Fill("endBelow", "50")
            .Fill("endMonths", "12")
            .Fill("media", "Web", "Mobile")
            .SubmitAsync();
        Assert.Equal("Imunisasi Kita", done.Title);
        Assert.Contains("Rp125.000.000 (Rp50.000 per pengguna aktif)", done.Text, StringComparison.Ordinal);
        Assert.Contains("web, ponsel", done.Text, StringComparison.Ordinal);

        var foreign = await keeper.GetAsync(stock.At($"/{stock.All[1].Id}/ubah"));
        Assert.Equal(HttpStatusCode.Forbidden, foreign.Status);
        var stolen = await (await keeper.GetAsync(stock.At("/baru")))
            .Form()
            .Fill("name", "Titipan")
            .Fill("owner", stock.Licences.Id.ToString())
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stolen.Status);
    }

    [Fact]
    public async Task Two_editors_do_not_overwrite_each_other()
    {
        var stock = await Stock.OpenAsync(app);
        var path = stock.At($"/{stock.Queue.Id}/ubah");
        var first = await stock.Browser.GetAsync(path);
        var second = await stock.Browser.GetAsync(path);
        await first.Form().Fill("users", "Pasien").SubmitAsync();
        var refused = await second.Form().Fill("users", "Warga").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Pasien", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Warga", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_gives_way_to_another_never_comes_to_follow_itself()
    {
        var stock = await Stock.OpenAsync(app);
        var (a, b, c) = (stock.All[0], stock.All[1], stock.All[2]);
        var self = await EndAsync(stock, a, "MergedInto", a);
        Assert.Contains("dirinya sendiri", self.Errors, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await EndAsync(stock, a, "MergedInto", b)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await EndAsync(stock, b, "ReplacedBy", c)).Status);
        var circle = await EndAsync(stock, c, "MergedInto", a);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, circle.Status);
        Assert.Contains("saling menggantikan tanpa akhir", circle.Errors, StringComparison.Ordinal);
        var nowhere = await EndAsync(stock, c, "MergedInto", null);
        Assert.Contains("Pilih aplikasi", nowhere.Errors, StringComparison.Ordinal);
        var page = await stock.Browser.GetAsync(stock.At($"/{a.Id}"));
        Assert.Contains("Digabung ke dalam Sistem Antrian Loket Perizinan", page.Text, StringComparison.Ordinal);
        var back = await (await stock.Browser.GetAsync(stock.At($"/{b.Id}/aktifkan"))).Form().SubmitAsync();
        Assert.Contains("tidak terpakai", back.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await EndAsync(stock, c, "MergedInto", b)).Status);
    }

    [Fact]
    public async Task Nothing_is_public_before_it_is_published_and_findings_never_are()
    {
        var stock = await Stock.OpenAsync(app);
        var stranger = app.Anonymous();
        foreach (var path in (string[])["", ".csv", ".xlsx", $"/{stock.Queue.Id}"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(stock.At(path))).Status);
        await (await stock.Browser.GetAsync(stock.At("/terbitkan"))).Form().SubmitAsync();
        var list = await stranger.GetAsync(stock.At());
        Assert.Contains("Antrean Puskesmas Online", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pengguna tidak dihitung", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "perhatikan",
            (await stranger.GetAsync(stock.At($"/{stock.Queue.Id}"))).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Pengguna tidak dihitung",
            await stranger.Http.GetStringAsync(stock.At(".csv")),
            StringComparison.Ordinal
        );
        await (await stock.Browser.GetAsync(stock.At("/terbitkan"))).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(stock.At())).Status);
    }

    [Fact]
    public async Task An_application_goes_along_when_two_entries_of_its_agency_become_one()
    {
        var stock = await Stock.OpenAsync(app);
        var page = await stock.Browser.GetAsync($"/{stock.Region.Code}/lembaga/{stock.Health.Id}/gabung");
        await page.Form().Fill("into", stock.Licences.Id.ToString()).SubmitAsync();
        Assert.All(
            await app.InAsync(
                stock.Region,
                db => db.Applications.Where(a => a.Id != stock.All[2].Id).Select(a => a.OwnerId).ToListAsync()
            ),
            owner => Assert.Equal(stock.Licences.Id, owner)
        );
    }

    [Fact]
    public async Task The_list_is_filtered_by_links_and_its_file_holds_the_same()
    {
        var stock = await Stock.OpenAsync(app);
        var list = await stock.Browser.GetAsync(stock.At("?pemilik=tidak-ada"));
        Assert.Contains("1 dari 3 aplikasi", list.Text, StringComparison.Ordinal);
        var file = await stock.Browser.Http.GetStringAsync(stock.At(".csv?pemilik=tidak-ada"));
        Assert.Contains("Peta Lahan Pangan", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Antrean", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_keeps_the_shared_ones_and_every_region_reads_them()
    {
        var stock = await Stock.OpenAsync(app);
        var browser = await app.AsAsync(await app.AddPersonAsync(isOperator: true));
        var name = $"Kas Desa {stock.Region.Code}";
        var page = await browser.GetAsync("/operator/aplikasi-umum/baru");
        var held = await page.Form().Fill("name", name).Fill("verified", "1").SendAsync();
        Assert.Contains("Pengelola: isi dulu", held.Errors, StringComparison.Ordinal);
        Assert.Contains("perlu dasar hukumnya", held.Errors, StringComparison.Ordinal);
        await held.Form()
            .Fill("functions", "Mencatat kas desa")
            .Fill("operator", "Kementerian Desa")
            .Fill("ground", "Permendesa 1")
            .SubmitAsync();
        var region = await stock.Browser.GetAsync(stock.At("/umum"));
        Assert.Contains(name, region.Text, StringComparison.Ordinal);
        Assert.Contains("SP4N-LAPOR!", region.Text, StringComparison.Ordinal);
        var again = await (await browser.GetAsync("/operator/aplikasi-umum/baru"))
            .Form()
            .Fill("name", name)
            .Fill("functions", "x")
            .Fill("operator", "y")
            .SendAsync();
        Assert.Contains("sudah ada dalam daftar", again.Errors, StringComparison.Ordinal);
        var entry = await browser.GetAsync($"/operator/aplikasi-umum/kas-desa-{stock.Region.Code.Replace('.', '-')}");
        await entry.Form().Fill("retired", "1").SubmitAsync();
        Assert.DoesNotContain(name, (await stock.Browser.GetAsync(stock.At("/umum"))).Text, StringComparison.Ordinal);
        var stale = await entry.Form().Fill("formKey", Guid.CreateVersion7().ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
    }

    private static async Task<WebPage> EndAsync(Stock stock, Application from, string how, Application? into)
    {
        var page = await stock.Browser.GetAsync(stock.At($"/{from.Id}/akhiri"));
        return await page.Form().Fill("how", how).Fill("into", into?.Id.ToString() ?? "").SendAsync();
    }
}

public sealed class InventoryOnSqlite(SqliteApp app) : InventoryTests(app), IClassFixture<SqliteApp>;

public sealed class InventoryOnPostgres(PostgresApp app) : InventoryTests(app), IClassFixture<PostgresApp>;

public sealed class SuccessionTests
{
    [Fact]
    public void A_chain_refuses_what_closes_it_and_lets_all_else()
    {
        var ids = Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7()).ToArray();
        var chain = new SuccessionChain(new Dictionary<Guid, Guid> { [ids[0]] = ids[1], [ids[1]] = ids[2] });
        Assert.True(chain.Refuses(ids[2], ids[0]));
        Assert.True(chain.Refuses(ids[1], ids[1]));
        Assert.False(chain.Refuses(ids[2], ids[3]));
        Assert.False(chain.Refuses(ids[3], ids[0]));
        Assert.Equal([ids[0], ids[1], ids[2]], chain.From(ids[0]));
    }
}
