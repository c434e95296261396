using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

public static class SignIn
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountLinks.SignInPath, Show).AllowAnonymous();
        routes
            .MapForm(AccountLinks.SignInPath, PostAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        routes.MapForm(AccountLinks.SignOutPath, SignOutAsync).AllowAnonymous();
    }

    private static IResult Show(
        HttpContext http,
        string? kembali,
        [FromQuery(Name = AccountLinks.NewPasswordField)] bool? isNew,
        [FromQuery(Name = AccountLinks.OpenIdField)] string? outcome
    ) =>
        http.User.Identity?.IsAuthenticated == true
            ? new SeeOther(ReturnAddress.Local(kembali) ?? AccountLinks.Me)
            : Page.Of<SignInPage>(
                new
                {
                    Form = new SignInForm("", ReturnAddress.Local(kembali)),
                    HasNewPassword = isNew == true,
                    Outcome = OutcomeOf(outcome)!,
                }
            );

    private static OpenIdOutcome? OutcomeOf(string? word) =>
        Enum.TryParse<OpenIdOutcome>(word, out var outcome) && Enum.IsDefined(outcome) ? outcome : null;

    private static async Task<IResult> PostAsync(
        HttpContext http,
        UserManager<Account> users,
        SignInManager<Account> signIn
    )
    {
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var password = fields["password"].ToString();
        var form = new SignInForm(
            fields["email"].ToString().Trim(),
            ReturnAddress.Local(fields[AccountLinks.ReturnField])
        );
        var (problem, secondStep) = await TryAsync(http, users, signIn, form.Email, password);
        return secondStep ? new SeeOther(AccountLinks.CodeAndReturnTo(form.ReturnTo))
            : problem is null ? new SeeOther(form.ReturnTo ?? AccountLinks.Me)
            : Page.Of<SignInPage>(new { Form = form, Errors = new FormErrors().Add("email", problem) }, 422);
    }

    private static async Task<(string? Problem, bool SecondStep)> TryAsync(
        HttpContext http,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        string email,
        string password
    )
    {
        var wrong = T(
            "Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.",
            "E-mail or password does not match. Check both and try again."
        );
        if (password.Length > PasswordRules.MaxLength)
            return (wrong, false);
        var account = await users.FindByNameAsync(email);
        if (account is null)
        {
            // As slow as a wrong password, so that the time does not tell who has an account.
            users.PasswordHasher.HashPassword(Nobody, password);
            return (wrong, false);
        }
        if (ExampleGuard.Refuses(http, account))
            return (
                T(
                    "Akun contoh hanya dapat dipakai di komputer yang menjalankan Gotong, lewat http://localhost.",
                    "Example accounts work only on the computer that runs Gotong, at http://localhost."
                ),
                false
            );
        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded || result.RequiresTwoFactor)
            return (null, result.RequiresTwoFactor);
        if (!result.IsLockedOut)
            return (wrong, false);
        var locked = T(
            "Terlalu banyak kata sandi yang salah. Akun ini dikunci 10 menit. Coba lagi setelah itu.",
            "Too many wrong passwords. This account is locked for 10 minutes. Try again after that."
        );
        return (locked, false);
    }

    private static async Task<IResult> SignOutAsync(SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return new SeeOther(Href.To("/"));
    }

    private static readonly Account Nobody = new() { Name = "" };
}

public sealed record SignInForm(string Email, string? ReturnTo);
