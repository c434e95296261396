using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Accounts;

/// <summary>Signs out a browser that was left somewhere, or all but this one.</summary>
public static class CloseSession
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapForm(AccountLinks.CloseSessionPattern, OneAsync).RequireAuthorization();
        routes.MapForm(AccountLinks.CloseOthersPath, OthersAsync).RequireAuthorization();
    }

    private static async Task<IResult> OneAsync(
        Guid id,
        HttpContext http,
        GotongDb db,
        UserManager<Account> users,
        CancellationToken cancel
    )
    {
        var mine = Guid.Parse(users.GetUserId(http.User)!);
        var closed = await db.AccountSessions.Where(s => s.Id == id && s.AccountId == mine).ExecuteDeleteAsync(cancel);
        return closed == 0 ? Results.NotFound() : new SeeOther(AccountLinks.Security);
    }

    private static async Task<IResult> OthersAsync(HttpContext http, GotongDb db, UserManager<Account> users)
    {
        var mine = Guid.Parse(users.GetUserId(http.User)!);
        await AccountSession.CloseOthersAsync(db, mine, SessionGuard.SessionOf(http.User));
        return new SeeOther(AccountLinks.Security);
    }
}
