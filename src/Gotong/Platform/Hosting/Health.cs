using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Hosting;

/// <summary>For whoever watches: live = the process answers; ready = its database is there, at this version.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("ok")).AllowAnonymous();
        routes.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(GotongDb db, CancellationToken cancel)
    {
        var ready =
            await db.Database.CanConnectAsync(cancel) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();
        return ready
            ? Results.Text("ok")
            : Results.Text("database", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
