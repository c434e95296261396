using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Desks;

/// <summary>The desk of a double is closed; its people find the desk of the organization that stays.</summary>
public static class DeskMove
{
    public static async Task<string?> MoveAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        db.RemoveRange(await db.Desks.AsTracking().Where(d => d.OrganizationId == from.Id).ToListAsync(cancel));
        return null;
    }
}
