using System.Net;
using System.Text;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Organizations;

/// <summary>A list of organizations comes in from the table somebody has.</summary>
public sealed class ImportTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static int regions = 10;

    [Theory]
    [InlineData("Bank Jatim", OrganizationKind.Bank)]
    [InlineData("PT Telkom Indonesia (Persero)", OrganizationKind.Bumn)]
    [InlineData("Perumda Air Minum Lawu Tirta", OrganizationKind.Bumd)]
    [InlineData("Universitas Negeri Surabaya", OrganizationKind.University)]
    [InlineData("Pemdes Sarangan", OrganizationKind.Desa)]
    [InlineData("Paguyuban Petani Pamelo", OrganizationKind.Community)]
    [InlineData("CV Sumber Rejeki", OrganizationKind.Business)]
    [InlineData("Dinas Kesehatan", OrganizationKind.Opd)]
    [InlineData("Sahabat Lawu", null)]
    [InlineData("Apotek Sehat", null)]
    public void The_kind_is_read_from_words_and_never_guessed(string text, OrganizationKind? kind) =>
        Assert.Equal(kind, OrganizationSheet.KindOf(text));

    [Fact]
    public async Task New_ones_are_shown_first_and_what_is_not_clear_is_asked()
    {
        var (region, browser) = await OpenAsync();
        const string table =
            "No;Nama Lembaga;Jenis;Singkatan;Menawarkan\n1;Bank Jatim;Perbankan;;Kredit UMKM\n2;Sahabat Lawu;Pecinta alam;SL;\n3;Bank  Jatim;Bank;;\n4;=cmd|'/c calc'!A1;Komunitas;;\n";
        var preview = await UploadAsync(browser, region, "mitra.csv", Encoding.UTF8.GetBytes(table));
        Assert.Contains("3 lembaga baru, 0 sudah ada", preview.Text, StringComparison.Ordinal);
        Assert.Contains("tertulis “Pecinta alam”", preview.Text, StringComparison.Ordinal);
        var held = await preview.Form().SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Contains("“Sahabat Lawu”: pilih jenisnya", held.Errors, StringComparison.Ordinal);
        Assert.Equal(0, await app.InAsync(region, db => db.Organizations.CountAsync()));
        var name = preview.Form().Names.Single(n => n.StartsWith("kind-", StringComparison.Ordinal));
        await held.Form().Fill(name, "Community").SubmitAsync();
        var stored = await app.InAsync(region, db => db.Organizations.OrderBy(o => o.Name).ToListAsync());
        Assert.Equal(3, stored.Count);
        Assert.Equal("Kredit UMKM", stored.Single(o => o.Name == "Bank Jatim").Offers);
        Assert.Equal(OrganizationKind.Community, stored.Single(o => o.ShortName == "SL").Kind);
        Assert.Contains(
            "0 lembaga baru, 3 sudah ada",
            (await browser.GetAsync(preview.Path)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_no_such_table_is_told_and_nothing_is_kept()
    {
        var (region, browser) = await OpenAsync();
        var refused = await UploadAsync(browser, region, "foto.png", [0x89, 0x50, 0x4E, 0x47, 0, 0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        refused = await UploadAsync(browser, region, "lain.csv", "Tanggal;Suhu\n1;30\n"u8.ToArray());
        Assert.Contains("kolom Nama", refused.Errors, StringComparison.Ordinal);
        var officer = await app.AsAsync(region, Role.Officer);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync($"/{region.Code}/lembaga/impor")).Status);
    }

    private async Task<(Region, Browser)> OpenAsync()
    {
        var region = await app.OpenRegionAsync($"34.{Interlocked.Increment(ref regions)}", "Kabupaten Lembaga");
        return (region, await app.AsAsync(region, Role.Coordinator));
    }

    private static async Task<WebPage> UploadAsync(Browser browser, Region region, string name, byte[] bytes) =>
        await (await browser.GetAsync($"/{region.Code}/lembaga/impor"))
            .Form()
            .Attach("berkas", name, bytes)
            .SubmitAsync();
}
