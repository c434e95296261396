using System.Net;
using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Discussions;

public abstract class EditTests(TestApp app)
{
    [Fact]
    public async Task A_slip_is_mended_without_a_trace_and_later_the_old_words_stay()
    {
        var (at, talk, edit) = await SayAsync("Dua timbangan.");
        await (await at.Agency.GetAsync(edit)).Form().Fill("text", "Tiga timbangan.").SubmitAsync();
        var page = await at.Team.GetAsync(talk);
        Assert.Contains("Tiga timbangan", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("disunting", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dua timbangan", page.Text, StringComparison.Ordinal);

        app.Clock.Advance(Comment.MendsFreely + TimeSpan.FromMinutes(1));
        await (await at.Agency.GetAsync(edit)).Form().Fill("text", "Empat <i>timbangan</i>.").SubmitAsync();
        page = await at.Team.GetAsync(talk);
        Assert.Contains("disunting", page.Text, StringComparison.Ordinal);
        Assert.Contains("Empat <i>timbangan</i>", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tiga timbangan", page.Text, StringComparison.Ordinal);

        // Removed, the earlier words are gone as well.
        await page.Forms().First(f => f.Element.Action.EndsWith("/hapus", StringComparison.Ordinal)).SubmitAsync();
        Assert.DoesNotContain("timbangan", (await at.Team.GetAsync(talk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_its_author_edits_and_not_once_the_thread_is_settled()
    {
        var (at, talk, edit) = await SayAsync("Setuju.");
        Assert.Equal(HttpStatusCode.Forbidden, (await at.Team.GetAsync(edit)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Banker.GetAsync(edit)).Status); // may not read the draft
        var mine = (await at.Agency.GetAsync(edit)).Form().Fill("text", "Tidak setuju.");
        await (await at.Agency.GetAsync(talk))
            .Forms()
            .First(f => f.Element.Action.EndsWith("/selesai", StringComparison.Ordinal))
            .SubmitAsync();
        var late = await mine.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Tidak setuju.", late.Text, StringComparison.Ordinal);
        Assert.Empty(late.Document.QuerySelectorAll("main textarea"));
    }

    [Fact]
    public async Task Two_windows_do_not_overwrite_each_other_and_names_are_asked_anew()
    {
        var (at, _, edit) = await SayAsync("Awal.");
        await app.AddMemberAsync(at.Region, Role.Coordinator, "Ratna Wulandari");
        var other = (await at.Agency.GetAsync(edit)).Form().Fill("text", "Dari jendela lain.");
        await (await at.Agency.GetAsync(edit)).Form().Fill("text", "Sudah, @Ratna Wulandari").SubmitAsync();
        Assert.Equal(
            1,
            await app.InAsync(
                at.Region,
                db => db.CommentMentions.CountAsync(m => m.Member.Account.Name == "Ratna Wulandari")
            )
        );
        var answer = await other.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Dari jendela lain.", answer.Text, StringComparison.Ordinal);
        var wrong = await answer.Form().Fill("text", "Halo @Pak Bank").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("tidak dapat membuka halaman ini", wrong.Errors, StringComparison.Ordinal);
        await wrong.Form().Fill("text", "Tanpa nama.").SubmitAsync();
        Assert.Equal(0, await app.InAsync(at.Region, db => db.CommentMentions.CountAsync()));
    }

    private async Task<(Together At, string Talk, string Edit)> SayAsync(string text)
    {
        var at = await Together.OpenAsync(app);
        var record = await at.Agency.GetAsync(at.At("/inisiatif/1"));
        var talk = record.Document.QuerySelector("a[href*='/percakapan/inisiatif/']")!.GetAttribute("href")!;
        await (await at.Agency.GetAsync(talk)).Form(talk).Fill("text", text).SubmitAsync();
        var page = await at.Agency.GetAsync(talk);
        return (at, talk, page.Document.QuerySelector("a[href$='/sunting']")!.GetAttribute("href")!);
    }
}

public sealed class EditOnSqlite(SqliteApp app) : EditTests(app), IClassFixture<SqliteApp>;

public sealed class EditOnPostgres(PostgresApp app) : EditTests(app), IClassFixture<PostgresApp>;
