using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Analysis;

/// <summary>The gaps that an indicator of the plan closes.</summary>
public static class RestingAnalysis
{
    public static RestingSource Source { get; } = new() { FollowAsync = FollowAsync };

    private static async Task<Followed> FollowAsync(
        GotongDb db,
        PlanSuccession succession,
        Func<Task> write,
        CancellationToken cancel
    )
    {
        foreach (var gap in await db.Set<DimensionGap>().Where(g => g.IndicatorId != null).ToListAsync(cancel))
            gap.IndicatorId = succession.OfIndicator(gap.IndicatorId) ?? gap.IndicatorId;
        await write();
        return Followed.Nothing;
    }
}
