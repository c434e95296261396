using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>
/// Signing in by the account service: only whoever linked it before, so that nobody who can name an e-mail address there
/// comes into an account here. The second step stays a second step.
/// </summary>
public static class OpenIdSignIn
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapForm(AccountLinks.OpenIdPath, StartAsync)
            .AllowAnonymous()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        routes.MapGet(AccountLinks.OpenIdDonePath, DoneAsync).AllowAnonymous();
    }

    private static async Task<IResult> StartAsync(
        HttpContext http,
        SignInManager<Account> signIn,
        OpenIdSettings settings
    )
    {
        if (settings.Provider is null)
            return Results.NotFound();
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var returnTo = ReturnAddress.Local(fields[AccountLinks.ReturnField]);
        var way = signIn.ConfigureExternalAuthenticationProperties(
            OpenIdServices.Scheme,
            AccountLinks.OpenIdDoneAndReturnTo(returnTo)
        );
        return await GoAsync(http, way)
            ? Results.Empty
            : new SeeOther(AccountLinks.SignInAfterOpenId(OpenIdOutcome.Broken));
    }

    /// <summary>To the account service; false when it does not answer.</summary>
    public static async Task<bool> GoAsync(HttpContext http, AuthenticationProperties way)
    {
        try
        {
            await http.ChallengeAsync(OpenIdServices.Scheme, way);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static async Task<IResult> DoneAsync(
        HttpContext http,
        string? kembali,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        OpenIdSettings settings
    )
    {
        if (settings.Provider is null)
            return Results.NotFound();
        if (await signIn.GetExternalLoginInfoAsync() is not { } login)
            return new SeeOther(AccountLinks.SignIn);
        await http.SignOutAsync(IdentityConstants.ExternalScheme);
        if (await users.FindByLoginAsync(login.LoginProvider, login.ProviderKey) is not { } account)
            return new SeeOther(AccountLinks.SignInAfterOpenId(OpenIdOutcome.Unknown));
        var returnTo = ReturnAddress.Local(kembali);
        var result = ExampleGuard.Refuses(http, account)
            ? SignInResult.NotAllowed
            : await signIn.ExternalLoginSignInAsync(login.LoginProvider, login.ProviderKey, isPersistent: false);
        return result.Succeeded ? new SeeOther(returnTo ?? AccountLinks.Me)
            : result.RequiresTwoFactor ? new SeeOther(AccountLinks.CodeAndReturnTo(returnTo))
            : new SeeOther(AccountLinks.SignInAfterOpenId(OpenIdOutcome.Refused));
    }
}
