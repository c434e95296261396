using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;

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
        GotongDb db,
        UserManager<Account> users,
        SignInManager<Account> signIn
    )
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var errors = new FormErrors();
        if (await OwnPassword.ProblemAsync(signIn, account, fields["password"].ToString()) is { } wrong)
            errors.Add("password", wrong);
        var next = fields["newPassword"].ToString();
        if (PasswordRules.Problem(next, account.Email!) is { } problem)
            errors.Add("newPassword", problem);
        if (errors.Any)
            return Page.Of<ChangePasswordPage>(new { Errors = errors }, 422);
        var result = await users.ChangePasswordAsync(account, fields["password"].ToString(), next);
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Code)));
        await signIn.RefreshSignInAsync(account);
        await AccountSession.CloseOthersAsync(db, account.Id, SessionGuard.SessionOf(http.User));
        return new SeeOther(AccountLinks.Password + "?diganti=true");
    }
}
