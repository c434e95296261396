using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gotong.Features.Meetings;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Meetings;

/// <summary>Minutes are drafted, fixed once, and put right by an addendum.</summary>
public sealed class MinutesTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private const string Hostile = "Sepakat <script>alert(1)</script>\n\"><img src=x onerror=alert(2)>";

    [Fact]
    public async Task What_is_missing_is_said_and_then_the_minutes_are_fixed_with_their_hash()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(days: 1);
        var point = await at.AddPointAsync();
        await at.InviteAsync();
        var early = await at.Lead.GetAsync(at.Meeting() + "/tetapkan");
        foreach (var gap in new[] { "belum dimulai", "Belum ada yang dicatat hadir", "Notula agenda 1 masih kosong" })
            Assert.Contains(gap, early.Text, StringComparison.Ordinal);
        Assert.Empty(early.Document.QuerySelectorAll("main form"));

        at = await at.LaterAsync(2);
        await at.AllCameAsync();
        await at.WriteAsync(point, Hostile, "Pasar dipilah.");
        var page = await at.FixAsync();
        var stored = await at.ReadAsync();
        Assert.Equal(MeetingState.Held, stored.State);
        Assert.True(stored.IsWhole);
        Assert.Contains(stored.Hash!, page.Text, StringComparison.Ordinal);
        Assert.Contains("Diputuskan dengan musyawarah mufakat", page.Text, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img, main [style]"));
        Assert.Contains("Endah Kusumawati, Bupati", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_fix_at_once_fix_once()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(days: -1);
        var point = await at.AddPointAsync();
        await at.InviteAsync();
        await at.AllCameAsync();
        await at.WriteAsync(point, "Ya.", "");
        var form = await at.Lead.GetAsync(at.Meeting() + "/tetapkan");
        var other = await (await app.AsAsync(at.Region, Gotong.Features.Regions.Role.Leader)).GetAsync(form.Path);
        var answers = await Task.WhenAll(
            form.Form().Fill("ledBy", "Satu").SendAsync(),
            other.Form().Fill("ledBy", "Dua").SendAsync()
        );
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.Status));
        var fixes = await app.InAsync(
            at.Region,
            db => db.Set<Gotong.Platform.Ledger.LedgerEntry>().CountAsync(e => e.Name == "meeting.fixed")
        );
        Assert.Equal(1, fixes);
        Assert.True((await at.ReadAsync()).IsWhole);
    }

    [Fact]
    public async Task Whoever_fixes_has_read_these_words_and_no_other()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(days: -1);
        var point = await at.AddPointAsync();
        await at.InviteAsync();
        await at.AllCameAsync();
        await at.WriteAsync(point, "Ya.", "");
        var form = (await at.Lead.GetAsync(at.Meeting() + "/tetapkan")).Form().Fill("ledBy", "Satu");
        await at.WriteAsync(point, "Tidak.", "");
        var answer = await form.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("berubah setelah Anda membacanya", answer.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingState.Planned, (await at.ReadAsync()).State);
        await answer.Form().SubmitAsync();
        Assert.Equal(MeetingState.Held, (await at.ReadAsync()).State);
    }

    [Fact]
    public async Task A_stale_point_shows_both_texts_also_when_the_minutes_were_fixed_meanwhile()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(days: -1);
        var point = await at.AddPointAsync();
        var second = await at.AddPointAsync("Air minum");
        var path = $"{at.Meeting()}/notula/{point}";
        var mine = (await at.Lead.GetAsync(path)).Form().Fill("said", "Tulisan saya").Fill("decided", "Putusan saya");
        // Another point at the same time is no conflict.
        await at.WriteAsync(second, "Lain.", "");
        await at.WriteAsync(point, "Tulisan orang lain", "Putusan lain");
        var answer = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        foreach (var words in new[] { "Tulisan saya", "Putusan saya", "Tulisan orang lain", "Putusan lain" })
            Assert.Contains(words, answer.Text, StringComparison.Ordinal);

        await at.InviteAsync();
        await at.AllCameAsync();
        await at.FixAsync();
        var late = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Tulisan saya", late.Text, StringComparison.Ordinal);
        Assert.Empty(late.Document.QuerySelectorAll("main form"));
        Assert.Equal("Tulisan orang lain", (await at.ReadAsync()).Agenda.First().Said);
    }

    [Fact]
    public async Task Votes_are_counted_and_no_more_than_came()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(days: -1);
        var point = await at.AddPointAsync();
        await at.InviteAsync();
        await at.AllCameAsync();
        var form = (await at.Lead.GetAsync($"{at.Meeting()}/notula/{point}")).Form();
        form.Fill("decided", "Pasar dipilah.").Fill("way", "Vote");
        Assert.Contains("tulis hasil suaranya", (await form.SendAsync()).Errors, StringComparison.Ordinal);
        Assert.Contains(
            "tulis banyaknya suara",
            (await form.Fill("for", "-1").SendAsync()).Errors,
            StringComparison.Ordinal
        );
        form.Fill("until", at.In(9));
        Assert.Contains("siapa yang menindaklanjuti", (await form.SendAsync()).Errors, StringComparison.Ordinal);
        await form.Fill("who", "DLH").Fill("for", "40").Fill("against", "2").SubmitAsync();
        var asked = await at.Lead.GetAsync(at.Meeting() + "/tetapkan");
        Assert.Contains("42 suara, padahal 3 orang hadir", asked.Text, StringComparison.Ordinal);
        await (await at.Lead.GetAsync($"{at.Meeting()}/notula/{point}")).Form().Fill("for", "1").SubmitAsync();
        var page = await at.FixAsync();
        Assert.Contains("1 setuju, 2 menolak, 0 abstain", page.Text, StringComparison.Ordinal);
        Assert.Contains("DLH", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_wrong_is_put_right_beside_it_and_the_old_words_stay()
    {
        var at = await Gathering.OpenAsync(app);
        await at.HoldAsync(-1);
        var before = await at.ReadAsync();
        var form = (await at.Lead.GetAsync(at.Meeting() + "/adendum")).Form();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Fill("text", "Kurang.").SendAsync()).Status);
        var page = await form.Fill("reason", "Salah <b>catat</b>").SubmitAsync();
        Assert.Contains("Salah <b>catat</b>", page.Text, StringComparison.Ordinal);
        Assert.Contains("oleh Ratna Wulandari", page.Text, StringComparison.Ordinal);
        var after = await at.ReadAsync();
        Assert.Equal(before.Hash, after.Hash);
        Assert.True(after.IsWhole);
        // Sent twice it stands once.
        await form.SendAsync();
        Assert.Single((await at.ReadAsync()).Addenda);
    }

    [Fact]
    public async Task Words_changed_behind_the_hash_are_seen()
    {
        var at = await Gathering.OpenAsync(app);
        await at.HoldAsync(-1);
        await app.InAsync(
            at.Region,
            db => db.Set<AgendaPoint>().ExecuteUpdateAsync(s => s.SetProperty(p => p.Decided, "Diselundupkan"))
        );
        foreach (var path in new[] { "", "/berita-acara" })
            Assert.Contains(
                "tidak cocok lagi dengan sidiknya",
                (await at.Lead.GetAsync(at.Meeting() + path)).Text,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task As_Word_it_is_clean_for_the_validator_and_has_no_cover()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync(days: -1);
        var point = await at.AddPointAsync(Hostile.Split('\n')[0]);
        await at.InviteAsync();
        await at.InviteOutsideAsync("Pak <Karto>");
        await at.AllCameAsync();
        await at.WriteAsync(point, Hostile, Hostile);
        await at.FixAsync();
        var bytes = await at.Lead.Http.GetByteArrayAsync(
            at.Meeting() + "/berita-acara.docx",
            TestContext.Current.CancellationToken
        );
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(word)
            .Select(e => $"{e.Path?.XPath}: {e.Description}");
        Assert.Empty(errors);
        var body = word.MainDocumentPart!.Document!.Body!;
        foreach (
            var words in new[] { "Pak <Karto>", "Komunitas Sungai Bersih", "Endah Kusumawati, Bupati", "<script>" }
        )
            Assert.Contains(words, body.InnerText, StringComparison.Ordinal);
        Assert.Single(body.Descendants<DocumentFormat.OpenXml.Wordprocessing.SectionProperties>());
    }
}
