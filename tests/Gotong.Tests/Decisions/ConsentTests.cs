using System.Net;
using Gotong.Features.Decisions;
using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Decisions;

public sealed class ConsentTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task An_objection_holds_it_up_until_it_is_amended_and_adopted_in_a_new_round()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("method", "sepakat"));
        var bare = await at.VoteAsync(0, DecisionChoice.Objection);
        Assert.Contains("Alasan: tulis", bare.Errors, StringComparison.Ordinal);
        await at.VoteAsync(0, DecisionChoice.Objection, "Puskesmas tidak dapat tutup sehari.");
        await at.VoteAsync(1, DecisionChoice.Concern, "Jadwalnya dibagikan dulu.");
        var stale = Assembly.Ballot(await (await at.AsAsync(2)).GetAsync(at.At(1)));

        var amend = await at.Team.GetAsync(at.At(1) + "/perbaiki");
        Assert.Contains("Puskesmas tidak dapat tutup sehari.", amend.Text, StringComparison.Ordinal);
        var same = await amend.Form().SendAsync();
        Assert.Contains("belum ada yang diperbaiki", same.Errors, StringComparison.Ordinal);
        var page = await amend.Form().Fill("question", "Setengah hari saja?").SubmitAsync();
        Assert.Equal("Setengah hari saja?", page.Title);
        Assert.Contains("0 dari 3 pemilih sudah bersuara", page.Text, StringComparison.Ordinal);
        Assert.Contains("Apakah lima quick win disetujui?", page.Text, StringComparison.Ordinal);
        Assert.Contains("Puskesmas tidak dapat tutup sehari.", page.Text, StringComparison.Ordinal);

        // Who read the old words does not vote on the new ones by it.
        var late = await Assembly.Say(stale, DecisionChoice.Consent).SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("diperbaiki setelah Anda membacanya", late.Errors, StringComparison.Ordinal);

        for (var i = 0; i < 3; i++)
            await at.VoteAsync(i, DecisionChoice.Consent);
        at.PassDeadline();
        await at.UntilClosedAsync();
        var decision = await at.ReadAsync();
        Assert.Equal((VoteOutcome.Adopted, 2), (decision.Outcome, decision.Round));
        Assert.Equal(5, decision.Votes.Count);
    }

    [Fact]
    public async Task With_a_standing_objection_the_deadline_adopts_nothing()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("method", "sepakat"));
        await at.VoteAsync(0, DecisionChoice.Consent);
        await at.VoteAsync(1, DecisionChoice.Objection, "Belum ada anggaran.");
        at.PassDeadline();
        Assert.Contains(
            "Belum diterima: 1 keberatan; 2 dari 3 pemilih ikut.",
            (await at.Team.GetAsync(at.At(1))).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(at.At(1), (await at.Team.GetAsync(at.At(1) + "/perbaiki")).Location);
    }

    [Fact]
    public async Task A_vote_that_comes_in_while_it_is_amended_is_read_first()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("method", "sepakat"));
        var amend = (await at.Team.GetAsync(at.At(1) + "/perbaiki")).Form().Fill("question", "Setengah hari?");
        await at.VoteAsync(0, DecisionChoice.Objection, "Belum ada anggaran.");
        var stale = await amend.SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Belum ada anggaran.", stale.Text, StringComparison.Ordinal);
        Assert.Equal("Setengah hari?", stale.Form()["question"]);
        Assert.Equal(1, (await at.ReadAsync()).Round);
    }

    [Fact]
    public async Task Only_its_opener_amends_and_what_is_decided_by_votes_is_not_amended()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync();
        Assert.Equal(at.At(1), (await at.Team.GetAsync(at.At(1) + "/perbaiki")).Location);
        var planner = await app.AsAsync(at.Region, Role.Planner);
        Assert.Equal(HttpStatusCode.Forbidden, (await planner.GetAsync(at.At(1) + "/perbaiki")).Status);
    }
}
