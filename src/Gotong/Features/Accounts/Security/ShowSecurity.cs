using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Accounts;

/// <summary>How one's account is guarded: password, second step, passkeys, open browsers.</summary>
public static class ShowSecurity
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(AccountLinks.SecurityPath, ShowAsync).RequireAuthorization();

    private static async Task<IResult> ShowAsync(HttpContext http, GotongDb db, UserManager<Account> users) =>
        await users.GetUserAsync(http.User) is { } account
            ? await PageAsync(http, db, users, account)
            : Results.Unauthorized();

    /// <summary>Also the answer to a form on it that was not right.</summary>
    public static async Task<IResult> PageAsync(
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        Account account,
        FormErrors? errors = null
    )
    {
        var alive = db.Clock.GetUtcNow() - AccountSession.Lifetime;
        return Page.Of<SecurityPage>(
            new
            {
                View = new SecurityView(
                    account.TwoFactorEnabled,
                    account.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(account) : 0,
                    [.. (await users.GetPasskeysAsync(account)).OrderBy(p => p.CreatedAt)],
                    await db
                        .AccountSessions.AsNoTracking()
                        .Where(s => s.AccountId == account.Id && s.SeenAt >= alive)
                        .OrderByDescending(s => s.SeenAt)
                        .ToListAsync(),
                    (await users.GetLoginsAsync(account)).Count > 0,
                    SessionGuard.SessionOf(http.User)
                ),
                Errors = errors!,
            },
            errors is null ? 200 : 422
        );
    }
}

public sealed record SecurityView(
    bool SecondStep,
    int RecoveryCodes,
    IReadOnlyList<UserPasskeyInfo> Passkeys,
    IReadOnlyList<AccountSession> Sessions,
    bool Linked,
    Guid? Here
);
