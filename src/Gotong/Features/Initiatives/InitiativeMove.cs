using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives;

/// <summary>What a double led or took part in, the organization that stays does.</summary>
public static class InitiativeMove
{
    public static async Task<string?> MoveAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        var initiatives = await db
            .Initiatives.AsTracking()
            .Where(i =>
                i.LeadOrganizationId == from.Id
                || i.Partners.Any(p => p.OrganizationId == from.Id)
                || i.Digital!.UnitId == from.Id
                || i.RunningCosts.Any(c => c.PayerId == from.Id)
            )
            .Include(i => i.Partners)
            .Include(i => i.Digital)
            .Include(i => i.RunningCosts)
            .AsSplitQuery()
            .ToListAsync(cancel);
        foreach (var initiative in initiatives)
            initiative.Replace(from.Id, into, at);
        return null;
    }
}
