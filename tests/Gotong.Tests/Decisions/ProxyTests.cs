using System.Net;
using Gotong.Features.Decisions;
using Gotong.Methods.Decisions;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Decisions;

public sealed class ProxyTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_vote_is_given_away_cast_by_its_holder_and_shown_so()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("proxies", "ya"));
        await GiveAsync(at, 0, 1);
        var holder = await at.AsAsync(1);
        var page = await holder.GetAsync(at.At(1));
        Assert.Contains("Suara Dewan A, Anda pegang kuasanya", page.Text, StringComparison.Ordinal);
        var giver = await at.AsAsync(0);
        Assert.Contains("Suara Anda dipegang Dewan B", (await giver.GetAsync(at.At(1))).Text, StringComparison.Ordinal);

        await Assembly.Say(Assembly.Ballot(page), DecisionChoice.For).SubmitAsync();
        var after = await Assembly
            .Say(Assembly.Ballot(await holder.GetAsync(at.At(1)), 1), DecisionChoice.Against, "Titipan Dewan A.")
            .SubmitAsync();
        Assert.Contains("Tidak setuju, lewat kuasa Dewan B", after.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Dewan B sudah bersuara untuk Anda.",
            (await giver.GetAsync(at.At(1))).Text,
            StringComparison.Ordinal
        );

        // Used, it cannot be taken back; nor does the giver vote besides.
        await giver.PostAsync(at.At(1) + "/kuasa/tarik", [new("token", await app.TokenAsync(giver, at.Council[0]))]);
        Assert.Single((await at.ReadAsync()).Proxies);
        Assert.DoesNotContain(
            (await giver.GetAsync(at.At(1))).Forms().SelectMany(f => f.Names),
            n => n.StartsWith("choice", StringComparison.Ordinal)
        );
        at.PassDeadline();
        Assert.Contains(
            "suara terbanyak sama, 1 dari 2",
            (await giver.GetAsync(at.At(1))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Proxies_make_no_chains_and_nobody_holds_more_than_two()
    {
        var at = await Assembly.OpenAsync(app, council: 5);
        await at.PutAsync(("proxies", "ya"));
        var early = (await (await at.AsAsync(1)).GetAsync(at.At(1) + "/kuasa")).Form();
        var stale = (await (await at.AsAsync(4)).GetAsync(at.At(1) + "/kuasa")).Form();
        await GiveAsync(at, 0, 1);

        // The holder cannot give theirs away, and who gave away cannot hold.
        var seat = (await at.ReadAsync()).Voters.ToDictionary(v => v.MemberId, v => v.Id.ToString());
        var chain = await early.Fill("holder", seat[at.Council[2].Membership!.Id]).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, chain.Status);
        Assert.Contains("Yang memegang kuasa tidak dapat menguasakan", chain.Errors, StringComparison.Ordinal);
        var other = (await (await at.AsAsync(2)).GetAsync(at.At(1) + "/kuasa")).Form();
        Assert.Contains(
            "sudah menguasakan suaranya sendiri",
            (await other.Fill("holder", seat[at.Council[0].Membership!.Id]).SendAsync()).Errors,
            StringComparison.Ordinal
        );

        await GiveAsync(at, 2, 1);
        Assert.Contains(
            "sudah memegang 2 suara",
            (await stale.Fill("holder", seat[at.Council[1].Membership!.Id]).SendAsync()).Errors,
            StringComparison.Ordinal
        );

        // Taken back, it is free again.
        var giver = await at.AsAsync(0);
        await (await giver.GetAsync(at.At(1))).Form(at.At(1) + "/kuasa/tarik").SubmitAsync();
        Assert.Single((await at.ReadAsync()).Proxies);
        await at.VoteAsync(0, DecisionChoice.For);
        Assert.Equal(VoteOutcome.NoQuorum, (await OverAsync(at)).Outcome);
    }

    [Fact]
    public async Task Where_proxies_are_not_allowed_none_is_taken()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync();
        var browser = await at.AsAsync(0);
        Assert.Equal(at.At(1), (await browser.GetAsync(at.At(1) + "/kuasa")).Location);
        var seat = (await at.ReadAsync()).Voters.Single(v => v.MemberId == at.Council[1].Membership!.Id).Id;
        var refused = await browser.PostAsync(
            at.At(1) + "/kuasa",
            [new("token", await app.TokenAsync(browser, at.Council[0])), new("holder", $"{seat}")]
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Empty((await at.ReadAsync()).Proxies);
    }

    private async Task<Decision> OverAsync(Assembly at)
    {
        at.PassDeadline();
        await at.UntilClosedAsync();
        return await at.ReadAsync();
    }

    private static async Task GiveAsync(Assembly at, int from, int to)
    {
        var seat = (await at.ReadAsync()).Voters.Single(v => v.MemberId == at.Council[to].Membership!.Id).Id;
        var page = await (await at.AsAsync(from)).GetAsync(at.At(1) + "/kuasa");
        var after = await page.Form().Fill("holder", seat.ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, after.Status);
    }
}
