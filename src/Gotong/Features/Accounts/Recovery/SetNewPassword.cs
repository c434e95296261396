using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>The one-time link: a new password, and every browser signed out.</summary>
public static class SetNewPassword
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(AccountLinks.NewPasswordPattern, ShowAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        routes
            .MapForm(AccountLinks.NewPasswordPattern, PostAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
    }

    private static async Task<IResult> ShowAsync(string token, GotongDb db, CancellationToken cancel) =>
        await RecoveryLink.FindOpenAsync(db, token, cancel) is { } link
            ? Page.Of<SetNewPasswordPage>(new { Token = token, link.EndsSecondStep })
            : Closed();

    private static async Task<IResult> PostAsync(
        string token,
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        CancellationToken cancel
    )
    {
        if (await RecoveryLink.FindOpenAsync(db, token, cancel) is not { } link)
            return Closed();
        if (await users.FindByIdAsync(link.AccountId.ToString()) is not { } account)
            return Closed();
        var fields = await http.Request.ReadFormAsync(cancel);
        var password = fields["newPassword"].ToString();
        if (PasswordRules.Problem(password, account.Email!) is { } problem)
            return Page.Of<SetNewPasswordPage>(
                new
                {
                    Token = token,
                    link.EndsSecondStep,
                    Errors = new FormErrors().Add("newPassword", problem),
                },
                422
            );
        // Taken first: of two who hold the link, one sets the password.
        if (await db.RecoveryLinks.Where(l => l.Id == link.Id).ExecuteDeleteAsync(cancel) == 0)
            return Closed();
        db.ChangeTracker.Entries<RecoveryLink>().ToList().ForEach(e => e.State = EntityState.Detached);
        await SetAsync(db, users, account, link, password);
        if (http.User.Identity?.IsAuthenticated == true)
            await signIn.SignOutAsync();
        return new SeeOther(AccountLinks.SignIn + "?" + AccountLinks.NewPasswordField + "=true");
    }

    private static async Task SetAsync(
        GotongDb db,
        UserManager<Account> users,
        Account account,
        RecoveryLink link,
        string password
    )
    {
        var result = await users.ResetPasswordAsync(
            account,
            await users.GeneratePasswordResetTokenAsync(account),
            password
        );
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Code)));
        await users.SetLockoutEndDateAsync(account, null);
        await users.ResetAccessFailedCountAsync(account);
        if (link.EndsSecondStep && account.TwoFactorEnabled)
            await SecondStep.RemoveAsync(users, account);
        await db.RecoveryLinks.Where(l => l.AccountId == account.Id).ExecuteDeleteAsync();
        await AccountSession.CloseOthersAsync(db, account.Id, keep: null);
    }

    private static IResult Closed() =>
        Page.Of<LinkClosedPage>(
            new
            {
                Help = T(
                    "Mintalah tautan sandi baru sekali lagi, di halaman Lupa kata sandi.",
                    "Ask for a link to a new password once more, on the page Forgotten password."
                ),
            },
            StatusCodes.Status410Gone
        );
}
