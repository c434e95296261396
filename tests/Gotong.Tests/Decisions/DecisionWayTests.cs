using System.Net;
using System.Text.Json;
using Gotong.Features.Decisions;
using Gotong.Features.Decisions.Closing;
using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Decisions;

/// <summary>A decision from its draft to the ledger, by the clock.</summary>
public abstract class DecisionWayTests(TestApp app)
{
    [Fact]
    public async Task The_council_decides_with_a_quorum_and_the_outcome_lands_in_the_ledger()
    {
        var at = await Assembly.OpenAsync(app);
        var draft = await (await at.FormAsync()).Fill("quorum", "60").SubmitAsync();
        Assert.Contains("Draf: baca sekali lagi, lalu buka untuk 3 pemilih", draft.Text, StringComparison.Ordinal);
        var first = await at.AsAsync(0);
        Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync(at.At(1))).Status);

        await draft.Form(at.At(1) + "/buka").SubmitAsync();
        Assert.Contains(
            "Apakah lima quick win disetujui?",
            (await first.VisitAsync("/saya")).Text,
            StringComparison.Ordinal
        );
        await at.VoteAsync(0, DecisionChoice.For);
        var second = await (await at.AsAsync(1)).GetAsync(at.At(1));
        Assert.Contains("Dewan A Dewan Smart City sudah bersuara", second.Text, StringComparison.Ordinal);
        var after = await at.VoteAsync(1, DecisionChoice.For);
        Assert.Contains("Dewan A Dewan Smart City Setuju", after.Text, StringComparison.Ordinal);

        at.PassDeadline();
        const string outcome = "Diterima: 2 dari 2 suara setuju; perlu 2.";
        Assert.Contains(outcome, (await first.GetAsync(at.At(1))).Text, StringComparison.Ordinal);
        await at.UntilClosedAsync();
        var decision = await at.ReadAsync();
        Assert.Equal((VoteOutcome.Adopted, 3), (decision.Outcome, decision.Entitled));
        Assert.Contains(outcome, (await first.GetAsync(at.At(1))).Text, StringComparison.Ordinal);
        Assert.Equal(1, await at.EntriesAsync("decision.closed"));
        var detail = await DetailAsync(at);
        Assert.Equal(2, detail.GetProperty("tookPart").GetArrayLength());
        Assert.Equal("Adopted", detail.GetProperty("result").GetProperty("outcome").GetString());
        Assert.Equal(60, detail.GetProperty("rule").GetProperty("quorumPercent").GetInt32());

        // Over, every member may read it; the leader has it at hand.
        var officer = await app.AsAsync(at.Region, Role.Officer);
        Assert.Contains(outcome, (await officer.GetAsync(at.At(1))).Text, StringComparison.Ordinal);
        var leader = await app.AsAsync(at.Region, Role.Leader);
        Assert.Contains(
            "Diterima.",
            (await leader.GetAsync($"/{at.Region.Code}/pimpinan")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_vote_after_the_deadline_is_refused_in_words_and_what_was_written_is_not_lost()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync();
        var form = Assembly.Ballot(await (await at.AsAsync(0)).GetAsync(at.At(1)));
        at.PassDeadline();
        var late = await Assembly.Say(form, DecisionChoice.Against, "Dananya belum ada.").SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Batas waktu sudah lewat", late.Errors, StringComparison.Ordinal);
        Assert.Contains("Dananya belum ada.", late.Text, StringComparison.Ordinal);
        Assert.Contains("tidak seorang pun dari 3 pemilih", late.Text, StringComparison.Ordinal);
        Assert.Empty((await at.ReadAsync()).Votes);
    }

    [Fact]
    public async Task Two_last_votes_both_count_and_then_the_opener_may_close_early()
    {
        var at = await Assembly.OpenAsync(app, council: 2);
        var page = await at.PutAsync();
        Assert.DoesNotContain("tutup sekarang", page.Text, StringComparison.Ordinal);
        var first = Assembly.Ballot(await (await at.AsAsync(0)).GetAsync(at.At(1)));
        var second = Assembly.Ballot(await (await at.AsAsync(1)).GetAsync(at.At(1)));
        await Task.WhenAll(
            Assembly.Say(first, DecisionChoice.For).SendAsync(),
            Assembly.Say(second, DecisionChoice.Against, "Terlalu cepat.").SendAsync()
        );
        Assert.Equal(2, (await at.ReadAsync()).Votes.Count);
        await (await at.Team.GetAsync(at.At(1))).Form(at.At(1) + "/tutup").SubmitAsync();
        Assert.Equal(VoteOutcome.Tied, (await at.ReadAsync()).Outcome);
    }

    [Fact]
    public async Task Votes_and_the_deadline_in_one_moment_leave_no_vote_uncounted_and_none_too_late()
    {
        var at = await Assembly.OpenAsync(app, council: 5);
        await at.PutAsync(("quorum", "0"));
        var forms = new List<PageForm>();
        for (var i = 0; i < 5; i++)
            forms.Add(
                Assembly.Say(Assembly.Ballot(await (await at.AsAsync(i)).GetAsync(at.At(1))), DecisionChoice.For)
            );
        var votes = forms.Select(f => f.SendAsync()).ToList();
        at.PassDeadline();
        var taken = (await Task.WhenAll(votes)).Count(a => a.Status == HttpStatusCode.SeeOther);
        await at.UntilClosedAsync();
        var detail = await DetailAsync(at);
        Assert.Equal(taken, (await at.ReadAsync()).Votes.Count);
        Assert.Equal(taken, detail.GetProperty("result").GetProperty("tookPart").GetInt32());
    }

    [Fact]
    public async Task Of_two_who_record_the_end_one_writes_it()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync();
        await at.VoteAsync(0, DecisionChoice.For);
        at.PassDeadline();
        var id = (await at.ReadAsync()).Id;
        await Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(_ =>
                    app.InAsync(
                        at.Region,
                        async db =>
                        {
                            await CloseDecision.RunAsync(
                                db,
                                id,
                                byPerson: false,
                                [],
                                TestContext.Current.CancellationToken
                            );
                            return true;
                        }
                    )
                )
        );
        Assert.Equal(1, await at.EntriesAsync("decision.closed"));
        Assert.Equal(VoteOutcome.NoQuorum, (await at.ReadAsync()).Outcome);
    }

    [Fact]
    public async Task One_option_is_chosen_and_a_vote_changes_until_the_deadline()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("method", "pilihan"), ("options", "Alun-alun; Rp40 juta\nPendapa; gratis"));
        var browser = await at.AsAsync(0);
        var page = await browser.GetAsync(at.At(1));
        Assert.Contains("Rp40 juta", page.Text, StringComparison.Ordinal);
        var again = await Assembly.Say(Assembly.Ballot(page), "Option1").SubmitAsync();
        await Assembly.Say(Assembly.Ballot(again), "Option2").SubmitAsync();
        await Assembly.Say(Assembly.Ballot(await (await at.AsAsync(1)).GetAsync(at.At(1))), "Option2").SubmitAsync();
        at.PassDeadline();
        Assert.Contains(
            "Terpilih: “Pendapa”, dengan 2 dari 2 suara",
            (await browser.GetAsync(at.At(1))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_left_without_a_vote_is_no_longer_entitled()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("quorum", "60"));
        await at.VoteAsync(0, DecisionChoice.For);
        await at.VoteAsync(1, DecisionChoice.For);
        var admin = await app.AsAsync(at.Region, Role.RegionAdmin);
        foreach (var gone in (int[])[1, 2])
            await (await admin.GetAsync($"/{at.Region.Code}/orang/{at.Council[gone].Membership!.Id}/akhiri"))
                .Form()
                .SubmitAsync();
        at.PassDeadline();
        await at.UntilClosedAsync();
        Assert.Equal((2, VoteOutcome.Adopted), ((await at.ReadAsync()).Entitled, (await at.ReadAsync()).Outcome));
    }

    private async Task<JsonElement> DetailAsync(Assembly at)
    {
        var json = await app.InAsync(
            at.Region,
            db =>
                db.Set<LedgerEntry>().Where(e => e.Name == "decision.closed").Select(e => e.Payload!.Json).SingleAsync()
        );
        return JsonDocument.Parse(json).RootElement.GetProperty("detail");
    }
}

public sealed class DecisionWayOnSqlite(SqliteApp app) : DecisionWayTests(app), IClassFixture<SqliteApp>;

public sealed class DecisionWayOnPostgres(PostgresApp app) : DecisionWayTests(app), IClassFixture<PostgresApp>;
