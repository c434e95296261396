using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings;

/// <summary>Who came for a double, came for the organization that stays. The name stays as it was written down.</summary>
public static class MeetingMove
{
    public static async Task<string?> MoveAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        var attendances = await db.Set<Attendance>()
            .AsTracking()
            .Include(a => a.Meeting)
            .Where(a => a.OrganizationId == from.Id)
            .ToListAsync(cancel);
        foreach (var attendance in attendances)
            attendance.OrganizationId = into.Id;
        return null;
    }
}
