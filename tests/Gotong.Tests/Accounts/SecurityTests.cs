using System.Net;
using System.Security.Cryptography;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;

namespace Gotong.Tests.Accounts;

/// <summary>Second step, sessions and lock-out, as a person meets them.</summary>
public abstract class SecurityTests(TestApp app)
{
    [Fact]
    public async Task With_the_second_step_on_a_password_alone_lets_nobody_in()
    {
        var (person, key, codes) = await WithSecondStepAsync();

        var asked = await SignInAsync(person);
        Assert.Equal("Langkah kedua", asked.Title);
        Assert.Equal(HttpStatusCode.Redirect, (await asked.Browser.GetAsync("/saya")).Status); // not in yet
        var wrong = await asked.Form().Fill("code", "000000").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("/saya", (await wrong.Form().Fill("code", Code(key)).SubmitAsync()).Path);

        // A recovery code works once.
        var again = await SignInAsync(person);
        Assert.Equal("/saya", (await again.Form().Fill("code", codes[0]).SubmitAsync()).Path);
        var used = await (await SignInAsync(person)).Form().Fill("code", codes[0]).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, used.Status);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account()
    {
        var (person, key, _) = await WithSecondStepAsync();
        var page = await SignInAsync(person);
        for (var tries = 0; tries < 5; tries++)
            page = await page.Form().Fill("code", "000000").SendAsync();
        Assert.Contains("dikunci", page.Errors, StringComparison.Ordinal);
        page = await page.Form().Fill("code", Code(key)).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Fact]
    public async Task The_second_step_is_turned_off_only_with_the_password()
    {
        var (person, _, _) = await WithSecondStepAsync();
        var browser = await app.AsAsync(person);
        var form = (await browser.GetAsync("/saya/keamanan")).Form("/saya/keamanan/langkah-kedua/matikan");
        var refused = await form.Fill("offPassword", "salah sekali ini").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var off = await refused
            .Form("/saya/keamanan/langkah-kedua/matikan")
            .Fill("offPassword", Person.Password)
            .SubmitAsync();
        Assert.Contains("Pasang langkah kedua", off.Text, StringComparison.Ordinal);
        Assert.Equal("/saya", (await SignInAsync(person)).Path);
    }

    [Fact]
    public async Task Setting_it_up_takes_the_code_and_the_password()
    {
        var browser = await app.AsAsync(await app.AddPersonAsync());
        var page = await browser.GetAsync("/saya/keamanan/langkah-kedua");
        var key = Key(page);
        Assert.NotNull(page.Document.QuerySelector("svg.qr path"));
        var wrong = await page.Form().Fill("code", Code(key)).Fill("password", "salah sekali ini").SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(key, Key(wrong)); // the phone that was set up still fits
        wrong = await page.Form().Fill("code", "12345x").Fill("password", Person.Password).SendAsync();
        Assert.Contains("tidak cocok", wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browsers_are_listed_and_closed_by_their_owner_only()
    {
        var person = await app.AddPersonAsync();
        var (here, phone, tablet) = (await app.AsAsync(person), await app.AsAsync(person), await app.AsAsync(person));
        var security = await here.GetAsync("/saya/keamanan");
        var close = security.Forms().Where(f => f.Element.Action.Contains("/sesi/", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, close.Count); // two others, and all others at once

        var stranger = await app.AsAsync(await app.AddPersonAsync());
        var token = (await stranger.GetAsync("/saya/sandi")).Form()[FormFields.Token]!;
        var path = new Uri(close[0].Element.Action).AbsolutePath;
        var refused = await stranger.PostAsync(path, [new(FormFields.Token, token)]);
        Assert.Equal(HttpStatusCode.NotFound, refused.Status);

        await security.Form("/saya/keamanan/sesi/keluar").SubmitAsync();
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/saya")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await phone.GetAsync("/saya")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await tablet.GetAsync("/saya")).Status);
    }

    [Fact]
    public async Task A_new_password_signs_out_other_browsers_at_once_and_signing_out_ends_the_cookie()
    {
        var person = await app.AddPersonAsync();
        var (here, there) = (await app.AsAsync(person), await app.AsAsync(person));
        var form = (await here.GetAsync("/saya/sandi")).Form();
        await form.Fill("password", Person.Password).Fill("newPassword", "sandi lain yang panjang").SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/saya")).Status);
        var cookie = here.Cookies.GetCookies(new("http://localhost/"))["gotong"]!.Value;

        await (await here.GetAsync("/saya")).Form("/keluar").SubmitAsync();
        var thief = app.Anonymous(); // who had copied the cookie before
        thief.Cookies.Add(new Uri("http://localhost/"), new Cookie("gotong", cookie, "/"));
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/saya")).Status);
    }

    [Fact]
    public async Task A_passkey_that_nobody_asked_for_is_refused_in_words()
    {
        var rude = new[] { "", "{}", "null", "{\"id\":1}", new string('x', 30_000) };
        var browser = await app.AsAsync(await app.AddPersonAsync());
        foreach (var credential in rude)
        {
            var page = await browser.GetAsync("/saya/keamanan");
            var form = page.Form("/saya/keamanan/passkey").Fill("passkeyPassword", Person.Password);
            var answer = await form.Fill("name", "ponsel").Fill("credential", credential).SendAsync();
            Assert.Contains("Peramban tidak membuat passkey", answer.Errors, StringComparison.Ordinal);
            var signIn = (await app.Anonymous().GetAsync("/masuk")).Form("/masuk/passkey");
            answer = await signIn.Fill("credential", credential).SendAsync();
            Assert.Contains("tidak dikenal", answer.Errors, StringComparison.Ordinal);
        }
    }

    private async Task<(Person Person, string Key, List<string> Codes)> WithSecondStepAsync()
    {
        var person = await app.AddPersonAsync();
        var page = await (await app.AsAsync(person)).GetAsync("/saya/keamanan/langkah-kedua");
        var key = Key(page);
        var on = await page.Form().Fill("code", Code(key)).Fill("password", Person.Password).SendAsync();
        var codes = on.Document.QuerySelectorAll(".codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        return (person, key, codes);
    }

    private async Task<WebPage> SignInAsync(Person person)
    {
        var form = (await app.Anonymous().GetAsync("/masuk")).Form("/masuk");
        return await form.Fill("email", person.Email).Fill("password", Person.Password).SubmitAsync();
    }

    private static string Key(WebPage page) =>
        page.Document.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What the phone would show now (RFC 6238). Identity reads the machine's clock, so this does too.</summary>
    private static string Code(string base32)
    {
        var bits = string.Concat(
            base32.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), 2).PadLeft(5, '0'))
        );
        var key = Enumerable
            .Range(0, bits.Length / 8)
            .Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))
            .ToArray();
        var step = BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // the standard says SHA-1
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }
}

public sealed class SecurityOnSqlite(SqliteApp app) : SecurityTests(app), IClassFixture<SqliteApp>;

public sealed class SecurityOnPostgres(PostgresApp app) : SecurityTests(app), IClassFixture<PostgresApp>;
