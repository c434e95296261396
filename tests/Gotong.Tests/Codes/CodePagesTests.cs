using System.Net;
using System.Net.Http.Json;
using Gotong.Features.Codes;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Codes;

public sealed class CodePagesTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task The_operator_sees_what_is_in_a_file_confirms_it_and_everybody_reads_it()
    {
        var browser = await app.AsAsync(await app.AddPersonAsync(isOperator: true));
        Assert.Contains("Kode resmi", (await browser.VisitAsync("/operator")).Text, StringComparison.Ordinal);
        var preview = await UploadAsync(browser, "nomenklatur-2026.csv", Sample.Nomenclature);
        Assert.Contains("9 baris", preview.Text, StringComparison.Ordinal);
        var form = preview.Form(preview.Path);
        Assert.Equal("2026-01-01", form["sejak"]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill("nama", "").SendAsync()).Status);
        form.Fill("nama", "Nomenklatur <b>2026</b>");
        var first = await form.SendAsync();
        var again = await form.SendAsync();
        Assert.Equal((HttpStatusCode.SeeOther, first.Location), (again.Status, again.Location));
        Assert.Equal(1, await app.InAsync(null, db => db.CodeSets.CountAsync()));

        var anyone = app.Anonymous();
        var page = await anyone.VisitAsync("/kode/nomenklatur-2026?q=kota+cerdas");
        Assert.Contains("2.16.03.2.02.0038", page.Text, StringComparison.Ordinal);
        var code = await anyone.VisitAsync("/kode/nomenklatur-2026/kabKota/2.16.03.2.02.0038");
        Assert.Contains("Pengembangan Ekosistem Kota Cerdas", code.Text, StringComparison.Ordinal);
        Assert.Contains("Laporan", code.Text, StringComparison.Ordinal);
        Assert.Contains("X.XX.01", (await anyone.VisitAsync("/kode/nomenklatur-2026")).Text, StringComparison.Ordinal);
        foreach (
            var gone in (string[])["/kode/x", "/kode/nomenklatur-2026/kabKota/9.99", "/kode/nomenklatur-2026/desa/2.16"]
        )
            Assert.Equal(HttpStatusCode.NotFound, (await anyone.VisitAsync(gone)).Status);

        var same = await UploadAsync(browser, "lain.csv", Sample.Nomenclature);
        Assert.Contains("sudah dimasukkan", same.Text, StringComparison.Ordinal);

        await StaleAsync(browser);

        var hits = await anyone.Http.GetFromJsonAsync<CodeHitJson[]>("/api/v1/codes?q=2.16.03.2.02.0038");
        Assert.Equal(["2.16.03.2.02.0050"], hits!.Select(h => h.Code));
        Assert.Equal("2.16.03.2.02.0038", hits![0].Replaces);
        var sets = await anyone.Http.GetFromJsonAsync<CodeSetJson[]>("/api/v1/code-sets");
        Assert.Equal(3, sets!.Length);
        var none = await anyone.Http.GetAsync("/api/v1/codes?q=a&set=x");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    /// <summary>Two files are looked at; the second one kept was compared with what is no longer the newest.</summary>
    private static async Task StaleAsync(Browser browser)
    {
        var next = await UploadAsync(browser, "nomenklatur-2027.csv", Sample.NextYear);
        Assert.Contains("1 digantikan", next.Text, StringComparison.Ordinal);
        var accounts = await UploadAsync(
            browser,
            "akun-2026.csv",
            await File.ReadAllTextAsync(Sample.Path("akun-2026.csv"))
        );
        Assert.Equal(HttpStatusCode.SeeOther, (await accounts.Form(accounts.Path).SendAsync()).Status);
        var stale = await next.Form(next.Path).SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await stale.Form(next.Path).SendAsync()).Status);
    }

    [Fact]
    public async Task A_wrong_file_is_told_by_row_and_column_and_cannot_be_kept()
    {
        var browser = await app.AsAsync(await app.AddPersonAsync(isOperator: true));
        var text = $"{Sample.Header}\nKABKOT;2.16 A;2.17.03 <script>;2.17.03.2.02 C;2.17.03.2.02.0001 D\n";
        var page = await UploadAsync(browser, "salah.csv", text);
        Assert.Contains("Baris 2 kolom C", page.Text, StringComparison.Ordinal);
        Assert.Contains("belum ada yang disimpan", page.Text, StringComparison.Ordinal);
        var ask = await browser.GetAsync("/operator/kode");
        var refused = await ask.Form("/operator/kode")
            .Attach("berkas", "x.csv", Sample.Bytes("Misi;Tujuan\na;b\n"))
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("BIDANG", refused.Errors, StringComparison.Ordinal);
    }

    private static async Task<WebPage> UploadAsync(Browser browser, string name, string text)
    {
        var ask = await browser.GetAsync("/operator/kode");
        return await (
            await ask.Form("/operator/kode").Attach("berkas", name, Sample.Bytes(text)).SendAsync()
        ).FollowAsync();
    }
}
