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

    private async Task<List<OutboxMail>> WaitingAsync(Assembly at)
    {
        var decision = (await at.ReadAsync()).Id;
        return await app.InAsync(
            null,
            db =>
                db.OutboxMail.AsNoTracking()
                    .Where(m => m.About == decision && m.State == MailState.Gathering)
                    .ToListAsync()
        );
    }
}
