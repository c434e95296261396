using System.Net;
using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Tests.Collaboration;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Discussions;

public abstract class SuggestNamesTests(TestApp app)
{
    [Fact]
    public async Task Only_members_who_may_read_the_record_are_suggested()
    {
        var at = await Together.OpenAsync(app);
        await app.AddMemberAsync(at.Region, Role.Coordinator, "Paramita Ratna Wulandari");
        var record = await at.Agency.GetAsync(at.At("/inisiatif/1"));
        var names = record.Document.QuerySelector("a[href*='/percakapan/inisiatif/']")!.GetAttribute("href") + "/nama";

        Assert.Contains("Paramita Ratna Wulandari", await AskAsync("pa"), StringComparison.Ordinal);
        Assert.Contains("Paramita Ratna Wulandari", await AskAsync("RATNA wu"), StringComparison.Ordinal);
        Assert.DoesNotContain("Pak Bank", await AskAsync("pa"), StringComparison.Ordinal); // no reader of this draft
        foreach (var nobody in (string[])["", " ", "@", "%", "atna", "<script>", new string('a', 5000)])
            Assert.Equal("[]", await AskAsync(nobody));
        Assert.Equal(HttpStatusCode.NotFound, (await at.Banker.GetAsync(names + "?q=pa")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await app.Anonymous().GetAsync(names + "?q=pa")).Status);

        async Task<string> AskAsync(string begun) =>
            await at.Agency.Http.GetStringAsync(
                $"{names}?q={Uri.EscapeDataString(begun)}",
                TestContext.Current.CancellationToken
            );
    }

    [Fact]
    public async Task Another_regions_members_are_never_suggested()
    {
        var at = await Together.OpenAsync(app);
        var other = await app.OpenRegionAsync($"97.{Interlocked.Increment(ref regions):00}");
        await app.AddMemberAsync(other, Role.Coordinator, "Zulaikha Tetangga");
        var names = at.At("/percakapan/bagian/latar-belakang/nama?q=zul");
        var said = await at.Team.Http.GetStringAsync(names, TestContext.Current.CancellationToken);
        Assert.Equal("[]", said);
    }

    private static int regions;
}

public sealed class SuggestNamesOnSqlite(SqliteApp app) : SuggestNamesTests(app), IClassFixture<SqliteApp>;

public sealed class SuggestNamesOnPostgres(PostgresApp app) : SuggestNamesTests(app), IClassFixture<PostgresApp>;

public sealed class SuggestedNameTests
{
    [Theory]
    [InlineData("Ratna Wulandari", "rat", true)]
    [InlineData("Ratna Wulandari", "wula", true)]
    [InlineData("Ratna Wulandari", "ratna w", true)]
    [InlineData("Ratna Wulandari", "atna", false)]
    [InlineData("Ratna Wulandari", "ratna  w", false)]
    [InlineData("", "a", false)]
    public void A_name_begins_at_any_of_its_words(string name, string begun, bool begins) =>
        Assert.Equal(begins, SuggestedName.Begins(name, begun));
}
