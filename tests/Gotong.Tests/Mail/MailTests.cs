using System.Net;
using Gotong.Features.Regions;
using Gotong.Platform.Mail;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Mail;

/// <summary>An invitation leaves the house: from the act to the mail server and back to the page that tells of it.</summary>
public abstract class MailTests(TestApp app)
{
    private SmtpInbox Inbox => ((IMailing)app).Inbox;

    [Fact]
    public async Task An_invitation_is_sent_by_mail_and_its_link_lets_the_invited_in()
    {
        var region = await app.OpenRegionAsync("35.01", "Kabupaten Pacitan");
        var (inviter, page) = await InviteAsync(region, "siti@uji.example");
        Assert.Contains("dikirim lewat surel", page.Title, StringComparison.Ordinal);

        var mail = await UntilAsync("siti@uji.example", m => m.State == MailState.Sent);

        var text = Assert.Single(Inbox.Messages, m => m.To == "siti@uji.example").Text;
        var message = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.StartsWith("Undangan ke masterplan Kabupaten Pacitan / Invitation", message.Subject);
        Assert.Equal($"{mail.Id:N}@uji.example", message.MessageId);
        Assert.StartsWith(MailingSettings.Address + "/35.01/undangan/", mail.Link);
        Assert.Contains(mail.Link!, message.TextBody, StringComparison.Ordinal);
        var shown = await inviter.VisitAsync($"/kotak-keluar/{mail.Id}");
        Assert.Contains("terkirim", shown.Text, StringComparison.Ordinal);

        var guest = app.Anonymous();
        var offer = await guest.GetAsync(new Uri(mail.Link!).AbsolutePath);
        var joined = await offer.Form().Fill("name", "Siti").Fill("password", "sandi yang panjang").SubmitAsync();
        Assert.Equal("/saya", joined.Path);
        var chosen = (await guest.GetAsync("/saya/surel")).Document.QuerySelector("input[name=language][checked]")!;
        Assert.Equal("Indonesian", chosen.GetAttribute("value"));
    }

    [Fact]
    public async Task A_refused_address_is_told_to_the_sender_and_not_tried_again()
    {
        var region = await app.OpenRegionAsync("35.02");
        var (inviter, _) = await InviteAsync(region, SmtpInbox.Unknown);
        var mail = await UntilAsync(SmtpInbox.Unknown, m => m.State == MailState.Failed);
        Assert.Equal((MailTrouble.Refused, 1), (mail.Trouble, mail.Attempts));
        var page = await inviter.VisitAsync($"/kotak-keluar/{mail.Id}");
        Assert.Contains("tidak ada orang itu di sini", page.Text, StringComparison.Ordinal);

        await page.Form().SubmitAsync(); // send again
        mail = await UntilAsync(SmtpInbox.Unknown, m => m.State == MailState.Failed);
        Assert.Equal(1, mail.Attempts);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_later()
    {
        var region = await app.OpenRegionAsync("35.03");
        Inbox.IsBusy = true;
        await InviteAsync(region, "nanti@uji.example");
        var mail = await UntilAsync("nanti@uji.example", m => m.Trouble is not null);
        Assert.Equal((MailState.Waiting, MailTrouble.Refused), (mail.State, mail.Trouble));

        Inbox.IsBusy = false;
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        mail = await UntilAsync("nanti@uji.example", m => m.State == MailState.Sent);
        Assert.Null(mail.Trouble);
    }

    [Fact]
    public async Task A_withdrawn_invitation_takes_its_mail_back()
    {
        var region = await app.OpenRegionAsync("35.04");
        Inbox.IsBusy = true;
        var (inviter, _) = await InviteAsync(region, "batal@uji.example");
        var people = await inviter.GetAsync("/35.04/orang");
        await people.Forms().Single(f => f.Element.Action.EndsWith("/tarik", StringComparison.Ordinal)).SubmitAsync();
        Inbox.IsBusy = false;
        Assert.Equal(0, await app.InAsync(null, db => db.OutboxMail.CountAsync(m => m.To == "batal@uji.example")));
    }

    [Fact]
    public async Task Nobody_else_reads_or_sends_a_mail()
    {
        var region = await app.OpenRegionAsync("35.05");
        var (inviter, _) = await InviteAsync(region, SmtpInbox.Unknown.Replace("tiada", "rahasia"));
        var mail = await UntilAsync("rahasia@uji.example", _ => true);
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/kotak-keluar/{mail.Id}")).Status);
        Assert.DoesNotContain("rahasia@", (await admin.GetAsync("/kotak-keluar")).Text, StringComparison.Ordinal);
        Assert.Contains("rahasia@", (await inviter.GetAsync("/kotak-keluar")).Text, StringComparison.Ordinal);
        var token = (await admin.GetAsync("/saya/sandi")).Form()[FormFields.Token]!;
        var sent = await admin.PostAsync($"/kotak-keluar/{mail.Id}/kirim", [new(FormFields.Token, token)]);
        Assert.Equal(HttpStatusCode.NotFound, sent.Status);
    }

    private async Task<(Browser Inviter, WebPage Page)> InviteAsync(Region region, string email)
    {
        var inviter = await app.AsAsync(region, Role.Coordinator);
        var form = (await inviter.GetAsync($"/{region.Code}/orang/undang")).Form();
        return (inviter, await form.Fill("email", email).Fill("role", nameof(Role.Planner)).SendAsync());
    }

    /// <summary>The mail, once the worker has brought it so far; its clock is moved on, its work takes real time.</summary>
    private async Task<OutboxMail> UntilAsync(string to, Func<OutboxMail, bool> done)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            app.Clock.Advance(MailWorker.Pause);
            await Task.Delay(50, TestContext.Current.CancellationToken);
            var mail = await app.InAsync(null, db => db.OutboxMail.AsNoTracking().SingleAsync(m => m.To == to));
            if (done(mail))
                return mail;
        }
        throw new TimeoutException($"The mail to {to} did not get there.");
    }
}

public sealed class MailOnSqlite(MailingOnSqlite app) : MailTests(app), IClassFixture<MailingOnSqlite>;

public sealed class MailOnPostgres(MailingOnPostgres app) : MailTests(app), IClassFixture<MailingOnPostgres>;
