using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>Signing in with a passkey: no e-mail, no password; the browser shows which keys it has.</summary>
public static class PasskeySignIn
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapForm(AccountLinks.SignInPasskeyOptionsPath, OptionsAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        routes
            .MapForm(AccountLinks.SignInPasskeyPath, PostAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> OptionsAsync(SignInManager<Account> signIn) =>
        Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    private static async Task<IResult> PostAsync(HttpContext http, SignInManager<Account> signIn)
    {
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var returnTo = ReturnAddress.Local(fields[AccountLinks.ReturnField]);
        var credential = fields["credential"].ToString();
        var result = credential.Length is 0 or > 20_000 ? SignInResult.Failed : await TryAsync(signIn, credential);
        if (result.Succeeded)
            return new SeeOther(returnTo ?? AccountLinks.Me);
        var problem = result.IsLockedOut
            ? T(
                "Akun ini sedang dikunci. Coba lagi dalam 10 menit.",
                "This account is locked. Try again in 10 minutes."
            )
            : T(
                "Passkey ini tidak dikenal di sini. Masuk dengan kata sandi.",
                "This passkey is not known here. Sign in with your password."
            );
        return Page.Of<SignInPage>(
            new { Form = new SignInForm("", returnTo), Errors = new FormErrors().Add("", problem) },
            StatusCodes.Status422UnprocessableEntity
        );
    }

    /// <summary>Nothing was asked for in this browser, or what came is no passkey: as good as a wrong one.</summary>
    private static async Task<SignInResult> TryAsync(SignInManager<Account> signIn, string credential)
    {
        try
        {
            return await signIn.PasskeySignInAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return SignInResult.Failed;
        }
    }
}
