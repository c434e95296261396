using System.Net;
using Gotong.Features.Decisions;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Decisions;

/// <summary>Who gets in, rude words, old forms, forms sent twice.</summary>
public sealed class DecisionDoorTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task An_open_decision_is_seen_by_its_voters_and_those_who_run_it()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("initiative", ""));
        foreach (var role in (Role[])[Role.Leader, Role.Council, Role.Coordinator, Role.Planner])
            Assert.Equal(HttpStatusCode.OK, (await (await app.AsAsync(at.Region, role)).GetAsync(at.At(1))).Status);
        foreach (var role in (Role[])[Role.Officer, Role.Partner, Role.Mentor, Role.RegionAdmin])
        {
            var browser = await app.AsAsync(at.Region, role);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(at.At(1))).Status);
            Assert.Contains("Belum ada keputusan", (await browser.GetAsync(at.List)).Text, StringComparison.Ordinal);
        }
        var elsewhere = await Assembly.OpenAsync(app);
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.Team.GetAsync(at.At(1))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Team.GetAsync(elsewhere.At(1))).Status);
    }

    [Fact]
    public async Task Who_may_see_and_has_no_vote_cannot_vote_and_nobody_votes_for_another()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync();
        var leader = await app.AddMemberAsync(at.Region, Role.Leader);
        var seats = (await at.ReadAsync()).Voters;
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(leader, seats[0].Id)).Status);
        var own = await SendAsync(at.Council[0], seats.Single(v => v.MemberId == at.Council[1].Membership!.Id).Id);
        Assert.Equal(HttpStatusCode.Conflict, own.Status);
        Assert.Empty((await at.ReadAsync()).Votes);

        async Task<WebPage> SendAsync(Person person, Guid seat)
        {
            var browser = await app.AsAsync(person);
            return await browser.PostAsync(
                at.At(1) + "/suara",
                [
                    new("token", await app.TokenAsync(browser, person)),
                    new("voter", $"{seat}"),
                    new("round", "1"),
                    new($"choice-{seat:N}", "For"),
                ]
            );
        }
    }

    [Fact]
    public async Task Rude_words_stay_words_and_what_is_wrong_is_told_at_its_field()
    {
        var at = await Assembly.OpenAsync(app);
        var page = await at.PutAsync(
            ("question", "<script>jahat()</script>"),
            ("background", "\"><img src=x onerror=jahat()>"),
            ("method", "pilihan"),
            ("options", "<b>satu</b>; <i>gratis</i>\ndua")
        );
        Assert.Equal("<script>jahat()</script>", page.Title);
        Assert.Null(page.Document.QuerySelector("main script, main img"));
        var ballot = await (await at.AsAsync(0)).GetAsync(at.At(1));
        Assert.Null(ballot.Document.QuerySelector("main b, main i"));
        var empty = await Assembly.Ballot(ballot).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Pilih salah satu.", empty.Errors, StringComparison.Ordinal);
        var strange = await Assembly.Say(Assembly.Ballot(ballot), "Option9").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, strange.Status);

        var wrong = await (await at.FormAsync())
            .Fill("question", "")
            .Fill("quorum", "12,5")
            .Fill("method", "pilihan")
            .Fill("options", "satu saja")
            .Fill("day", "2020-01-01")
            .Fill("time", "sore")
            .Fill("initiative", "99")
            .SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        foreach (
            var part in (string[])
                [
                    "Pertanyaan: isi",
                    "Kuorum: tulis",
                    "Pilihan: 2 sampai 6",
                    "Hari terakhir",
                    "Jam: tulis",
                    "Inisiatif: tidak ada",
                ]
        )
            Assert.Contains(part, wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_draft_form_meets_what_was_saved_and_a_form_sent_twice_makes_one()
    {
        var at = await Assembly.OpenAsync(app);
        var twice = await at.FormAsync();
        var first = await twice.SendAsync();
        Assert.Equal(first.Location, (await twice.SendAsync()).Location);
        Assert.Equal(at.At(1), first.Location);

        var old = (await at.Team.GetAsync(at.At(1) + "/ubah")).Form().Fill("question", "Tulisan saya");
        var open = (await at.Team.GetAsync(at.At(1))).Form(at.At(1) + "/buka");
        await (await at.Team.GetAsync(at.At(1) + "/ubah")).Form().Fill("question", "Tulisan lain").SubmitAsync();
        var stale = await old.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Tulisan lain", stale.Text, StringComparison.Ordinal);
        Assert.Contains("Tulisan saya", stale.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await open.SendAsync()).Status);
        Assert.Equal(DecisionState.Draft, (await at.ReadAsync()).State);
    }

    [Fact]
    public async Task A_decision_is_withdrawn_with_a_reason_and_has_no_outcome()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync();
        var ballot = Assembly.Ballot(await (await at.AsAsync(0)).GetAsync(at.At(1)));
        var ask = (await at.Team.GetAsync(at.At(1) + "/tarik")).Form();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ask.SendAsync()).Status);
        var page = await ask.Fill("reason", "Anggarannya berubah.").SubmitAsync();
        Assert.Contains("Ditarik, tanpa hasil. Alasannya: Anggarannya berubah.", page.Text, StringComparison.Ordinal);
        var late = await Assembly.Say(ballot, DecisionChoice.For).SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("sudah ditarik", late.Errors, StringComparison.Ordinal);
        var planner = await app.AsAsync(at.Region, Role.Planner);
        Assert.Equal(HttpStatusCode.Forbidden, (await planner.GetAsync(at.At(1) + "/tarik")).Status);
    }

    [Fact]
    public async Task The_voters_are_the_council_of_the_day_it_opens_each_once()
    {
        var at = await Assembly.OpenAsync(app, council: 2);
        var officer = await app.AddMemberAsync(at.Region, Role.Officer, "Petugas");
        var draft = await (await at.FormAsync())
            .Fill("members", officer.Membership!.Id.ToString(), at.Council[0].Membership!.Id.ToString())
            .SubmitAsync();
        Assert.Equal(3, (await at.ReadAsync()).Voters.Count);
        await app.AddMemberAsync(at.Region, Role.Council, "Dewan baru");
        await draft.Form(at.At(1) + "/buka").SubmitAsync();
        Assert.Equal(4, (await at.ReadAsync()).Voters.Count);
        Assert.Equal(HttpStatusCode.OK, (await (await app.AsAsync(officer)).GetAsync(at.At(1))).Status);
    }
}
