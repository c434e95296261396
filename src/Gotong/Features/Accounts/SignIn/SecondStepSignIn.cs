using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>After the right password of an account with a second step: the code of the phone, or a recovery code.</summary>
public static class SecondStepSignIn
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountLinks.CodePath, ShowAsync).AllowAnonymous();
        routes
            .MapForm(AccountLinks.CodePath, PostAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> ShowAsync(string? kembali, SignInManager<Account> signIn) =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null
            ? new SeeOther(AccountLinks.SignIn)
            : Page.Of<CodePage>(new { ReturnTo = ReturnAddress.Local(kembali)! });

    private static async Task<IResult> PostAsync(HttpContext http, SignInManager<Account> signIn)
    {
        // The password was a while ago, or never: begin anew.
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null)
            return new SeeOther(AccountLinks.SignIn);
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var returnTo = ReturnAddress.Local(fields[AccountLinks.ReturnField]);
        var typed = fields["code"].ToString();
        var code = OneTimeCode.Plain(typed);
        var result =
            code.Length == 6 && code.All(char.IsAsciiDigit)
                ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
                : await signIn.TwoFactorRecoveryCodeSignInAsync(typed.Trim());
        if (result.Succeeded)
            return new SeeOther(returnTo ?? AccountLinks.Me);
        var problem = result.IsLockedOut
            ? T(
                "Terlalu banyak kode yang salah. Akun ini dikunci 10 menit. Coba lagi setelah itu.",
                "Too many wrong codes. This account is locked for 10 minutes. Try again after that."
            )
            : T(
                "Kode ini tidak cocok. Tulis enam angka yang sedang tampil di aplikasi, atau kode cadangan yang belum terpakai.",
                "This code does not match. Write the six digits the app shows now, or a recovery code not yet used."
            );
        return Page.Of<CodePage>(
            new { ReturnTo = returnTo!, Errors = new FormErrors().Add("code", problem) },
            StatusCodes.Status422UnprocessableEntity
        );
    }
}
