using System.IO.Compression;
using System.Net;
using Gotong.Features.Bimtek;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Bimtek;

/// <summary>A region goes through its stages, and only a mentor lets it pass.</summary>
public sealed class StageTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_stage_with_an_open_condition_is_not_sent_and_says_who_owes_it()
    {
        var process = await Process.StartAsync(app, Process.Four);
        var board = await process.Lead.GetAsync(process.Board);
        Assert.Contains("Tahap 1 dari 4", board.Text, StringComparison.Ordinal);
        Assert.Contains(
            "3 syarat belum terpenuhi. Berikutnya admin daerah, tim pelaksana.",
            board.Text,
            StringComparison.Ordinal
        );

        var asked = await process.Lead.GetAsync(process.Stage(1) + "/kirim");
        Assert.Contains(
            "Setiap OPD dalam rencana punya meja: belum terpenuhi, tugas tim pelaksana.",
            asked.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Dewan Smart City punya anggota di sini: belum terpenuhi, tugas admin daerah.",
            asked.Text,
            StringComparison.Ordinal
        );
        var forced = await process.Lead.PostAsync(
            process.Stage(1) + "/kirim",
            [
                new(
                    FormFields.Token,
                    board.Document.QuerySelector($"[name={FormFields.Token}]")!.GetAttribute("value")!
                ),
                new(FormFields.Version, "1"),
            ]
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        Assert.Equal(StageState.Working, await process.StateAsync(1));
    }

    [Fact]
    public async Task A_stage_is_returned_with_a_reason_mended_cleared_and_only_then_the_next_one_opens()
    {
        var process = await Process.StartAsync(app, Process.Yearly);
        var mentor = await app.AsAsync(process.Region, Role.Mentor);
        await process.TickAsync(1, "keadaan");
        var early = await process.Lead.GetAsync(process.Stage(2) + "/tulis");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("menunggu tahap 1 diloloskan", early.Text, StringComparison.Ordinal);

        await process.SendAsync(1);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await process.Lead.GetAsync(process.Stage(1) + "/tulis")).Status
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await process.Lead.GetAsync(process.Stage(1) + "/loloskan")).Status);
        Assert.Contains("Telaah tahap 1", (await mentor.GetAsync("/saya")).Text, StringComparison.Ordinal);

        var form = (await mentor.GetAsync(process.Stage(1) + "/kembalikan")).Form();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill("reason", " ").SendAsync()).Status);
        await form.Fill("reason", "Tambahkan <b>daftar hadir</b>").SubmitAsync();
        var returned = await process.Lead.GetAsync(process.Board);
        Assert.Contains("Tambahkan <b>daftar hadir</b>", returned.Text, StringComparison.Ordinal);
        Assert.Contains("mengembalikan tahap 1", (await process.Lead.GetAsync("/saya")).Text, StringComparison.Ordinal);

        await process.SendAsync(1);
        await Process.ClearAsync(mentor, process.Stage(1));
        Assert.Equal(StageState.Cleared, await process.StateAsync(1));
        var next = await process.Lead.GetAsync(process.Stage(2) + "/tulis");
        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.Contains("Tahap 2 dari 2", (await process.Lead.GetAsync(process.Board)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_is_read_as_text_and_comes_as_word()
    {
        var process = await Process.StartAsync(app, Process.Yearly);
        var owner = await app.AddMemberAsync(process.Region, Role.Officer, "Sri");
        var form = (await process.Lead.GetAsync(process.Stage(1) + "/tulis")).Form();
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await form.Fill("from", "2026-03-09").Fill("to", "2026-03-08").SendAsync()).Status
        );
        var page = await form.Fill("to", "2026-03-10")
            .Fill("owner", owner.Membership!.Id.ToString())
            .Fill("attendance", "Rina, <script>Dinkes</script>")
            .Fill("minutes", "**Sepakat** <img src=x onerror=alert(1)>")
            .SubmitAsync();
        Assert.Contains("9 Maret 2026 sampai 10 Maret 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("<script>Dinkes</script>", page.Text, StringComparison.Ordinal);
        Assert.Equal("Sepakat", page.Document.QuerySelector(".stage-minutes strong")!.TextContent);
        Assert.Null(page.Document.QuerySelector("main img"));

        // The owner writes, whatever the role; another officer does not.
        var mine = await app.AsAsync(owner);
        Assert.Equal(HttpStatusCode.OK, (await mine.GetAsync(process.Stage(1) + "/syarat/keadaan")).Status);
        var other = await app.AsAsync(process.Region, Role.Officer);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(process.Stage(1) + "/syarat/keadaan")).Status);

        using var docx = new ZipArchive(await other.Http.GetStreamAsync(process.Stage(1) + "/berita-acara.docx"));
        using var body = new StreamReader(docx.GetEntry("word/document.xml")!.Open());
        Assert.Contains(
            "Sepakat",
            await body.ReadToEndAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Material_is_a_file_to_download_or_a_web_address()
    {
        var process = await Process.StartAsync(app, Process.Yearly);
        var form = (await process.Lead.GetAsync(process.Stage(1) + "/bahan")).Form();
        var refused = await form.Fill("link", "javascript:alert(1)").Fill("name", "Paparan").SendAsync();
        Assert.Contains("mulai dengan https://", refused.Errors, StringComparison.Ordinal);
        var page = await (await process.Lead.GetAsync(process.Stage(1) + "/bahan"))
            .Form()
            .Attach("file", "undangan.html", "<script>alert(1)</script>"u8.ToArray())
            .SubmitAsync();
        var link = page.Document.QuerySelector("a[download][href*='/bahan/']")!.GetAttribute("href")!;
        var reader = await app.AsAsync(process.Region, Role.Assessor);
        using var file = await reader.Http.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);

        var remove = page.Forms().Single(f => f.Element.Action.EndsWith("/hapus", StringComparison.Ordinal));
        Assert.Contains("Belum ada bahan", (await remove.SubmitAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_process_begins_only_after_the_first_is_done()
    {
        var process = await Process.StartAsync(app, Process.Yearly);
        Assert.Equal(process.Board, (await process.Lead.VisitAsync(process.Board + "/mulai")).Path);
        await process.ClearUpToAsync(2);
        var page = await process.Lead.GetAsync(process.Board);
        Assert.Contains("Selesai: 2 tahap lolos.", page.Text, StringComparison.Ordinal);
        var form = (await process.Lead.GetAsync(process.Board + "/mulai")).Form();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill("edition", "lain").SendAsync()).Status);
        var second = await form.Fill("edition", Process.Four).SubmitAsync();
        Assert.Contains("Tahap 1 dari 4", second.Text, StringComparison.Ordinal);
        Assert.Contains("Proses sebelumnya", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mentor_sees_all_regions_in_care_and_what_waits_oldest_first()
    {
        var first = await Process.StartAsync(app, Process.Yearly);
        var second = await Process.StartAsync(app, Process.Yearly);
        var foreign = await Process.StartAsync(app, Process.Yearly);
        var mentor = await app.AddMemberAsync(first.Region, Role.Mentor, "Dr. Nurul");
        await app.AddMemberAsync(second.Region, Role.Mentor, account: mentor.Account);
        foreach (var process in new[] { second, first, foreign })
        {
            await process.TickAsync(1, "keadaan");
            await process.SendAsync(1);
            app.Clock.Advance(TimeSpan.FromHours(1));
        }
        var browser = await app.AsAsync(mentor);
        var page = await browser.GetAsync("/mentor");
        Assert.Contains("2 daerah; 2 tahap menunggu telaah Anda", page.Text, StringComparison.Ordinal);
        var links = page
            .Document.QuerySelectorAll("main section:first-of-type a.row-name")
            .Select(a => a.GetAttribute("href")!)
            .ToList();
        Assert.Equal([second.Stage(1), first.Stage(1)], links);
        Assert.DoesNotContain(foreign.Region.Code, page.Body, StringComparison.Ordinal);
        var stranger = await app.AsAsync(await app.AddPersonAsync());
        Assert.Contains(
            "belum menjadi pembimbing",
            (await stranger.GetAsync("/mentor")).Text,
            StringComparison.Ordinal
        );
    }
}
