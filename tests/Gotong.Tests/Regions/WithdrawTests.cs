using System.Net;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Regions;

public sealed class WithdrawTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_withdrawn_invitation_lets_nobody_in()
    {
        var region = await app.OpenRegionAsync("35.02");
        var (page, link) = await InviteAsync(region, Role.RegionAdmin, nameof(Role.Planner));
        Assert.Equal(HttpStatusCode.OK, (await app.Anonymous().GetAsync(link)).Status);

        var people = await page.Browser.GetAsync($"/{region.Code}/orang");
        var after = await Withdraw(people).SubmitAsync();

        Assert.DoesNotContain("baru@uji.example", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await app.Anonymous().GetAsync(link)).Status);
    }

    [Fact]
    public async Task Only_who_could_have_invited_may_withdraw()
    {
        var region = await app.OpenRegionAsync("35.03");
        var (page, link) = await InviteAsync(region, Role.RegionAdmin, nameof(Role.RegionAdmin));
        var form = Withdraw(await page.Browser.GetAsync($"/{region.Code}/orang"));
        var coordinator = await app.AsAsync(region, Role.Coordinator);
        var theirs = await coordinator.GetAsync($"/{region.Code}/orang");
        Assert.DoesNotContain(theirs.Forms(), f => f.Element.Action.EndsWith("/tarik", StringComparison.Ordinal));
        var elsewhere = await app.AsAsync(await app.OpenRegionAsync("35.04"), Role.RegionAdmin);

        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(theirs, form)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(await elsewhere.GetAsync("/saya"), form)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Anonymous().GetAsync(link)).Status);
    }

    private async Task<(WebPage Page, string Link)> InviteAsync(Region region, Role by, string role)
    {
        var inviter = await app.AsAsync(region, by);
        var form = (await inviter.GetAsync($"/{region.Code}/orang/undang")).Form();
        var page = await form.Fill("email", "baru@uji.example").Fill("role", role).SendAsync();
        return (page, new Uri(page.Document.QuerySelector("#tautan")!.TextContent.Trim()).AbsolutePath);
    }

    /// <summary>The form of another, sent with one's own token.</summary>
    private static Task<WebPage> SendAsync(WebPage own, PageForm form) =>
        own.Browser.PostAsync(
            Browser.Whole(form.Element.Action).AbsolutePath,
            [KeyValuePair.Create(FormFields.Token, own.Forms()[0][FormFields.Token]!)]
        );

    private static PageForm Withdraw(WebPage people) =>
        people.Forms().Single(f => f.Element.Action.EndsWith("/tarik", StringComparison.Ordinal));
}
