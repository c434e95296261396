using System.Net;
using Gotong.Features.Books;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Books;

/// <summary>A book in parts by many hands.</summary>
public abstract class BoardTests(TestApp app)
{
    private static int regions;

    [Fact]
    public async Task An_owner_of_any_role_writes_the_own_section_and_no_other()
    {
        var region = await RegionAsync();
        var officer = await app.AddMemberAsync(region, Role.Officer, "Sri");
        var writer = await app.AsAsync(officer);
        var lead = await app.AsAsync(region, Role.Coordinator);
        Assert.Empty(Writing(await writer.GetAsync(Path(region))));

        await SetAsync(lead, region, officer.Membership!.Id, SectionState.Unwritten);
        Assert.Contains("Tulis bagian", (await writer.GetAsync("/saya")).Text, StringComparison.Ordinal);
        var page = await writer.GetAsync(Path(region));
        await Assert.Single(Writing(page)).Fill("text", "Kata dari Sri").SubmitAsync();
        Assert.Equal((SectionState.Written, "Kata dari Sri"), await StateAsync(region));

        var other = $"/{region.Code}/buku/2/bagian/dasar-hukum";
        Assert.Empty(Writing(await writer.GetAsync(other)));
        var token = page.Forms()[0][FormFields.Token]!;
        var forced = await writer.PostAsync(
            other,
            [new(FormFields.Token, token), new(FormFields.Version, "0"), new("text", "x")]
        );
        Assert.Equal(HttpStatusCode.Forbidden, forced.Status);
    }

    [Fact]
    public async Task Words_that_change_after_they_were_read_are_to_be_read_again()
    {
        var region = await RegionAsync();
        var lead = await app.AsAsync(region, Role.Planner);
        var refused = await SetAsync(lead, region, null, SectionState.Ready);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status); // nothing is written yet
        await Writing(await lead.GetAsync(Path(region))).Single().Fill("text", "Satu").SubmitAsync();
        await SetAsync(lead, region, null, SectionState.Ready);
        Assert.Contains("1 dari", (await lead.GetAsync($"/{region.Code}/buku/2/papan")).Text, StringComparison.Ordinal);
        await Writing(await lead.GetAsync(Path(region))).Single().Fill("text", "Dua").SubmitAsync();
        Assert.Equal((SectionState.Written, "Dua"), await StateAsync(region));
    }

    [Fact]
    public async Task Of_two_who_set_a_section_the_second_sees_what_the_first_did()
    {
        var region = await RegionAsync();
        var first = await app.AsAsync(region, Role.Coordinator);
        var second = await app.AsAsync(region, Role.Planner);
        var stale = (await second.GetAsync(Path(region))).Form(Path(region) + "/atur");
        var owner = await app.AddMemberAsync(region, Role.Officer);
        await SetAsync(first, region, owner.Membership!.Id, SectionState.Unwritten);
        var answer = await stale.Fill("state", nameof(SectionState.Unwritten)).SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("baru saja diubah", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_is_a_member_of_this_region()
    {
        var region = await RegionAsync();
        var elsewhere = await app.AddMemberAsync(await RegionAsync(), Role.Officer);
        var lead = await app.AsAsync(region, Role.Coordinator);
        var answer = await SetAsync(lead, region, elsewhere.Membership!.Id, SectionState.Unwritten);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        answer = await SetAsync(lead, region, null, (SectionState)77);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    private static string Path(Region region) => $"/{region.Code}/buku/2/bagian/latar-belakang";

    private static List<PageForm> Writing(WebPage page) => [.. page.Forms().Where(f => f.Names.Contains("text"))];

    private static async Task<WebPage> SetAsync(Browser lead, Region region, Guid? owner, SectionState state) =>
        await (await lead.GetAsync(Path(region)))
            .Form(Path(region) + "/atur")
            .Fill("owner", owner?.ToString() ?? "")
            .Fill("state", state.ToString())
            .SubmitAsync();

    private Task<(SectionState, string)> StateAsync(Region region) =>
        app.InAsync(
            region,
            async db =>
            {
                var section = await db.BookSections.AsNoTracking().SingleAsync();
                return (section.State, section.Markdown);
            }
        );

    private Task<Region> RegionAsync() => app.OpenRegionAsync($"36.{Interlocked.Increment(ref regions):00}");
}

public sealed class BoardOnSqlite(SqliteApp app) : BoardTests(app), IClassFixture<SqliteApp>;

public sealed class BoardOnPostgres(PostgresApp app) : BoardTests(app), IClassFixture<PostgresApp>;
