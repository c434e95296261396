using System.Net;
using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Discussions;

public sealed class DiscussionTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Who_is_named_finds_it_waiting_answers_and_what_was_agreed_stands_above()
    {
        var at = await Together.OpenAsync(app);
        var path = await PathAsync(at);
        var ratna = await app.AsAsync(await app.AddMemberAsync(at.Region, Role.Coordinator, "Ratna Wulandari"));
        var record = await at.Agency.GetAsync(at.At("/inisiatif/1"));
        Assert.Contains("Belum ada yang menulis", record.Text, StringComparison.Ordinal);

        var said = await SayAsync(at.Agency, path, "Berapa **timbangan** yang rusak, @Ratna Wulandari?", "foto.png");
        Assert.NotNull(said.Document.QuerySelector(".comment-text strong"));
        var planner = await app.AddMemberAsync(at.Region, Role.Planner, "Perencana lain");
        var mine = await ratna.GetAsync("/saya");
        Assert.Contains("Bu Kadis menyebut Anda", mine.Text, StringComparison.Ordinal);

        var page = await ratna.GetAsync(path);
        var answer = page.Forms().Single(f => f["thread"] is not null);
        await answer.Fill("text", "Dua belas.").SubmitAsync();
        Assert.DoesNotContain("menyebut Anda", (await ratna.GetAsync("/saya")).Text, StringComparison.Ordinal);

        // The file is handed out only as a download, and only to who reads the record.
        var file = page.Document.QuerySelector("a[download]")!.GetAttribute("href")!;
        var download = await ratna.Http.GetAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Banker.GetAsync(file)).Status);

        // The agency whose initiative it is settles; another reader may not.
        var settle = (await at.Agency.GetAsync(path)).Forms().Single(f => IsTo(f, "/selesai"));
        var stranger = await app.AsAsync(at.Region, Role.Assessor);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).Status); // a draft
        await settle.Fill("agreed", "Dua belas timbangan diganti").SubmitAsync();
        var settled = await (await app.AsAsync(planner)).GetAsync(path);
        Assert.Contains("Disepakati: Dua belas timbangan diganti", settled.Text, StringComparison.Ordinal);
        Assert.Contains("Semua percakapan sudah selesai", settled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_without_access_or_of_nobody_is_refused_and_nothing_is_lost()
    {
        var at = await Together.OpenAsync(app);
        var path = await PathAsync(at);
        var form = (await at.Agency.GetAsync(path)).Form(path);
        var answer = await form.Fill("text", "Setuju, @Pak Bank?").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Pak Bank tidak dapat membuka halaman ini", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("Setuju, @Pak Bank?", answer.Document.QuerySelector("textarea[name=text]")!.TextContent);
        answer = await form.Fill("text", "Halo @Tidakada").SendAsync();
        Assert.Contains("“@Tidakada”", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(at));
    }

    [Fact]
    public async Task Hostile_long_empty_or_doubled_words_do_no_harm()
    {
        var at = await Together.OpenAsync(app);
        var path = await PathAsync(at);
        var form = (await at.Agency.GetAsync(path)).Form(path);
        var empty = await form.Fill("text", "  ").SendAsync();
        Assert.Contains("isi dulu", empty.Errors, StringComparison.Ordinal);
        var large = await form.Fill("text", new string('a', 5 * 1024 * 1024)).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, large.Status);
        Assert.Contains("paling banyak 5.000", large.Errors, StringComparison.Ordinal);
        var wrong = await form.Fill("text", "Lampiran").Attach("files", "a.pdf", "<script>"u8.ToArray()).SendAsync();
        Assert.Contains("bukan PDF", wrong.Errors, StringComparison.Ordinal);

        form = (await at.Agency.GetAsync(path)).Form(path);
        form.Fill("text", "<script>alert(1)</script> [klik](javascript:alert(1)) ![x](https://jahat.example/x.png)");
        var page = await form.SubmitAsync();
        await form.SubmitAsync(); // sent twice
        Assert.Equal(1, await CountAsync(at));
        var text = page.Document.QuerySelector(".comment-text")!;
        Assert.Empty(text.QuerySelectorAll("script, img, a"));
        Assert.Contains("<script>alert(1)</script>", text.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_role_another_region_and_an_unknown_record_find_nothing()
    {
        var at = await Together.OpenAsync(app);
        var other = await Together.OpenAsync(app);
        var path = await PathAsync(at);
        await SayAsync(at.Agency, path, "Hanya untuk kami.");
        Assert.Equal(HttpStatusCode.NotFound, (await at.Banker.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Agency.GetAsync(path)).Status);
        var moved = path.Replace($"/{at.Region.Code}/", $"/{other.Region.Code}/", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Agency.GetAsync(moved)).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await at.Agency.GetAsync(at.At($"/percakapan/inisiatif/{Guid.CreateVersion7()}"))).Status
        );
        Assert.Equal(HttpStatusCode.NotFound, (await at.Agency.GetAsync(at.At("/percakapan/lain/1"))).Status);
        var token = (await at.Banker.GetAsync("/saya/sandi")).Form()[FormFields.Token]!;
        var comment = await app.InAsync(at.Region, db => db.Comments.Select(c => c.Id).SingleAsync());
        foreach (var act in new[] { "selesai", "buka", "hapus", "dibaca" })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await at.Banker.PostAsync(at.At($"/tanggapan/{comment}/{act}"), [new(FormFields.Token, token)])).Status
            );
    }

    [Fact]
    public async Task Removed_words_are_gone_and_only_their_author_or_the_team_removes_them()
    {
        var at = await Together.OpenAsync(app);
        var path = await PathAsync(at);
        await SayAsync(at.Agency, path, "Kata yang disesali.");
        var remove = (await at.Agency.GetAsync(path)).Forms().Single(f => IsTo(f, "/hapus"));
        var planner = await app.AsAsync(at.Region, Role.Planner);
        Assert.DoesNotContain((await planner.GetAsync(path)).Forms(), f => IsTo(f, "/hapus"));
        var after = await remove.SubmitAsync();
        Assert.Contains("Tulisan Bu Kadis dihapus penulisnya", after.Text, StringComparison.Ordinal);
        Assert.Equal("", await app.InAsync(at.Region, db => db.Comments.Select(c => c.Text).SingleAsync()));
    }

    [Fact]
    public async Task A_request_a_promise_an_indicator_and_a_section_are_discussed_too()
    {
        var at = await Together.OpenAsync(app);
        await at.AskAsync();
        var request = await app.InAsync(
            at.Region,
            db => db.Set<Gotong.Features.Collaboration.Request>().Select(r => r.Id).SingleAsync()
        );
        var page = await at.Banker.GetAsync(at.At($"/permintaan/{request}"));
        var talk = page.Document.QuerySelector("a[href*='/percakapan/permintaan/']")!.GetAttribute("href")!;
        await SayAsync(at.Banker, talk, "Untuk berapa posyandu?");
        Assert.Contains("berapa posyandu", (await at.Agency.GetAsync(talk)).Text, StringComparison.Ordinal);

        var section = at.At("/percakapan/bagian/latar-belakang");
        await SayAsync(at.Banker, section, "Tambahkan angka stunting.");
        Assert.Contains(
            "1 percakapan terbuka",
            (await at.Team.GetAsync(at.At("/buku/2/bagian/latar-belakang"))).Text,
            StringComparison.Ordinal
        );
    }

    private static bool IsTo(PageForm form, string end) => form.Element.Action.EndsWith(end, StringComparison.Ordinal);

    private Task<int> CountAsync(Together at) => app.InAsync(at.Region, db => db.Comments.CountAsync());

    private async Task<string> PathAsync(Together at)
    {
        var id = await app.InAsync(
            at.Region,
            db => db.Set<Gotong.Features.Initiatives.Initiative>().Select(i => i.Id).SingleAsync()
        );
        return at.At($"/percakapan/inisiatif/{id}");
    }

    private static async Task<WebPage> SayAsync(Browser browser, string path, string text, string? file = null)
    {
        var form = (await browser.GetAsync(path)).Forms().First(f => f["text"] is not null && f["thread"] is null);
        form.Fill("text", text);
        if (file is not null)
            form.Attach("files", file, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        return await form.SubmitAsync();
    }
}
