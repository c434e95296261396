using System.IO.Compression;
using System.Net;
using System.Text;
using Gotong.Features.Delivery;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Scorecards;

/// <summary>The self-assessment of Kominfo from the first answer to the dossier, on both databases.</summary>
public abstract class ScorecardTests(TestApp app)
{
    private const string Sheet = "/kartu-nilai/kominfo-2022/2026";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n");
    private static int regions;

    [Fact]
    public async Task The_self_assessment_is_answered_shown_and_handed_in_as_one_file()
    {
        var (region, team, person) = await OpenAsync();
        var page = await team.VisitAsync(At(region, Sheet));
        Assert.Contains("0,00 dari 4", page.Text, StringComparison.Ordinal);
        Assert.Contains("tidak mengusulkan apa pun", page.Text, StringComparison.Ordinal);

        // Without a proposal a reason is asked for.
        var answer = At(region, Sheet + "/jawab/kebijakan");
        var form = (await team.VisitAsync(answer)).Form(answer).Fill("score", "4");
        Assert.Contains("Alasan", (await form.SendAsync()).Errors, StringComparison.Ordinal);
        foreach (var bad in new[] { "5", "-1", "3.5", "3,555", "empat" })
            Assert.Contains(
                "dari 0 sampai 4",
                (await form.Fill("score", bad).SendAsync()).Errors,
                StringComparison.Ordinal
            );
        form.Fill("score", "3,60").Fill("reason", "Perbup <b>12</b> Tahun 2026").Fill("dueOn", "2026-05-01");
        form.Fill("owner", person.Membership!.Id.ToString());
        await form.SubmitAsync();
        page = await team.VisitAsync(At(region, Sheet));
        Assert.Contains("Tanpa bukti: belum dihitung", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bawa bukti", (await team.VisitAsync("/saya")).Text, StringComparison.Ordinal);

        await AttachAsync(team, region, "kebijakan", "Perbup 12/2026");
        page = await team.VisitAsync(At(region, Sheet));
        // 3.60 for one of six questions of Output, which weighs 20 of 100.
        Assert.Contains("0,12 dari 4", page.Text, StringComparison.Ordinal);
        Assert.Contains("dihitung dari 1 dari 21 indikator", page.Text, StringComparison.Ordinal);
        Assert.Contains("Perbup <b>12</b> Tahun 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bawa bukti", (await team.VisitAsync("/saya")).Text, StringComparison.Ordinal);

        using var response = await team.Http.GetAsync(At(region, Sheet + "/berkas.zip"));
        Assert.Equal("application/zip", response.Content.Headers.ContentType?.MediaType);
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        Assert.Equal(["001-perbup.pdf", "index.html", "jawaban.csv", "jawaban.xlsx"], zip.Entries.Select(e => e.Name));
        var index = await ReadAsync(zip, "index.html");
        Assert.Contains("href=\"bukti/001-perbup.pdf\"", index, StringComparison.Ordinal);
        Assert.Contains("Perbup &lt;b&gt;12&lt;/b&gt; Tahun 2026", index, StringComparison.Ordinal);
        Assert.Contains("1. Perbup 12/2026", await ReadAsync(zip, "jawaban.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_piece_of_evidence_serves_two_answers_and_can_be_taken_away()
    {
        var (region, team, _) = await OpenAsync();
        await AttachAsync(team, region, "dewan", "Berita acara");
        await AttachAsync(team, region, "forum", "Berita acara lagi"); // the same bytes
        var address = At(region, Sheet + "/jawab/tim");
        await (await team.VisitAsync(address)).Form(address + "/bukti").Fill("existing", "1").SubmitAsync();
        await (await team.VisitAsync(address)).Form(address + "/bukti").Fill("existing", "1").SendAsync();
        Assert.Equal(
            (1, 3),
            await app.InAsync(region, async db => (await db.Evidence.CountAsync(), await db.Claims.CountAsync()))
        );
        // Its own page names all three, and takes none of them off: a published scorecard stands.
        var own = await team.VisitAsync(At(region, "/bukti/1"));
        var named = own.Document.QuerySelectorAll("[aria-labelledby=klaim] a.row-name").ToList();
        Assert.Equal(3, named.Count);
        Assert.All(named, n => Assert.StartsWith("Jawaban kartu nilai", n.TextContent, StringComparison.Ordinal));
        Assert.Contains(named, n => n.GetAttribute("href") == address);
        Assert.Empty(own.Document.QuerySelectorAll("[aria-labelledby=klaim] form[action$=hapus]"));
        var any = await app.InAsync(region, db => db.Claims.Select(c => c.Id).FirstAsync());
        var rude = own.Form(At(region, "/bukti/1/terbitkan"));
        rude.Element.Action = At(region, $"/bukti/1/klaim/{any}/hapus");
        Assert.Equal(HttpStatusCode.Forbidden, (await rude.SendAsync()).Status);
        own = await team.VisitAsync(At(region, "/bukti/1"));
        await own.Form(At(region, "/bukti/1/terbitkan")).Fill("hak", "1").SubmitAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.DoesNotContain(
            "kartu nilai",
            (await app.Anonymous().VisitAsync(At(region, "/bukti/1"))).Text,
            StringComparison.Ordinal
        );
        var claim = await app.InAsync(region, db => db.Claims.OrderBy(c => c.MadeAt).Select(c => c.Id).FirstAsync());
        var dewan = At(region, Sheet + "/jawab/dewan");
        await (await team.VisitAsync(dewan)).Form($"{dewan}/bukti/{claim}/lepas").SubmitAsync();
        Assert.Equal(
            (1, 2),
            await app.InAsync(region, async db => (await db.Evidence.CountAsync(), await db.Claims.CountAsync()))
        );
        var refused = (await team.VisitAsync(dewan))
            .Form(dewan + "/bukti")
            .Fill("title", "Skrip")
            .Fill("on", "2026-03-01");
        Assert.Contains("Berkas", (await refused.SendAsync()).Errors, StringComparison.Ordinal);
        Assert.Contains(
            "https://",
            (await refused.Fill("link", "javascript:alert(1)").SendAsync()).Errors,
            StringComparison.Ordinal
        );
        refused.Attach("file", "palsu.pdf", Encoding.ASCII.GetBytes("MZ bukan pdf"));
        Assert.Contains("bukan PDF", (await refused.SendAsync()).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_answer_is_shown_beside_the_saved_one_and_a_form_sent_twice_acts_once()
    {
        var (region, team, _) = await OpenAsync();
        var address = At(region, Sheet + "/jawab/sdm");
        var mine = (await team.VisitAsync(address)).Form(address).Fill("score", "1").Fill("reason", "Saya");
        var theirs = (await team.VisitAsync(address)).Form(address).Fill("score", "2").Fill("reason", "Orang lain");
        await theirs.SubmitAsync();
        await theirs.SubmitAsync();
        Assert.Equal(1, await app.InAsync(region, db => db.ScoreAnswers.CountAsync()));
        var conflict = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Orang lain", conflict.Text, StringComparison.Ordinal);
        await conflict.Form(address).SubmitAsync();
        Assert.Equal(1, await app.InAsync(region, db => db.ScoreAnswers.Select(a => a.Score).SingleAsync()));
    }

    [Fact]
    public async Task Strangers_read_what_was_published_and_members_what_was_not()
    {
        var (region, team, _) = await OpenAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(At(region, Sheet))).Status);
        await AttachAsync(team, region, "kebijakan", "Rahasia dapur");
        await (await team.VisitAsync(At(region, Sheet))).Form(At(region, Sheet + "/terbitkan")).SubmitAsync();
        var seen = await app.Anonymous().GetAsync(At(region, Sheet));
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.DoesNotContain("Rahasia dapur", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Usulan Gotong", seen.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Evaluasi smart city Kominfo",
            (await app.Anonymous().GetAsync(At(region, "/kartu-nilai"))).Text,
            StringComparison.Ordinal
        );
        // What is published stands until it is taken back.
        Assert.Equal(HttpStatusCode.Forbidden, (await team.GetAsync(At(region, Sheet + "/jawab/kebijakan"))).Status);
        var stale = (await team.VisitAsync(At(region, Sheet))).Form(At(region, Sheet + "/tarik"));
        await stale.SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync(At(region, Sheet))).Status);

        var assessor = await app.AsAsync(region, Role.Assessor);
        Assert.Equal(HttpStatusCode.OK, (await assessor.GetAsync(At(region, Sheet))).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await assessor.GetAsync(At(region, Sheet + "/jawab/kebijakan"))).Status
        );
        Assert.Equal(HttpStatusCode.OK, (await assessor.GetAsync(At(region, "/kartu-nilai/bukti/1/berkas"))).Status);
    }

    [Theory]
    [InlineData("/kartu-nilai/tidak-ada/2026")]
    [InlineData("/kartu-nilai/kominfo-2022/2030")]
    [InlineData("/kartu-nilai/kominfo-2022/1999")]
    [InlineData("/kartu-nilai/kominfo-2022/2026?inovasi=1")]
    [InlineData("/kartu-nilai/iga-2026/2026?inovasi=77")]
    [InlineData("/kartu-nilai/kominfo-2022/2026/jawab/tidak-ada")]
    [InlineData("/kartu-nilai/temuan/tidak-ada")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        var (region, team, _) = await OpenAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await team.GetAsync(At(region, address))).Status);
    }

    [Fact]
    public async Task Every_model_has_its_page_and_a_draft_says_so()
    {
        var (region, team, _) = await OpenAsync();
        var all = await team.VisitAsync(At(region, "/kartu-nilai"));
        foreach (var model in ScoringModel.All)
        {
            Assert.Contains(model.Name.Id, all.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await team.GetAsync(At(region, $"/kartu-nilai/{model.Key}/2026"))).Status);
        }
        Assert.Contains(
            "Rancangan",
            (await team.VisitAsync(At(region, "/kartu-nilai/pemdi-2026/2026"))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_finding_gets_an_owner_and_is_closed_with_what_closed_it()
    {
        var (region, team, person) = await OpenAsync();
        var list = At(region, "/kartu-nilai/temuan");
        Assert.Contains("8 dari 8 temuan", (await team.VisitAsync(list)).Text, StringComparison.Ordinal);
        var form = (await team.VisitAsync(list + "/perkada")).Form().Fill("owner", person.Membership!.Id.ToString());
        var stale = (await team.VisitAsync(list + "/perkada")).Form().Fill("note", "Terlambat");
        await form.Fill("dueOn", "2026-06-30").SubmitAsync();
        Assert.Contains("Tutup temuan", (await team.VisitAsync("/saya")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SendAsync()).Status);
        form = (await team.VisitAsync(list + "/perkada")).Form().Fill("closedOn", "2026-03-01");
        Assert.Contains("dengan apa temuan ini ditutup", (await form.SendAsync()).Errors, StringComparison.Ordinal);
        Assert.Contains(
            "sudah lewat",
            (await form.Fill("closedOn", "2026-04-01").SendAsync()).Errors,
            StringComparison.Ordinal
        );
        await form.Fill("closedOn", "2026-03-01").Fill("note", "Perbup 12/2026").SubmitAsync();
        var page = await team.VisitAsync(list);
        Assert.Contains("7 dari 8 temuan", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tutup temuan", (await team.VisitAsync("/saya")).Text, StringComparison.Ordinal);
        // It is what the baseline asks about, too.
        Assert.Contains(
            "1 dari 8 temuan ditutup",
            (await team.VisitAsync(At(region, Sheet))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Three_smarts_are_open_to_all_and_each_figure_leads_to_its_records()
    {
        var (region, team, _) = await OpenAsync();
        foreach (var browser in new[] { app.Anonymous(), team })
        {
            var page = await browser.VisitAsync(At(region, "/tiga-kecerdasan"));
            Assert.Contains("Gotong belum mencatat pelatihan", page.Text, StringComparison.Ordinal);
            var figures = page.Document.QuerySelectorAll("a.row-name").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal(15, figures.Count);
            foreach (var figure in figures)
                Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(figure)).Status);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await team.GetAsync(At(region, "/tiga-kecerdasan/tidak-ada"))).Status);
    }

    private static async Task AttachAsync(Browser team, Region region, string indicator, string title)
    {
        var address = At(region, $"{Sheet}/jawab/{indicator}");
        await (await team.VisitAsync(address))
            .Form(address + "/bukti")
            .Fill("title", title)
            .Fill("kind", "Regulation")
            .Fill("on", "2026-02-20")
            .Attach("file", "perbup.pdf", Pdf)
            .SubmitAsync();
    }

    private static async Task<string> ReadAsync(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    private async Task<(Region, Browser, Person)> OpenAsync()
    {
        var number = Interlocked.Increment(ref regions);
        var region = await app.OpenRegionAsync($"{66 + number / 90}.{10 + number % 90}", "Kabupaten Uji");
        var person = await app.AddMemberAsync(region, Role.Coordinator, "Sri Rahayu");
        return (region, await app.AsAsync(person), person);
    }

    private static string At(Region region, string rest) => $"/{region.Code}{rest}";
}

public sealed class ScorecardOnSqlite(SqliteApp app) : ScorecardTests(app), IClassFixture<SqliteApp>;

public sealed class ScorecardOnPostgres(PostgresApp app) : ScorecardTests(app), IClassFixture<PostgresApp>;
