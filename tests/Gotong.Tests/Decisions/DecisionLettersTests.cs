using Gotong.Platform.Mail;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Decisions;

public sealed class DecisionLettersTests(MailingOnSqlite app) : IClassFixture<MailingOnSqlite>
{
    [Fact]
    public async Task Voters_are_asked_when_it_opens_and_when_it_is_amended_and_not_after_it_is_withdrawn()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync(("method", "sepakat"));
        var asked = await WaitingAsync(at);
        Assert.Equal(at.Council.Select(p => p.Email).Order(), asked.Select(m => m.To).Order());
        Assert.All(asked, m => Assert.Contains("membuka keputusan", m.Text, StringComparison.Ordinal));

        var amend = await at.Team.GetAsync(at.At(1) + "/perbaiki");
        await amend.Form().Fill("question", "Setengah hari saja?").SubmitAsync();
        var again = await WaitingAsync(at);
        Assert.Equal(3, again.Count);
        Assert.All(again, m => Assert.Contains("Setengah hari saja?", m.Subject, StringComparison.Ordinal));

        var withdraw = await at.Team.GetAsync(at.At(1) + "/tarik");
        await withdraw.Form().Fill("reason", "Sudah diputuskan di rapat.").SubmitAsync();
        Assert.Empty(await WaitingAsync(at));
    }

    [Fact]
    public async Task A_vote_that_closes_within_a_day_is_asked_for_at_once_and_a_later_one_in_the_morning()
    {
        var at = await Assembly.OpenAsync(app);
        await at.PutAsync();
        Assert.All(await WaitingAsync(at), m => Assert.Equal(LetterKind.Now, m.Kind));
        var later = app.Clock.GetUtcNow().AddDays(3).ToOffset(TimeSpan.FromHours(7));
        await at.PutAsync(("day", later.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        var calm = await WaitingAsync(at, 2);
        Assert.Equal(3, calm.Count);
        Assert.All(calm, m => Assert.Equal((LetterKind.Duty, MailState.Gathering), (m.Kind, m.State)));
    }

    private async Task<List<OutboxMail>> WaitingAsync(Assembly at, int number = 1)
    {
        var decision = (await at.ReadAsync(number)).Id;
        return await app.InAsync(
            null,
            db =>
                db.OutboxMail.AsNoTracking()
                    .Where(m => m.About == decision && (m.State == MailState.Gathering || m.State == MailState.Waiting))
                    .ToListAsync()
        );
    }
}
