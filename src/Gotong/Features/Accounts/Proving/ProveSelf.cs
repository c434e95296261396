using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>
/// Whoever signs shows once more who they are: by password, by a code of the app, or by a passkey. A code signs once;
/// what a passkey answers is good for one act, once. The lock-out is that of signing in.
/// </summary>
public static class ProveSelf
{
    public const string PasswordField = "password";
    public const string CodeField = "code";
    public const string CredentialField = "credential";
    public const string ActField = "act";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapForm(AccountLinks.ProofOptionsPath, OptionsAsync)
            .RequireAuthorization()
            .RequireRateLimiting(AccountsFeature.GuessLimit);

    /// <summary>By what it was shown; null: not, and the errors say why.</summary>
    public static async Task<ProofWay?> TryAsync(
        SignInManager<Account> signIn,
        Guid accountId,
        IFormCollection form,
        string act,
        DateTimeOffset now,
        FormErrors errors
    )
    {
        var account = (await signIn.UserManager.FindByIdAsync(accountId.ToString()))!;
        if (form[CredentialField].ToString() is { Length: > 0 } credential)
            return Answer(
                ProofWay.Passkey,
                PasswordField,
                await PasskeyProof.ProblemAsync(signIn, account, credential, act, now)
            );
        var code = OneTimeCode.Plain(form[CodeField].ToString());
        if (code.Length > 0)
            return Answer(ProofWay.Code, CodeField, await CodeProof.ProblemAsync(signIn, account, code, now));
        return Answer(
            ProofWay.Password,
            PasswordField,
            await OwnPassword.ProblemAsync(signIn, account, form[PasswordField].ToString())
        );

        ProofWay? Answer(ProofWay way, string field, string? problem)
        {
            if (problem is null)
                return way;
            errors.Add(field, problem);
            return null;
        }
    }

    public static string LockedOut =>
        T("Terlalu banyak percobaan. Coba lagi dalam 10 menit.", "Too many tries. Try again in 10 minutes.");

    private static async Task<IResult> OptionsAsync(HttpContext http, GotongDb db, SignInManager<Account> signIn)
    {
        if (await signIn.UserManager.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        var act = (await http.Request.ReadFormAsync(http.RequestAborted))[ActField].ToString();
        if (act.Length is 0 or > ProofWays.LongestAct)
            return Results.BadRequest();
        return await PasskeyProof.AskAsync(signIn, account, act, db.Clock.GetUtcNow()) is { } options
            ? Results.Content(options, "application/json")
            : Results.StatusCode(StatusCodes.Status409Conflict);
    }
}
