using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>
/// Whoever changes how an account is guarded shows the password once more: an open browser must not be enough. The same
/// lock-out as at sign-in, so that this is no way to guess.
/// </summary>
public static class OwnPassword
{
    public static async Task<string?> ProblemAsync(SignInManager<Account> signIn, Account account, string password)
    {
        var result =
            password.Length > PasswordRules.MaxLength
                ? SignInResult.Failed
                : await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        return result.Succeeded ? null
            : result.IsLockedOut
                ? T("Terlalu banyak percobaan. Coba lagi dalam 10 menit.", "Too many tries. Try again in 10 minutes.")
            : T("Kata sandi sekarang tidak cocok.", "The current password does not match.");
    }
}
