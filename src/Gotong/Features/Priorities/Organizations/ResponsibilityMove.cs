using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>What a double answered for, the organization that stays answers for.</summary>
public static class ResponsibilityMove
{
    public static async Task<string?> MoveAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        var priorities = await db
            .Priorities.AsTracking()
            .Where(p => p.Responsibilities.Any(r => r.OrganizationId == from.Id))
            .Include(p => p.Responsibilities)
            .ToListAsync(cancel);
        foreach (var priority in priorities)
        foreach (var duty in priority.Responsibilities.Where(r => r.OrganizationId == from.Id).ToList())
            if (priority.Responsibilities.Exists(r => r.OrganizationId == into.Id && r.IndicatorId == duty.IndicatorId))
                priority.Responsibilities.Remove(duty);
            else
                duty.OrganizationId = into.Id;
        return null;
    }
}
