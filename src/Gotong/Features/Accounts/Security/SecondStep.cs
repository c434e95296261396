using System.Text;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>Turning the second step on and off: a code from an app on one's phone, asked after the password.</summary>
public static class SecondStep
{
    private const int RecoveryCodes = 10;

    // Where Identity keeps it; its own reset would sign this browser out.
    private const string Store = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountLinks.SecondStepPath, ShowAsync).RequireAuthorization();
        routes
            .MapForm(AccountLinks.SecondStepPath, TurnOnAsync)
            .RequireAuthorization()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        routes
            .MapForm(AccountLinks.SecondStepOffPath, TurnOffAsync)
            .RequireAuthorization()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, UserManager<Account> users)
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        if (account.TwoFactorEnabled)
            return new SeeOther(AccountLinks.Security);
        return await AskAsync(users, account);
    }

    private static async Task<IResult> TurnOnAsync(
        HttpContext http,
        UserManager<Account> users,
        SignInManager<Account> signIn
    )
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        if (account.TwoFactorEnabled)
            return new SeeOther(AccountLinks.Security);
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var errors = new FormErrors();
        if (await OwnPassword.ProblemAsync(signIn, account, fields["password"].ToString()) is { } problem)
            errors.Add("password", problem);
        var code = OneTimeCode.Plain(fields["code"].ToString());
        if (!await users.VerifyTwoFactorTokenAsync(account, users.Options.Tokens.AuthenticatorTokenProvider, code))
            errors.Add(
                "code",
                T(
                    "Kode ini tidak cocok. Tulis enam angka yang sedang tampil di aplikasi; jam ponsel harus tepat.",
                    "This code does not match. Write the six digits the app shows now; the phone's clock must be right."
                )
            );
        if (errors.Any)
            return await AskAsync(users, account, errors);
        await users.SetTwoFactorEnabledAsync(account, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await signIn.RefreshSignInAsync(account);
        return Page.Of<RecoveryCodesPage>(new { Codes = codes!.ToList() });
    }

    private static async Task<IResult> TurnOffAsync(
        HttpContext http,
        Platform.Data.GotongDb db,
        UserManager<Account> users,
        SignInManager<Account> signIn
    )
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        if (await OwnPassword.ProblemAsync(signIn, account, fields["offPassword"].ToString()) is { } problem)
            return await ShowSecurity.PageAsync(http, db, users, account, new FormErrors().Add("offPassword", problem));
        await RemoveAsync(users, account);
        await signIn.RefreshSignInAsync(account);
        return new SeeOther(AccountLinks.Security);
    }

    /// <summary>With its key: whoever turns it on again gets another one.</summary>
    public static async Task RemoveAsync(UserManager<Account> users, Account account)
    {
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.RemoveAuthenticationTokenAsync(account, Store, KeyName);
    }

    private static async Task<IResult> AskAsync(UserManager<Account> users, Account account, FormErrors? errors = null)
    {
        var key = await users.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(key))
        {
            key = users.GenerateNewAuthenticatorKey();
            await users.SetAuthenticationTokenAsync(account, Store, KeyName, key);
        }
        var address =
            $"otpauth://totp/Gotong:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=Gotong&digits=6";
        return Page.Of<SecondStepPage>(
            new
            {
                Address = address,
                Key = InFours(key),
                Errors = errors!,
            },
            errors is null ? 200 : 422
        );
    }

    private static string InFours(string key)
    {
        var text = new StringBuilder();
        for (var at = 0; at < key.Length; at += 4)
            text.Append(at == 0 ? "" : " ").Append(key.AsSpan(at, Math.Min(4, key.Length - at)));
        return text.ToString();
    }
}

public static class OneTimeCode
{
    /// <summary>As people copy it: with spaces or dashes.</summary>
    public static string Plain(string typed) => new([.. typed.Where(c => !char.IsWhiteSpace(c) && c != '-').Take(20)]);
}
