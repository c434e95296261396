using Gotong.Features.Decisions;
using Gotong.Features.Regions;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;
using Gotong.Tests.Meetings;

namespace Gotong.Tests.Search;

/// <summary>Talk, decisions and meetings are found by who may read them, and by nobody else.</summary>
public abstract class TogetherSearchTests(TestApp app)
{
    [Fact]
    public async Task Talk_is_found_by_who_reads_its_record_and_no_longer_once_removed()
    {
        var at = await Together.OpenAsync(app);
        var record = await at.Agency.GetAsync(at.At("/inisiatif/1"));
        var talk = record.Document.QuerySelector("a[href*='/percakapan/inisiatif/']")!.GetAttribute("href")!;
        await (await at.Agency.GetAsync(talk)).Form(talk).Fill("text", "Genteng posko bocor.").SubmitAsync();
        var page = await at.Agency.GetAsync(at.At("/cari?q=genteng"));
        Assert.Equal(
            "Percakapan",
            Assert.Single(page.Document.QuerySelectorAll("main section h2")).FirstChild!.TextContent.Trim()
        );
        Assert.Contains(
            talk,
            page.Document.QuerySelector("main a.row-name")!.GetAttribute("href")!,
            StringComparison.Ordinal
        );
        var other = await Together.OpenAsync(app);
        foreach (var browser in (Browser[])[app.Anonymous(), at.Banker, other.Team])
        foreach (var word in (string[])["genteng", "gentengg"])
        {
            var found = await browser.GetAsync(at.At($"/cari?q={word}"));
            Assert.DoesNotContain("posko", found.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Genteng", found.Text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(
            "posko",
            (await other.Team.GetAsync(other.At("/cari?q=genteng"))).Text,
            StringComparison.Ordinal
        );
        await (await at.Agency.GetAsync(talk))
            .Forms()
            .First(f => f.Element.Action.EndsWith("/hapus", StringComparison.Ordinal))
            .SubmitAsync();
        Assert.DoesNotContain(
            "posko",
            (await at.Agency.GetAsync(at.At("/cari?q=genteng"))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_decision_is_found_by_its_words_and_never_by_a_vote()
    {
        var at = await Decisions.Assembly.OpenAsync(app);
        await at.PutAsync(("question", "Apakah menara kembar dibangun?"), ("ballot", "rahasia"));
        var partner = await app.AsAsync(at.Region, Role.Partner);
        await at.VoteAsync(0, DecisionChoice.Against, "Kandang gajah lebih perlu.");
        var voter = await at.AsAsync(0);
        Assert.Contains("menara", await FindAsync(voter, at.Region, "menara"), StringComparison.Ordinal);
        Assert.DoesNotContain("kembar", await FindAsync(partner, at.Region, "menara"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "kembar",
            await FindAsync(app.Anonymous(), at.Region, "menara"),
            StringComparison.Ordinal
        );
        at.PassDeadline();
        Assert.Contains(
            "kembar",
            await FindAsync(await app.AsAsync(at.Region, Role.Partner), at.Region, "menara"),
            StringComparison.Ordinal
        );
        foreach (var browser in (Browser[])[await at.AsAsync(0), app.Anonymous()])
            Assert.DoesNotContain(
                "lebih perlu",
                await FindAsync(browser, at.Region, "gajah"),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task A_meeting_is_found_by_who_may_see_it_and_by_strangers_only_what_was_published()
    {
        var at = await Gathering.OpenAsync(app);
        await at.HoldAsync(-1);
        await at.PlanAsync(Gotong.Features.Meetings.MeetingBody.Council, title: "Sidang terumbu");
        var stranger = app.Anonymous();
        Assert.DoesNotContain("dipilah", await FindAsync(stranger, at.Region, "dipilah"), StringComparison.Ordinal);
        Assert.Contains("dipilah", await FindAsync(at.Lead, at.Region, "dipilah"), StringComparison.Ordinal);
        Assert.Contains("terumbu", await FindAsync(at.Lead, at.Region, "terumbu"), StringComparison.Ordinal);
        var partner = await app.AsAsync(at.Partner);
        Assert.DoesNotContain("Sidang", await FindAsync(partner, at.Region, "terumbu"), StringComparison.Ordinal);
        await at.PublishAsync();
        var told = await FindAsync(stranger, at.Region, "dipilah");
        Assert.Contains("dipilah", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Yusuf", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Forum pertama", await FindAsync(stranger, at.Region, "yusuf"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sidang", await FindAsync(stranger, at.Region, "terumbu"), StringComparison.Ordinal);
    }

    /// <summary>What is found, without the question itself.</summary>
    private static async Task<string> FindAsync(Browser browser, Region region, string word) =>
        string.Join(
            '\n',
            (await browser.GetAsync($"/{region.Code}/cari?q={word}"))
                .Document.QuerySelectorAll("main section")
                .Select(s => s.TextContent)
        );
}

public sealed class TogetherSearchOnSqlite(SqliteApp app) : TogetherSearchTests(app), IClassFixture<SqliteApp>;

public sealed class TogetherSearchOnPostgres(PostgresApp app) : TogetherSearchTests(app), IClassFixture<PostgresApp>;
