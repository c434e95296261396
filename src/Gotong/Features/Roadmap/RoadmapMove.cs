using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Roadmap;

/// <summary>What a double was to do in a schedule, the organization that stays does.</summary>
public static class RoadmapMove
{
    public static async Task<string?> MoveAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        var schedules = await db
            .Schedules.AsTracking()
            .Where(s => s.Activities.Any(a => a.OrganizationId == from.Id))
            .Include(s => s.Activities)
            .ToListAsync(cancel);
        foreach (var schedule in schedules)
        {
            foreach (var activity in schedule.Activities.Where(a => a.OrganizationId == from.Id))
                activity.OrganizationId = into.Id;
            schedule.Run(schedule.Starts, schedule.Ends, at);
        }
        return null;
    }
}
