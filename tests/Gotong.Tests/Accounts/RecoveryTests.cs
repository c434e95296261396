using System.Net;
using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Mail;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Accounts;

/// <summary>A forgotten password where mail is sent.</summary>
public abstract class RecoveryTests(TestApp app)
{
    private const string Next = "sandi baru yang panjang";

    [Fact]
    public async Task A_link_by_mail_sets_a_new_password_once_and_signs_out_everywhere()
    {
        var person = await app.AddPersonAsync();
        var before = await app.AsAsync(person);
        Assert.Contains("surat", (await AskAsync(person.Email)).Text, StringComparison.Ordinal);
        var link = await LinkAsync(person.Email);
        Assert.StartsWith(MailingSettings.Address, link);
        var path = new Uri(link).AbsolutePath;

        var page = await app.Anonymous().GetAsync(path);
        var weak = await page.Form().Fill("newPassword", "pendek").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.Status);
        var done = await page.Form().Fill("newPassword", Next).SubmitAsync();
        Assert.Contains("Sandi baru tersimpan", done.Text, StringComparison.Ordinal);
        var inside = done.Form("/masuk").Fill("email", person.Email).Fill("password", Next);
        Assert.Equal("/saya", (await inside.SubmitAsync()).Path);
        Assert.Equal(HttpStatusCode.Redirect, (await before.GetAsync("/saya")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await app.Anonymous().GetAsync(path)).Status);
    }

    [Fact]
    public async Task The_answer_does_not_tell_who_has_an_account()
    {
        var person = await app.AddPersonAsync();
        var known = await AskAsync(person.Email);
        var unknown = await AskAsync("siapa@uji.example");
        Assert.Equal((known.Path, known.Text), (unknown.Path, unknown.Text));
        Assert.Equal(0, await app.InAsync(null, db => db.OutboxMail.CountAsync(m => m.To == "siapa@uji.example")));
    }

    [Fact]
    public async Task The_mail_is_in_nobodys_outbox_and_its_link_runs_out_within_an_hour()
    {
        var person = await app.AddPersonAsync();
        var asker = await app.AsAsync(await app.AddPersonAsync());
        await (await asker.GetAsync("/lupa-sandi")).Form().Fill("email", person.Email).SubmitAsync();
        var link = await LinkAsync(person.Email);
        Assert.DoesNotContain(person.Email, (await asker.GetAsync("/kotak-keluar")).Text, StringComparison.Ordinal);
        app.Clock.Advance(RecoveryLink.ByMail);
        Assert.Equal(HttpStatusCode.Gone, (await app.Anonymous().GetAsync(new Uri(link).AbsolutePath)).Status);
    }

    [Fact]
    public async Task A_region_admin_helps_those_of_the_own_region_only()
    {
        var region = await app.OpenRegionAsync("35.01");
        var elsewhere = await app.OpenRegionAsync("35.02");
        var admin = await app.AsAsync(region, Role.RegionAdmin);
        var officer = await app.AddMemberAsync(region, Role.Officer);
        var mentor = await app.AddMemberAsync(region, Role.Mentor);
        await app.AddMemberAsync(elsewhere, Role.Mentor, account: mentor.Account);

        var given = await (await admin.GetAsync(Path(officer))).Form().SendAsync();
        var link = given.Document.QuerySelector("#tautan")!.TextContent;
        var done = await (await app.Anonymous().GetAsync(new Uri(link).AbsolutePath))
            .Form()
            .Fill("newPassword", Next)
            .SubmitAsync();
        Assert.Equal("/masuk?sandi-baru=true", done.Path);

        var asked = await admin.GetAsync(Path(mentor));
        Assert.Contains("di luar daerah Anda", asked.Text, StringComparison.Ordinal);
        var token = await TokenAsync(admin);
        var refused = await admin.PostAsync(Path(mentor), [new(Platform.Web.FormFields.Token, token)]);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);

        string Path(Person person) => $"/{region.Code}/orang/{person.Membership!.Id}/sandi-baru";
    }

    [Fact]
    public async Task The_operator_helps_everybody_and_it_stands_in_the_record()
    {
        var person = await app.AddPersonAsync();
        var browser = await app.AsAsync(await app.AddPersonAsync(isOperator: true));
        var form = (await browser.GetAsync("/operator/sandi-baru")).Form();
        Assert.Contains(
            "Tidak ada akun",
            (await form.Fill("email", "x@x.id").SendAsync()).Errors,
            StringComparison.Ordinal
        );
        var given = await form.Fill("email", person.Email).SendAsync();
        Assert.NotNull(given.Document.QuerySelector("#tautan"));
        Assert.True(
            await app.InAsync(
                null,
                db => db.Set<Platform.Ledger.LedgerEntry>().AnyAsync(e => e.Name == "account.recovery.given")
            )
        );
    }

    private static async Task<string> TokenAsync(Browser browser) =>
        (await browser.GetAsync("/saya/sandi")).Form()[Platform.Web.FormFields.Token]!;

    private async Task<WebPage> AskAsync(string email) =>
        await (await app.Anonymous().GetAsync("/lupa-sandi")).Form().Fill("email", email).SubmitAsync();

    private Task<string> LinkAsync(string email) =>
        app.InAsync(
            null,
            async db =>
                (await db.OutboxMail.Where(m => m.To == email && m.Link!.Contains("/sandi-baru/")).SingleAsync()).Link!
        );
}

public sealed class RecoveryOnSqlite(MailingOnSqlite app) : RecoveryTests(app), IClassFixture<MailingOnSqlite>;

public sealed class RecoveryOnPostgres(MailingOnPostgres app) : RecoveryTests(app), IClassFixture<MailingOnPostgres>;

public sealed class RecoveryByPersonTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Without_a_mail_server_the_page_says_whom_to_ask_and_has_no_form()
    {
        var page = await app.Anonymous().GetAsync("/lupa-sandi");
        Assert.DoesNotContain(page.Forms(), f => f.Element.Action.Contains("lupa", StringComparison.Ordinal));
        Assert.Contains("tidak mengirim surel", page.Text, StringComparison.Ordinal);
    }
}
