using System.Globalization;
using Gotong.Features.Decisions;
using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Decisions;

public abstract class DecisionThreadTests(TestApp app)
{
    [Fact]
    public async Task A_decision_is_pulled_out_of_talk_and_stands_above_it()
    {
        var at = await Together.OpenAsync(app);
        await app.AddMemberAsync(at.Region, Role.Council, "Dewan A");
        var record = await at.Agency.GetAsync(at.At("/inisiatif/1"));
        var talk = record.Document.QuerySelector("a[href*='/percakapan/inisiatif/']")!.GetAttribute("href")!;
        await (await at.Agency.GetAsync(talk)).Form(talk).Fill("text", "Siapa yang membayar pelatihan?").SubmitAsync();

        // Who may not put a question is not led there.
        Assert.Null((await at.Agency.GetAsync(talk)).Document.QuerySelector("a[href*='?percakapan=']"));
        var thread = await app.InAsync(at.Region, db => db.Comments.Select(c => c.Id).SingleAsync());
        var way = (await at.Team.GetAsync(talk)).Document.QuerySelector("a[href*='?percakapan=']")!;
        var form = (await at.Team.GetAsync(way.GetAttribute("href")!)).Form();
        Assert.Contains("Siapa yang membayar pelatihan?", form["background"]!, StringComparison.Ordinal);
        Assert.Equal("1", form["initiative"]);
        var local = app.Clock.GetUtcNow().AddHours(2).ToOffset(TimeSpan.FromHours(7));
        var draft = await form.Fill("question", "Dana desa?")
            .Fill("council", "ya")
            .Fill("day", local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Fill("time", local.ToString("HH:mm", CultureInfo.InvariantCulture))
            .SubmitAsync();
        var open = await draft.Form(draft.Path + "/buka").SubmitAsync();
        Assert.NotNull(open.Document.QuerySelector($"a[href$='#{DiscussionLinks.Anchor(thread)}']"));
        Assert.Contains("Keputusan 1: Dana desa?", (await at.Team.GetAsync(talk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_name_in_talk_to_an_outcome_by_quorum_above_the_thread()
    {
        var at = await Together.OpenAsync(app);
        var council = new List<Person>();
        foreach (var name in (string[])["Dewan Satu", "Dewan Dua"])
            council.Add(await app.AddMemberAsync(at.Region, Role.Council, name));
        await app.AddMemberAsync(at.Region, Role.Coordinator, "Ratna Wulandari");
        var record = await at.Agency.GetAsync(at.At("/inisiatif/1"));
        var talk = record.Document.QuerySelector("a[href*='/percakapan/inisiatif/']")!.GetAttribute("href")!;
        await (await at.Agency.GetAsync(talk))
            .Form(talk)
            .Fill("text", "Pelatihan dua hari, @Ratna Wulandari?")
            .SubmitAsync();
        var way = (await at.Team.GetAsync(talk)).Document.QuerySelector("a[href*='?percakapan=']")!;
        var local = app.Clock.GetUtcNow().AddHours(2).ToOffset(TimeSpan.FromHours(7));
        var draft = await (await at.Team.GetAsync(way.GetAttribute("href")!))
            .Form()
            .Fill("question", "Pelatihan dua hari?")
            .Fill("council", "ya")
            .Fill("quorum", "50")
            .Fill("day", local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Fill("time", local.ToString("HH:mm", CultureInfo.InvariantCulture))
            .SubmitAsync();
        Assert.Equal("", draft.Errors);
        await draft.Form(draft.Path + "/buka").SubmitAsync();
        foreach (var person in council)
        {
            var ballot = Assembly.Ballot(await (await app.AsAsync(person)).GetAsync(draft.Path));
            await Assembly.Say(ballot, DecisionChoice.For).SubmitAsync();
        }
        var page = await at.Team.GetAsync(draft.Path);
        await page.Form(draft.Path + "/tutup").SubmitAsync();
        var above = (await at.Team.GetAsync(talk)).Document.QuerySelector("p.agreed")!.TextContent;
        Assert.Contains("Keputusan 1: Pelatihan dua hari?", above, StringComparison.Ordinal);
        Assert.Contains("Diterima", above, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_of_another_region_is_nothing_to_draw_from()
    {
        var at = await Together.OpenAsync(app);
        var other = await Together.OpenAsync(app);
        var talk = other.At("/percakapan/bagian/latar-belakang");
        await (await other.Team.GetAsync(talk)).Form(talk).Fill("text", "Rahasia kami.").SubmitAsync();
        var thread = await app.InAsync(other.Region, db => db.Comments.Select(c => c.Id).SingleAsync());
        var page = await at.Team.GetAsync(at.At($"/keputusan/baru?percakapan={thread}"));
        Assert.DoesNotContain("Rahasia kami", page.Body, StringComparison.Ordinal);
    }
}

public sealed class DecisionThreadOnSqlite(SqliteApp app) : DecisionThreadTests(app), IClassFixture<SqliteApp>;

public sealed class DecisionThreadOnPostgres(PostgresApp app) : DecisionThreadTests(app), IClassFixture<PostgresApp>;
