using System.Net;
using Gotong.Features.Codes;
using Gotong.Tests.Codes;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Initiatives;

public sealed class CostCodesTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_line_of_cost_names_codes_that_exist_and_are_no_provinces()
    {
        await KeepAsync(Sample.Nomenclature, 2026);
        var desk = await Desk.OpenAsync(app, "35.20");
        await desk.StartAsync("Warga mengurus surat di tujuh loket.");
        var path = desk.Path(1, "/tanya/biaya");
        var form = (await desk.Browser.GetAsync(path)).Form(path);
        form.Fill("year", "2027").Fill("source", "apbd").Fill("amount", "10 juta");
        foreach (
            var (code, why) in ((string, string)[])
                [("2.16.03.1.02.0001", "provinsi"), ("2.16.03.2.02.7777", "tidak ada"), ("<script>", "bentuk")]
        )
        {
            var refused = await form.Fill("subKegiatan", code).SendAsync();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains(why, refused.Errors, StringComparison.Ordinal);
        }
        form.Fill("subKegiatan", "2.16.03.2.02.0020").Fill("account", "5.1.02.04.01.0001"); // no set of accounts: its form only
        var page = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("sub kegiatan 2.16.03.2.02.0020, akun 5.1.02.04.01.0001", page.Text, StringComparison.Ordinal);
        var line = Assert.Single((await desk.ReadAsync(1)).Costs);
        Assert.Equal(("2.16.03.2.02.0020", null), (line.SubKegiatan, line.SourceCode));

        // Another code is another line; the same year and source without a code is not doubled.
        await desk.AnswerAsync(
            1,
            "biaya",
            ("year", "2027"),
            ("source", "apbd"),
            ("amount", "5 juta"),
            ("subKegiatan", "2.16.03.2.02.0019")
        );
        Assert.Equal([5_000_000, 10_000_000], (await desk.ReadAsync(1)).Costs.Select(c => c.Amount).Order());
    }

    [Fact]
    public async Task A_code_that_a_newer_set_replaced_is_moved_to_its_successor_in_one_act()
    {
        await KeepAsync(Sample.Nomenclature, 2030);
        var desk = await Desk.OpenAsync(app, "35.21");
        await desk.StartAsync("Data warga tersebar di tujuh berkas.");
        await desk.AnswerAsync(
            1,
            "biaya",
            ("year", "2027"),
            ("source", "apbd"),
            ("amount", "5 juta"),
            ("subKegiatan", "2.16.03.2.02.0038")
        );
        const string path = "/35.21/inisiatif/kode";
        Assert.Contains(
            "Tidak ada yang perlu dipindahkan",
            (await desk.Browser.VisitAsync(path)).Text,
            StringComparison.Ordinal
        );
        await KeepAsync(Sample.NextYear, 2031);
        var page = await desk.Browser.GetAsync(path);
        var form = page.Form(path);
        var other = (await desk.Browser.GetAsync(path)).Form(path);
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status); // its one successor is chosen beforehand
        Assert.Equal("2.16.03.2.02.0050", Assert.Single((await desk.ReadAsync(1)).Costs).SubKegiatan);
        Assert.Equal(HttpStatusCode.SeeOther, (await form.SendAsync()).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await other.SendAsync()).Status);
    }

    private Task KeepAsync(string text, int year) =>
        app.InAsync(
            null,
            db =>
                KeepCodes.SaveAsync(
                    db,
                    Sample.Read(text),
                    new($"{year}.csv", $"{year}", $"Nomenklatur {year}", "uji", new(year, 1, 1)) { Agent = "uji" },
                    default
                )
        );
}
