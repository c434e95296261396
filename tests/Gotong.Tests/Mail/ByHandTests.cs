using System.Net;
using Gotong.Features.Regions;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Mail;

public sealed class ByHandTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Without_a_mail_server_the_inviter_finds_the_link_in_their_outbox_until_it_expires()
    {
        var region = await app.OpenRegionAsync("35.06");
        var inviter = await app.AsAsync(region, Role.Coordinator);
        var form = (await inviter.GetAsync("/35.06/orang/undang")).Form();
        await form.Fill("email", "tangan@uji.example").Fill("role", nameof(Role.Planner)).SendAsync();

        var outbox = await inviter.GetAsync("/kotak-keluar");
        Assert.Contains("kirimkan sendiri", outbox.Text, StringComparison.Ordinal);
        var mail = await app.InAsync(null, db => db.OutboxMail.SingleAsync(m => m.To == "tangan@uji.example"));
        Assert.Equal(MailState.ByHand, mail.State);
        var page = await inviter.GetAsync($"/kotak-keluar/{mail.Id}");
        Assert.Equal(mail.Link, page.Document.QuerySelector("#tautan")!.TextContent);
        Assert.DoesNotContain(page.Forms(), f => f.Element.Action.Contains("/kirim", StringComparison.Ordinal));

        app.Clock.Advance(Invitation.Lifetime);
        inviter = await app.AsAsync(region, Role.Coordinator);
        Assert.Equal(HttpStatusCode.NotFound, (await inviter.GetAsync($"/kotak-keluar/{mail.Id}")).Status);
    }

    [Fact]
    public async Task An_invitation_that_was_handed_on_is_refused_in_words()
    {
        var region = await app.OpenRegionAsync("35.07");
        var inviter = await app.AsAsync(region, Role.Coordinator);
        var form = (await inviter.GetAsync("/35.07/orang/undang")).Form();
        var invited = await form.Fill("email", "asli@uji.example").Fill("role", nameof(Role.Planner)).SendAsync();
        var link = new Uri(invited.Document.QuerySelector("#tautan")!.TextContent).AbsolutePath;

        var other = await app.AsAsync(await app.AddPersonAsync("Orang lain"));
        Assert.Contains("hanya untuk asli@uji.example", (await other.GetAsync(link)).Text, StringComparison.Ordinal);
        var token = (await other.GetAsync("/saya/sandi")).Form()[FormFields.Token]!;
        var taken = await other.PostAsync(link, [new(FormFields.Token, token)]);
        Assert.Equal(HttpStatusCode.Forbidden, taken.Status);
        Assert.Contains("hanya untuk asli@uji.example", taken.Text, StringComparison.Ordinal);

        // Not even by naming another address in the form.
        var made = (await app.Anonymous().GetAsync(link)).Form();
        made.Fill("email", "lain@uji.example").Fill("name", "Lain").Fill("password", "sandi yang panjang");
        await made.SubmitAsync();
        Assert.False(
            await app.InAsync(
                null,
                db => db.Set<Features.Accounts.Account>().AnyAsync(a => a.Email == "lain@uji.example")
            )
        );
    }
}
