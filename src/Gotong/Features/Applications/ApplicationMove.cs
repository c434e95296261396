using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications;

/// <summary>What a double owned, the organization that stays owns.</summary>
public static class ApplicationMove
{
    public static async Task<string?> MoveAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        foreach (
            var application in await db
                .Applications.AsTracking()
                .Where(a => a.OwnerId == from.Id)
                .ToListAsync(cancel)
        )
        {
            (application.Owner, application.OwnerId) = (into, into.Id);
            application.Touch(at);
        }
        return null;
    }
}
