using System.Net;
using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gotong.Tests.Accounts;

/// <summary>Who signs shows once more who they are, by password, code or passkey; here at commitment sheets.</summary>
public abstract class ProofTests(TestApp app)
{
    private static int regions;
    private const string Secret = "JBSWY3DPEHPK3PXP"; // Hello! and four bytes

    [Fact]
    public async Task A_code_of_the_app_signs_once_and_a_recovery_code_or_an_old_one_does_not()
    {
        var (region, signer, browser) = await BeginAsync(sheets: 2);
        var recovery = await TurnOnSecondStepAsync(signer);
        var now = app.Clock.GetUtcNow();
        foreach (var bad in new[] { recovery, CodeAt(now.AddMinutes(-5)), CodeAt(now.AddMinutes(5)), "12345", "x" })
        {
            var refused = await (await FormAsync(browser, region, 1)).Fill("code", bad).SendAsync();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            await app.WithAsync(
                null,
                async (_, services) =>
                {
                    var users = services.GetRequiredService<UserManager<Account>>();
                    return await users.ResetAccessFailedCountAsync((await users.FindByEmailAsync(signer.Email))!);
                }
            );
        }
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await (await FormAsync(browser, region, 1)).Fill("code", CodeAt(now)).SendAsync()).Status
        );
        Assert.Contains(
            "masuk ulang dengan kode",
            (await browser.GetAsync(Sheet(region, 1))).Text,
            StringComparison.Ordinal
        );
        var again = await (await FormAsync(browser, region, 2)).Fill("code", CodeAt(now)).SendAsync();
        Assert.Contains("sudah dipakai", again.Errors, StringComparison.Ordinal);
        var next = await again.Form().Fill("read", "ya").Fill("code", CodeAt(now.AddSeconds(30))).SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, next.Status);
        Assert.Equal([ProofWay.Code, ProofWay.Code], await ProofsAsync(region));
    }

    [Fact]
    public async Task Five_wrong_codes_lock_signing_also_for_the_right_password()
    {
        var (region, signer, browser) = await BeginAsync();
        await TurnOnSecondStepAsync(signer);
        for (var tries = 0; tries < 5; tries++)
            await (await FormAsync(browser, region, 1)).Fill("code", "000000").SendAsync();
        var locked = await (await FormAsync(browser, region, 1)).Fill("password", Person.Password).SendAsync();
        Assert.Contains("Terlalu banyak percobaan", locked.Errors, StringComparison.Ordinal);
        Assert.Empty(await ProofsAsync(region));
    }

    [Fact]
    public async Task A_passkey_signs_the_sheet_it_was_asked_for_once_and_no_other()
    {
        var (region, signer, browser) = await BeginAsync(sheets: 2);
        using var passkey = await SoftPasskey.AddAsync(app, await IdAsync(signer));
        var first = await FormAsync(browser, region, 1);
        var answer = passkey.Answer(await AskAsync(browser, first));

        // For another sheet it is refused, and used up by that.
        var other = await (await FormAsync(browser, region, 2)).Fill("credential", answer).SendAsync();
        Assert.Contains("tidak menjawab untuk tanda tangan ini", other.Errors, StringComparison.Ordinal);
        var burnt = await first.Fill("credential", answer).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, burnt.Status);

        answer = passkey.Answer(await AskAsync(browser, first));
        Assert.Equal(HttpStatusCode.SeeOther, (await first.Fill("credential", answer).SendAsync()).Status);
        Assert.Equal([ProofWay.Passkey], await ProofsAsync(region));
        Assert.Contains(
            "masuk ulang dengan passkey",
            (await browser.GetAsync(Sheet(region, 1))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_persons_passkey_an_old_question_and_rude_answers_are_refused()
    {
        var (region, signer, browser) = await BeginAsync();
        using var own = await SoftPasskey.AddAsync(app, await IdAsync(signer));
        using var others = await SoftPasskey.AddAsync(
            app,
            await IdAsync(await app.AddMemberAsync(region, Role.Council))
        );
        var form = await FormAsync(browser, region, 1);
        await RefusedAsync(others.Answer(await AskAsync(browser, form)));

        var late = own.Answer(await AskAsync(browser, form));
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        await RefusedAsync(late);
        foreach (var rude in new[] { "{}", "null", "{\"response\":1}", new string('x', 30_000) })
            await RefusedAsync(rude);
        Assert.Empty(await ProofsAsync(region));

        async Task RefusedAsync(string answer)
        {
            var refused = await (await FormAsync(browser, region, 1)).Fill("credential", answer).SendAsync();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        }
    }

    [Fact]
    public async Task An_account_without_password_and_code_is_told_what_to_do()
    {
        var (region, signer, browser) = await BeginAsync();
        await app.WithAsync(
            null,
            async (db, _) =>
                await db
                    .Accounts.Where(a => a.Email == signer.Email)
                    .ExecuteUpdateAsync(s => s.SetProperty(a => a.PasswordHash, (string?)null))
        );
        var page = await browser.GetAsync(Sheet(region, 1) + "/tanda-tangan");
        Assert.Contains("Buat kata sandi lewat surel", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("password", page.Form().Names);
    }

    private async Task<(Region, Person Signer, Browser)> BeginAsync(int sheets = 1)
    {
        var region = await app.OpenRegionAsync($"39.{Interlocked.Increment(ref regions):00}");
        var signer = await app.AddMemberAsync(region, Role.Leader, "Endah Kusumawati");
        var lead = await app.AsAsync(region, Role.Coordinator);
        for (var number = 1; number <= sheets; number++)
        {
            await (await lead.GetAsync($"/{region.Code}/bimtek/komitmen/baru"))
                .Form()
                .Fill("signers", $"Endah Kusumawati; Bupati; Kabupaten; {signer.Email}")
                .SubmitAsync();
            await (await lead.GetAsync(Sheet(region, number) + "/tetapkan")).Form().SubmitAsync();
        }
        var browser = await app.AsAsync(signer);
        browser.Http.DefaultRequestHeaders.Add("Origin", "http://localhost"); // as browsers do; passkeys are bound to it
        return (region, signer, browser);
    }

    private static async Task<PageForm> FormAsync(Browser browser, Region region, int number) =>
        (await browser.GetAsync(Sheet(region, number) + "/tanda-tangan"))
            .Form()
            .Fill("name", "Endah Kusumawati")
            .Fill("read", "ya");

    /// <summary>What the page's script does: asks for the options of this act.</summary>
    private static async Task<string> AskAsync(Browser browser, PageForm form) =>
        (
            await browser.PostAsync(
                AccountLinks.ProofOptionsPath,
                [new(FormFields.Token, form[FormFields.Token]!), new(ProveSelf.ActField, form[ProveSelf.ActField]!)]
            )
        ).Body;

    /// <returns>A recovery code.</returns>
    private Task<string> TurnOnSecondStepAsync(Person person) =>
        app.WithAsync(
            null,
            async (_, services) =>
            {
                var users = services.GetRequiredService<UserManager<Account>>();
                var account = (await users.FindByEmailAsync(person.Email))!;
                await users.SetAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey", Secret);
                account.TwoFactorEnabled = true;
                await users.UpdateAsync(account);
                return (await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 1))!.Single();
            }
        );

    private Task<Guid> IdAsync(Person person) =>
        app.WithAsync(
            null,
            async (db, _) => await db.Accounts.Where(a => a.Email == person.Email).Select(a => a.Id).SingleAsync()
        );

    private Task<List<ProofWay?>> ProofsAsync(Region region) =>
        app.InAsync(
            region,
            db =>
                db.Set<Gotong.Features.Bimtek.SheetSigner>()
                    .Where(s => s.SignedAt != null)
                    .Select(s => s.Proof)
                    .ToListAsync()
        );

    private static string CodeAt(DateTimeOffset at) =>
        CodeProof.CodeAt("Hello!\u00de\u00ad\u00be\u00ef".Select(c => (byte)c).ToArray(), at.ToUnixTimeSeconds() / 30);

    private static string Sheet(Region region, int number) => $"/{region.Code}/bimtek/komitmen/{number}";
}

public sealed class ProofOnSqlite(SqliteApp app) : ProofTests(app), IClassFixture<SqliteApp>;

public sealed class ProofOnPostgres(PostgresApp app) : ProofTests(app), IClassFixture<PostgresApp>;

/// <summary>The vectors of RFC 6238, appendix B (SHA-1), by their last six digits.</summary>
public sealed class CodeTests
{
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void A_code_is_what_the_standard_says(long seconds, string code)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds);
        Assert.Equal(seconds / 30, CodeProof.StepOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", code, at));
        Assert.Null(CodeProof.StepOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", code, at.AddMinutes(2)));
    }
}
