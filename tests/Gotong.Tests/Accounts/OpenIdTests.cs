using System.Net;
using Gotong.Features.Accounts;
using Gotong.Platform.Hosting;
using Gotong.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Accounts;

/// <summary>The whole way through a real account service: link, sign in, untie, and what is refused.</summary>
public sealed class OpenIdTests(AppWithAccountService app) : IClassFixture<AppWithAccountService>, IDisposable
{
    private readonly HttpClient outside = new(new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose() => outside.Dispose();

    [Fact]
    public async Task Linked_once_it_signs_in_without_a_password_and_untied_no_more()
    {
        app.Service.Person = "nip-kepala";
        var person = await app.AddPersonAsync("Sri Wahyuni");
        var browser = await app.AsAsync(person);
        await LinkAsync(browser);
        var page = await browser.GetAsync("/saya/keamanan");
        Assert.Contains("Tertaut: Anda dapat masuk lewat SSO Uji", page.Text, StringComparison.Ordinal);

        var elsewhere = app.Anonymous();
        var me = await ThroughAsync(
            elsewhere,
            (await elsewhere.GetAsync("/masuk?kembali=/saya/keamanan")).Form("/masuk/luar")
        );
        Assert.Equal("/saya/keamanan", me.Path);
        Assert.Contains("Sri Wahyuni", me.Body, StringComparison.Ordinal);

        await page.Form("/saya/keamanan/luar/lepas").SendAsync();
        var refused = await SignInAsync(app.Anonymous());
        Assert.Contains("belum ditautkan", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_of_the_service_comes_into_no_account()
    {
        app.Service.Person = "nip-asing";
        var browser = app.Anonymous();
        var page = await SignInAsync(browser);
        Assert.Contains("belum ditautkan", page.Text, StringComparison.Ordinal);
        Assert.Equal("/masuk", (await browser.VisitAsync("/saya")).Path.Split('?')[0]);
    }

    [Fact]
    public async Task Linking_asks_for_the_password_and_takes_no_account_of_somebody_else()
    {
        app.Service.Person = "nip-dua";
        var first = await app.AsAsync(await app.AddPersonAsync());
        await LinkAsync(first);
        var second = await app.AsAsync(await app.AddPersonAsync());
        var wrong = await LinkFormAsync(second, "bukan sandinya");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("tidak cocok", wrong.Errors, StringComparison.Ordinal);
        var taken = await LinkAsync(second);
        Assert.Contains("sudah ditautkan dengan akun Gotong lain", taken.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_step_stays_a_second_step()
    {
        app.Service.Person = "nip-tiga";
        var person = await app.AddPersonAsync();
        await LinkAsync(await app.AsAsync(person));
        await app.WithAsync(
            null,
            async (_, services) =>
            {
                var users = services.GetRequiredService<UserManager<Account>>();
                var account = (await users.FindByIdAsync(person.Account.Id.ToString()))!;
                await users.ResetAuthenticatorKeyAsync(account);
                return await users.SetTwoFactorEnabledAsync(account, true);
            }
        );
        var browser = app.Anonymous();
        Assert.Equal("/masuk/kode", (await SignInAsync(browser)).Path);
        Assert.Equal("/masuk", (await browser.VisitAsync("/saya")).Path.Split('?')[0]);
    }

    [Theory]
    [InlineData("/masuk/luar/balik?code=x&state=y")]
    [InlineData("/masuk/luar/balik?error=access_denied")]
    [InlineData("/masuk/luar/balik")]
    public async Task An_answer_nobody_asked_for_is_told_in_words(string path)
    {
        var page = await app.Anonymous().VisitAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("tidak menyelesaikan permintaan", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_being_asked_the_last_steps_lead_to_sign_in()
    {
        Assert.Equal("/masuk", (await app.Anonymous().VisitAsync("/masuk/luar/selesai")).Path.Split('?')[0]);
        Assert.Equal("/masuk", (await app.Anonymous().VisitAsync("/saya/keamanan/luar/selesai")).Path.Split('?')[0]);
        var own = await app.AsAsync(await app.AddPersonAsync());
        Assert.Equal("/saya/keamanan", (await own.VisitAsync("/saya/keamanan/luar/selesai")).Path);
    }

    [Theory]
    [InlineData("https://sso.example/", "gotong", "", "SSO", "ClientSecret")]
    [InlineData("http://sso.example/", "gotong", "x", "SSO", "https://")]
    [InlineData("sso", "gotong", "x", "SSO", "https://")]
    public void Half_a_setting_is_told_at_start(string authority, string id, string secret, string name, string told)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["OpenId:Authority"] = authority,
                    ["OpenId:ClientId"] = id,
                    ["OpenId:ClientSecret"] = secret,
                    ["OpenId:Name"] = name,
                }
            )
            .Build();
        var error = Assert.Throws<UserError>(() => OpenIdProvider.Read(configuration));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }

    private async Task<WebPage> SignInAsync(Browser browser) =>
        await ThroughAsync(browser, (await browser.GetAsync("/masuk")).Form("/masuk/luar"));

    private async Task<WebPage> LinkAsync(Browser browser) =>
        await GoOnAsync(browser, await LinkFormAsync(browser, Person.Password));

    private static async Task<WebPage> LinkFormAsync(Browser browser, string password) =>
        await (await browser.GetAsync("/saya/keamanan"))
            .Form("/saya/keamanan/luar")
            .Fill("linkPassword", password)
            .SendAsync();

    private async Task<WebPage> ThroughAsync(Browser browser, PageForm form) =>
        await GoOnAsync(browser, await form.SendAsync());

    /// <summary>To the service, and back with what it answers, as a browser would go.</summary>
    private async Task<WebPage> GoOnAsync(Browser browser, WebPage sent)
    {
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.StartsWith(app.Service.Address, sent.Response.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        var policy = Assert.Single(sent.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains($"form-action 'self' {app.Service.Address.TrimEnd('/')}", policy, StringComparison.Ordinal);
        using var answer = await outside.GetAsync(
            sent.Response.Headers.Location,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await browser.VisitAsync(answer.Headers.Location!.PathAndQuery);
    }
}
