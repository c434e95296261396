using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Gotong.Features.Accounts;

/// <summary>What the cookie says of an account, beside Identity's own: whether it belongs to the example.</summary>
public sealed class AccountClaims(UserManager<Account> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    public const string Example = "gotong:example";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (user.IsExample)
            identity.AddClaim(new(Example, "1"));
        return identity;
    }
}

/// <summary>Example accounts serve the person at this machine only; asked anew on each request.</summary>
public static class ExampleGuard
{
    public static bool Refuses(HttpContext http, Account account) =>
        account.IsExample && !LocalRequest.IsTrulyLocal(http);

    public static Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (
            context.Principal?.HasClaim(c => c.Type == AccountClaims.Example) != true
            || LocalRequest.IsTrulyLocal(context.HttpContext)
        )
            return SecurityStampValidator.ValidatePrincipalAsync(context);
        context.RejectPrincipal();
        return Task.CompletedTask;
    }
}
