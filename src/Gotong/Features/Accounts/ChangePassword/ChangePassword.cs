using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

public static class ChangePassword
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountLinks.PasswordPath, Show).RequireAuthorization();
        routes
            .MapForm(AccountLinks.PasswordPath, PostAsync)
            .RequireAuthorization()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static IResult Show(bool? diganti) => Page.Of<ChangePasswordPage>(new { Done = diganti == true });

    private static async Task<IResult> PostAsync(
        HttpContext http,
        UserManager<Account> users,
        SignInManager<Account> signIn
    )
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var errors = new FormErrors();
        // The same lock-out as at sign-in: an open browser must not become a way to guess.
        var current = await signIn.CheckPasswordSignInAsync(
            account,
            fields["password"].ToString(),
            lockoutOnFailure: true
        );
        if (!current.Succeeded)
            errors.Add(
                "password",
                current.IsLockedOut
                    ? T(
                        "Terlalu banyak percobaan. Coba lagi dalam 10 menit.",
                        "Too many tries. Try again in 10 minutes."
                    )
                    : T("Kata sandi sekarang tidak cocok.", "The current password does not match.")
            );
        var next = fields["newPassword"].ToString();
        if (PasswordRules.Problem(next, account.Email!) is { } problem)
            errors.Add("newPassword", problem);
        if (errors.Any)
            return Page.Of<ChangePasswordPage>(new { Errors = errors }, 422);
        var result = await users.ChangePasswordAsync(account, fields["password"].ToString(), next);
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Code)));
        await signIn.RefreshSignInAsync(account); // other browsers are signed out: the stamp changed
        return new SeeOther(AccountLinks.Password + "?diganti=true");
    }
}
