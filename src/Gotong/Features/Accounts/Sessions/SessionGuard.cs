using System.Security.Claims;
using Gotong.Platform.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Accounts;

/// <summary>Ties the cookie to its row: the one works only while the other is there.</summary>
public static class SessionGuard
{
    public const string Claim = "gotong:session";
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    public static Guid? SessionOf(ClaimsPrincipal person) =>
        Guid.TryParse(person.FindFirstValue(Claim), out var id) ? id : null;

    public static async Task OpenAsync(CookieSigningInContext context)
    {
        var person = context.Principal!;
        var accountId = Guid.Parse(person.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var http = context.HttpContext;
        // Signed in anew as the same person, after a change of password for one: the same browser.
        var session =
            http.User.FindFirstValue(ClaimTypes.NameIdentifier) == accountId.ToString() ? SessionOf(http.User) : null;
        session ??= await AccountSession.OpenAsync(
            http.RequestServices.GetRequiredService<GotongDb>(),
            accountId,
            Device.Of(http.Request.Headers.UserAgent.ToString())
        );
        ((ClaimsIdentity)person.Identity!).AddClaim(new(Claim, session.Value.ToString()));
    }

    public static async Task CloseAsync(CookieSigningOutContext context)
    {
        if (SessionOf(context.HttpContext.User) is not { } id)
            return;
        var db = context.HttpContext.RequestServices.GetRequiredService<GotongDb>();
        await db.AccountSessions.Where(s => s.Id == id).ExecuteDeleteAsync();
    }

    /// <summary>Identity looks at the account again from time to time and writes the cookie anew.</summary>
    public static Task KeepAsync(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal is { } before && SessionOf(before) is { } id)
            ((ClaimsIdentity)context.NewPrincipal!.Identity!).AddClaim(new(Claim, id.ToString()));
        return Task.CompletedTask;
    }

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        await ExampleGuard.ValidateAsync(context);
        if (context.Principal is not { } person)
            return;
        var db = context.HttpContext.RequestServices.GetRequiredService<GotongDb>();
        var now = db.Clock.GetUtcNow();
        var id = SessionOf(person);
        var session = await db
            .AccountSessions.Where(s => s.Id == id)
            .Select(s => new { s.AccountId, s.SeenAt })
            .SingleOrDefaultAsync();
        if (session is null || session.AccountId.ToString() != person.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            context.RejectPrincipal();
            return;
        }
        if (session.SeenAt < now - Between)
            await db.AccountSessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now));
    }
}
