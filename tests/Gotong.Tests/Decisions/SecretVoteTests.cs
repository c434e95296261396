using System.Net;
using Gotong.Features.Decisions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Decisions;

/// <summary>Who took part is known, what they chose is not: not on a page, not in the ledger, not in the tables.</summary>
public abstract class SecretVoteTests(TestApp app)
{
    [Fact]
    public async Task A_secret_vote_leaves_no_link_between_voter_and_ballot()
    {
        var at = await Assembly.OpenAsync(app, council: 5);
        await at.PutAsync(("ballot", "rahasia"));
        var (before, entries) = ((await at.ReadAsync()).Version, await AllEntriesAsync(at));
        DecisionChoice[] choices =
        [
            DecisionChoice.For,
            DecisionChoice.Against,
            DecisionChoice.For,
            DecisionChoice.Abstain,
        ];
        foreach (var (member, choice) in choices.Index())
            await at.VoteAsync(member, choice, "Gaya tulisan saya.");

        var decision = await at.ReadAsync();
        Assert.Equal((before, entries), (decision.Version, await AllEntriesAsync(at)));
        Assert.Empty(decision.Votes);
        Assert.Equal(4, decision.Voters.Count(v => v.TookPartIn == 1));
        var ballots = await BallotsAsync(at);
        Assert.Equal(choices.Order(), ballots.Select(b => b.Choice).Order());
        Assert.All(ballots, b => Assert.Null(b.Reason));
        Assert.All(ballots, b => Assert.Equal('4', b.Id.ToString()[14]));
        await RowsTellNothingAsync(at);

        // Nothing is counted in sight before the end.
        var page = await (await at.AsAsync(0)).GetAsync(at.At(1));
        Assert.Contains("Suara Anda sudah masuk dan tidak dapat diubah.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tidak setuju", page.Text, StringComparison.Ordinal);

        at.PassDeadline();
        await at.UntilClosedAsync();
        var closed = await at.ReadAsync();
        Assert.Equal(VoteOutcome.Adopted, closed.Outcome);
        Assert.Equal(DecisionBallots.RootOf(await BallotsAsync(at)), closed.BallotRoot);
        var json = await app.InAsync(
            at.Region,
            db =>
                db.Set<LedgerEntry>().Where(e => e.Name == "decision.closed").Select(e => e.Payload!.Json).SingleAsync()
        );
        Assert.Contains(closed.BallotRoot!, json, StringComparison.Ordinal);
        Assert.Contains(
            "sama dengan yang tercatat",
            (await (await at.AsAsync(4)).GetAsync(at.At(1))).Text,
            StringComparison.Ordinal
        );
        await RowsTellNothingAsync(at);
    }

    [Fact]
    public async Task A_secret_vote_is_cast_once_also_when_it_is_sent_twice_at_once()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("ballot", "rahasia"));
        var browser = await at.AsAsync(0);
        var one = Assembly.Say(Assembly.Ballot(await browser.GetAsync(at.At(1))), DecisionChoice.For);
        var other = Assembly.Say(Assembly.Ballot(await browser.GetAsync(at.At(1))), DecisionChoice.Against);
        var answers = await Task.WhenAll(one.SendAsync(), other.SendAsync());
        Assert.Single(answers, a => a.Status == HttpStatusCode.SeeOther);
        var late = Assert.Single(answers, a => a.Status == HttpStatusCode.Conflict);
        Assert.Contains("Suara rahasia tidak dapat diubah", late.Errors, StringComparison.Ordinal);
        Assert.Single(await BallotsAsync(at));
    }

    [Fact]
    public async Task Two_last_secret_votes_both_count()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("ballot", "rahasia"));
        var forms = new List<PageForm>();
        for (var i = 0; i < 3; i++)
            forms.Add(
                Assembly.Say(Assembly.Ballot(await (await at.AsAsync(i)).GetAsync(at.At(1))), DecisionChoice.For)
            );
        var answers = await Task.WhenAll(forms.Select(f => f.SendAsync()));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.Status));
        Assert.Equal(3, (await BallotsAsync(at)).Count);
        Assert.Equal(3, (await at.ReadAsync()).Voters.Count(v => v.TookPartIn == 1));
    }

    [Fact]
    public async Task Secret_votes_and_the_deadline_in_one_moment_leave_no_ballot_uncounted()
    {
        var at = await Assembly.OpenAsync(app, council: 5);
        await at.PutAsync(("ballot", "rahasia"), ("quorum", "0"));
        var forms = new List<PageForm>();
        for (var i = 0; i < 5; i++)
            forms.Add(
                Assembly.Say(Assembly.Ballot(await (await at.AsAsync(i)).GetAsync(at.At(1))), DecisionChoice.For)
            );
        var votes = forms.Select(f => f.SendAsync()).ToList();
        at.PassDeadline();
        var taken = (await Task.WhenAll(votes)).Count(a => a.Status == HttpStatusCode.SeeOther);
        await at.UntilClosedAsync();
        var ballots = await BallotsAsync(at);
        var decision = await at.ReadAsync();
        Assert.Equal((taken, taken), (ballots.Count, decision.Voters.Count(v => v.TookPartIn == 1)));
        Assert.Equal(DecisionBallots.RootOf(ballots), decision.BallotRoot);
    }

    [Fact]
    public async Task A_ballot_changed_after_the_end_is_seen()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("ballot", "rahasia"));
        for (var i = 0; i < 3; i++)
            await at.VoteAsync(i, DecisionChoice.For);
        await (await at.Team.GetAsync(at.At(1))).Form(at.At(1) + "/tutup").SubmitAsync();
        await app.InAsync(
            at.Region,
            db =>
                db.DecisionBallots.OrderBy(b => b.Id)
                    .Take(1)
                    .ExecuteUpdateAsync(s => s.SetProperty(b => b.Choice, DecisionChoice.Against))
        );
        Assert.Contains(
            "Awas: surat suara tidak sama",
            (await at.Team.GetAsync(at.At(1))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_voters_are_too_few_for_a_secret()
    {
        var at = await Assembly.OpenAsync(app, council: 2);
        var refused = await (await at.FormAsync()).Fill("ballot", "rahasia").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("suara rahasia perlu paling sedikit 3 orang", refused.Errors, StringComparison.Ordinal);
    }

    protected abstract Task RowsTellNothingAsync(Assembly at);

    protected Task<List<DecisionBallot>> BallotsAsync(Assembly at) =>
        app.InAsync(at.Region, db => db.DecisionBallots.AsNoTracking().ToListAsync());

    private Task<int> AllEntriesAsync(Assembly at) => app.InAsync(at.Region, db => db.Set<LedgerEntry>().CountAsync());
}

public sealed class SecretVoteOnSqlite(SqliteApp app) : SecretVoteTests(app), IClassFixture<SqliteApp>
{
    /// <summary>Rows stand in the order of their random ids, not in which they came.</summary>
    protected override async Task RowsTellNothingAsync(Assembly at)
    {
        var rows = await at.App.InAsync(
            at.Region,
            db =>
                db.Database.SqlQuery<string>(
                        $"SELECT lower(id) AS \"Value\" FROM decision_ballot WHERE region_id = {at.Region.Id} ORDER BY rowid"
                    )
                    .ToListAsync()
        );
        Assert.True(rows.Count > 1);
        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
    }
}

public sealed class SecretVoteOnPostgres(PostgresApp app) : SecretVoteTests(app), IClassFixture<PostgresApp>
{
    /// <summary>One transaction wrote all ballots, and one all voters: which belong together is not to be seen.</summary>
    protected override async Task RowsTellNothingAsync(Assembly at)
    {
        var writers = await at.App.InAsync(
            at.Region,
            async db =>
                (string[][])
                    [
                        await db
                            .Database.SqlQuery<string>($"SELECT DISTINCT xmin::text AS \"Value\" FROM decision_ballot")
                            .ToArrayAsync(),
                        await db
                            .Database.SqlQuery<string>($"SELECT DISTINCT xmin::text AS \"Value\" FROM decision_voter")
                            .ToArrayAsync(),
                    ]
        );
        Assert.All(writers, w => Assert.Single(w));
    }
}
