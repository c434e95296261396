using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>Tying one's account to the account service, and untying it.</summary>
public static class LinkOpenId
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapForm(AccountLinks.LinkOpenIdPath, StartAsync)
            .RequireAuthorization()
            .RequireRateLimiting(AccountsFeature.GuessLimit);
        routes.MapGet(AccountLinks.OpenIdLinkedPath, DoneAsync).RequireAuthorization();
        routes.MapForm(AccountLinks.UnlinkOpenIdPath, UnlinkAsync).RequireAuthorization();
    }

    private static async Task<IResult> StartAsync(
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        OpenIdSettings settings
    )
    {
        if (settings.Provider is not { } provider)
            return Results.NotFound();
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        var errors = new FormErrors();
        if (await OwnPassword.ProblemAsync(signIn, account, fields["linkPassword"].ToString()) is { } problem)
            errors.Add("linkPassword", problem);
        var way = signIn.ConfigureExternalAuthenticationProperties(
            OpenIdServices.Scheme,
            Href.To(AccountLinks.OpenIdLinkedPath),
            account.Id.ToString()
        );
        if (!errors.Any && await OpenIdSignIn.GoAsync(http, way))
            return Results.Empty;
        if (!errors.Any)
            errors.Add("linkPassword", OpenIdOutcome.Broken.Words(provider.Name));
        return await ShowSecurity.PageAsync(http, db, users, account, errors);
    }

    private static async Task<IResult> DoneAsync(
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        SignInManager<Account> signIn,
        OpenIdSettings settings
    )
    {
        if (settings.Provider is not { } provider)
            return Results.NotFound();
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        // Asked for by this account in this browser, or not at all.
        if (await signIn.GetExternalLoginInfoAsync(account.Id.ToString()) is not { } login)
            return new SeeOther(AccountLinks.Security);
        await http.SignOutAsync(IdentityConstants.ExternalScheme);
        login.ProviderDisplayName = provider.Name;
        if ((await users.AddLoginAsync(account, login)).Succeeded)
            return new SeeOther(AccountLinks.Security);
        var taken = T(
            $"Akun {provider.Name} itu sudah ditautkan dengan akun Gotong lain. Lepaskan dulu di sana.",
            $"That account of {provider.Name} is linked to another account of Gotong. Untie it there first."
        );
        return await ShowSecurity.PageAsync(http, db, users, account, new FormErrors().Add("linkPassword", taken));
    }

    private static async Task<IResult> UnlinkAsync(HttpContext http, UserManager<Account> users)
    {
        if (await users.GetUserAsync(http.User) is not { } account)
            return Results.Unauthorized();
        foreach (var login in await users.GetLoginsAsync(account))
            await users.RemoveLoginAsync(account, login.LoginProvider, login.ProviderKey);
        return new SeeOther(AccountLinks.Security);
    }
}
