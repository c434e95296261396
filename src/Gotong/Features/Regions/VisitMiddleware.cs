using System.Security.Claims;
using Gotong.Features.Accounts;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>
/// Between authentication and authorization: which region the address names, and who the visitor is there.
/// </summary>
public sealed class VisitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, GotongDb db, Visit visit, PublicState known)
    {
        // The page that says something broke must not ask the database that broke.
        if (http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await next(http);
            return;
        }
        var signedIn = Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId);
        if (http.GetRouteValue("region") is string code)
        {
            // Whoever just changed the region sees it at once; strangers may see it a quarter of a second later.
            var region = signedIn
                ? await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, http.RequestAborted)
                : (await known.OfAsync(code, http.RequestAborted))?.Region;
            if (region is null)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            db.Tenant.Enter(region.Id);
            visit.Enter(region);
        }
        if (signedIn)
        {
            db.Tenant.ActAs(accountId);
            visit.Become(await ActorOf(db, accountId, http.RequestAborted));
        }
        // One connection for the whole page: each opening sets it up anew. A form may go on to another region, and
        // a page kept for strangers mostly asks nothing.
        var mayAskNothing = !signedIn && http.GetEndpoint()?.Metadata.GetMetadata<KeptForPublic>() is not null;
        if (!mayAskNothing && visit.HasRegion && HttpMethods.IsGet(http.Request.Method))
            await db.Database.OpenConnectionAsync(http.RequestAborted);
        await next(http);
    }

    /// <summary>The account as it stands in the region that was entered.</summary>
    public static async Task<Actor> ActorOf(GotongDb db, Guid accountId, CancellationToken cancel)
    {
        var account = await db
            .Accounts.Where(a => a.Id == accountId)
            .Select(a => new { a.Name, a.IsOperator })
            .SingleOrDefaultAsync(cancel);
        if (account is null)
            return Actor.Anonymous;
        var now = db.Clock.GetUtcNow();
        var memberships = await db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.AccountId == accountId && m.EndedAt == null)
            .Where(m => m.EndsAt == null || m.EndsAt > now)
            .OrderBy(m => m.Id)
            .Select(m => new ActorMembership(m.Id, m.Role, m.OrganizationId))
            .ToListAsync(cancel);
        return new(accountId, account.Name, account.IsOperator, memberships);
    }
}
