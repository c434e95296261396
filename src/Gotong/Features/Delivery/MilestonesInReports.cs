using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery;

/// <summary>What a report says of a milestone must not vanish with it.</summary>
public static class MilestonesInReports
{
    public static readonly MilestoneUse Use = new(FindAsync);

    private static async Task<IReadOnlyList<Guid>> FindAsync(
        GotongDb db,
        IReadOnlyList<Guid> milestones,
        CancellationToken cancel
    ) =>
        await db.Set<ReportedMilestone>()
            .Where(r => milestones.Contains(r.MilestoneId))
            .Select(r => r.MilestoneId)
            .Distinct()
            .ToListAsync(cancel);
}
