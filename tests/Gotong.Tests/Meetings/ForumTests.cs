using System.Net;
using Gotong.Features.Meetings;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Meetings;

/// <summary>What strangers read of the Forum, and what they never read.</summary>
public sealed class ForumTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Nothing_is_public_before_it_is_published_and_never_a_name()
    {
        var at = await Gathering.OpenAsync(app);
        await at.HoldAsync(-1);
        var anyone = app.Anonymous();
        Assert.Contains(
            "Belum ada rapat yang diterbitkan",
            (await anyone.GetAsync(at.Forum)).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync(at.Forum + "/1")).Status);

        var asked = await at.Lead.GetAsync(at.Meeting() + "/terbitkan");
        Assert.Contains("Pasar dipilah; (nama) memimpin.", asked.Text, StringComparison.Ordinal);
        await at.PublishAsync();
        var page = await anyone.GetAsync(at.Forum + "/1");
        Assert.Contains("Pasar dipilah; (nama) memimpin.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bank Jatim Magetan", page.Text, StringComparison.Ordinal);
        foreach (var inside in new[] { "Yusuf", "Ratna", "Endah", "Dibicarakan", "Pendapa" })
            Assert.DoesNotContain(inside, page.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await anyone.GetAsync(at.Meeting())).Status);
    }

    [Fact]
    public async Task Once_something_is_published_a_Forum_that_does_not_meet_is_named_plainly()
    {
        var at = await Gathering.OpenAsync(app);
        await at.HoldAsync(-1);
        at = await at.LaterAsync(120);
        var anyone = app.Anonymous();
        Assert.DoesNotContain("belum bertemu", (await anyone.GetAsync(at.Forum)).Text, StringComparison.Ordinal);
        await at.PublishAsync();
        app.Clock.Advance(TimeSpan.FromSeconds(1)); // strangers may see it a quarter of a second later
        var page = await anyone.GetAsync(at.Forum);
        Assert.Contains("Forum Smart City belum bertemu sejak", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Forum Smart City belum bertemu sejak",
            page.Document.QuerySelector("svg title")!.TextContent,
            StringComparison.Ordinal
        );
        // It met again, but that is not published: nothing untrue is said, and nothing more is told.
        await at.HoldAsync(-1, 2);
        var after = await app.Anonymous().GetAsync(at.Forum + "?lagi");
        Assert.Contains("terakhir yang diterbitkan", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("belum bertemu sejak", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/forum/2", after.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_held_Forum_meeting_is_published_and_only_by_team_and_leader()
    {
        var at = await Gathering.OpenAsync(app);
        await at.PlanAsync();
        Assert.Equal(at.Meeting(), (await at.Lead.VisitAsync(at.Meeting() + "/terbitkan")).Path);
        await at.HoldAsync(-1, 2, MeetingBody.Council);
        Assert.Equal(at.Meeting(2), (await at.Lead.VisitAsync(at.Meeting(2) + "/terbitkan")).Path);
        await at.HoldAsync(-1, 3);
        var planner = await app.AsAsync(at.Region, Role.Planner);
        Assert.Equal(HttpStatusCode.Forbidden, (await planner.GetAsync(at.Meeting(3) + "/terbitkan")).Status);
        var leader = await app.AsAsync(at.Region, Role.Leader);
        var page = await (await leader.GetAsync(at.Meeting(3) + "/terbitkan")).Form().SubmitAsync();
        Assert.Equal(at.Forum + "/3", page.Path);
    }

    [Fact]
    public async Task The_first_page_of_the_region_leads_strangers_to_the_Forum_and_members_to_the_meetings()
    {
        var at = await Gathering.OpenAsync(app);
        var home = $"/{at.Region.Code}/";
        Assert.Null((await app.Anonymous().GetAsync(home)).Document.QuerySelector($"main a[href='{at.Forum}']"));
        Assert.NotNull((await at.Lead.GetAsync(home)).Document.QuerySelector($"main a[href='{at.List}']"));
        await at.HoldAsync(-1);
        await at.PublishAsync();
        var page = await app.Anonymous().GetAsync(home + "?baru");
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{at.Forum}']"));
        Assert.Null(page.Document.QuerySelector($"main a[href='{at.List}']"));
    }
}
