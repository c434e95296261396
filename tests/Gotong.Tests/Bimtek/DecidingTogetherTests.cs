using System.Net;
using Gotong.Features.Bimtek;
using Gotong.Features.Regions;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Bimtek;

/// <summary>People who decide in the same moment: nothing is lost, and nobody is left guessing.</summary>
public abstract class DecidingTogetherTests(TestApp app)
{
    [Fact]
    public async Task Of_two_mentors_one_decides_and_the_other_reads_that_it_moved_on()
    {
        var process = await Process.StartAsync(app, Process.Yearly);
        await process.TickAsync(1, "keadaan");
        await process.SendAsync(1);
        var one = await app.AsAsync(process.Region, Role.Mentor);
        var other = await app.AsAsync(process.Region, Role.Mentor);
        var clear = (await one.GetAsync(process.Stage(1) + "/loloskan")).Form();
        var giveBack = (await other.GetAsync(process.Stage(1) + "/kembalikan")).Form().Fill("reason", "Belum lengkap");
        var answers = await Task.WhenAll(clear.SendAsync(), giveBack.SendAsync());
        Assert.Single(answers, a => a.Status == HttpStatusCode.SeeOther);
        var late = Assert.Single(answers, a => a.Status == HttpStatusCode.Conflict);
        Assert.Contains("berubah setelah Anda membacanya", late.Text, StringComparison.Ordinal);
        Assert.Equal(
            2,
            await app.InAsync(process.Region, db => db.ProcessStages.SelectMany(s => s.Moves).CountAsync())
        );
    }

    [Fact]
    public async Task Two_last_votes_both_count_and_a_vote_changes_until_the_closing()
    {
        var (process, mine, theirs) = await VotingAsync();
        var officer = await app.AsAsync(process.Region, Role.Officer);
        var partner = await app.AsAsync(process.Region, Role.Council);
        var first = await FormAsync(officer, process);
        var second = await FormAsync(partner, process);
        await Task.WhenAll(
            first.Fill("d.society", mine.ToString()).SendAsync(),
            second.Fill("d.society", theirs.ToString()).SendAsync()
        );
        Assert.Equal((1, 1), (await VotesAsync(process, mine), await VotesAsync(process, theirs)));

        await (await FormAsync(officer, process)).Fill("d.society", theirs.ToString()).SubmitAsync();
        Assert.Equal((0, 2), (await VotesAsync(process, mine), await VotesAsync(process, theirs)));
    }

    [Fact]
    public async Task A_vote_after_the_closing_is_told_in_words_and_does_not_count()
    {
        var (process, mine, _) = await VotingAsync();
        var officer = await app.AsAsync(process.Region, Role.Officer);
        var form = await FormAsync(officer, process);
        await CloseAsync(process);
        var late = await form.Fill("d.society", mine.ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Pemilihan sudah ditutup", late.Errors, StringComparison.Ordinal);
        Assert.Equal(0, await VotesAsync(process, mine));
    }

    [Fact]
    public async Task Votes_and_the_closing_in_one_moment_leave_no_vote_uncounted_and_none_too_late()
    {
        var (process, mine, _) = await VotingAsync();
        var forms = new List<PageForm>();
        for (var i = 0; i < 4; i++)
            forms.Add(
                (await FormAsync(await app.AsAsync(process.Region, Role.Officer), process)).Fill(
                    "d.society",
                    mine.ToString()
                )
            );
        var votes = forms.Select(f => f.SendAsync()).ToList();
        await CloseAsync(process);
        var taken = (await Task.WhenAll(votes)).Count(a => a.Status == HttpStatusCode.SeeOther);
        Assert.Equal(taken, await VotesAsync(process, mine));
    }

    [Fact]
    public async Task The_leader_confirms_and_gives_a_reason_for_another_than_the_most_voted()
    {
        var (process, mine, theirs) = await VotingAsync();
        var leader = await app.AsAsync(process.Region, Role.Leader);
        await (await FormAsync(leader, process)).Fill("d.society", mine.ToString()).SubmitAsync();
        var address = process.QuickWins + "/tetapkan/society";
        Assert.Contains("masih terbuka", (await leader.GetAsync(address)).Text, StringComparison.Ordinal);
        await CloseAsync(process);
        Assert.Equal(HttpStatusCode.Forbidden, (await process.Lead.GetAsync(address)).Status);

        var form = (await leader.GetAsync(address)).Form();
        Assert.Equal(mine.ToString(), form["initiative"]);
        var stale = (await leader.GetAsync(address)).Form().Fill("initiative", mine.ToString());
        var refused = await form.Fill("initiative", theirs.ToString()).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("mengapa bukan yang terbanyak suaranya", refused.Errors, StringComparison.Ordinal);
        var page = await form.Fill("reason", "Dananya sudah ada").SubmitAsync();
        Assert.Contains("Dananya sudah ada", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await stale.SendAsync()).Status);
        Assert.Equal(
            theirs,
            await app.InAsync(
                process.Region,
                db => db.QuickWinRounds.SelectMany(r => r.QuickWins).Select(q => q.InitiativeId).SingleAsync()
            )
        );
    }

    private async Task<(Process, Guid Mine, Guid Theirs)> VotingAsync()
    {
        var process = await Process.StartAsync(app, Process.Four);
        var mine = await process.AddCandidateAsync("Kelas membaca", "society");
        var theirs = await process.AddCandidateAsync("Satu kartu", "society");
        await process.ClearUpToAsync(2);
        return (process, mine, theirs);
    }

    private static async Task<PageForm> FormAsync(Browser browser, Process process) =>
        (await browser.GetAsync(process.QuickWins)).Form(process.QuickWins);

    private static async Task CloseAsync(Process process) =>
        await (await process.Lead.GetAsync(process.QuickWins)).Form(process.QuickWins + "/tutup").SubmitAsync();

    private Task<int> VotesAsync(Process process, Guid initiative) =>
        app.InAsync(
            process.Region,
            db => db.QuickWinRounds.SelectMany(r => r.Votes).CountAsync(v => v.InitiativeId == initiative)
        );
}

public sealed class DecidingTogetherOnSqlite(SqliteApp app) : DecidingTogetherTests(app), IClassFixture<SqliteApp>;

public sealed class DecidingTogetherOnPostgres(PostgresApp app)
    : DecidingTogetherTests(app),
        IClassFixture<PostgresApp>;
