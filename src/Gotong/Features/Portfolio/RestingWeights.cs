using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio;

/// <summary>What the council said a priority counts, in scenarios still open; what the council votes on or adopted stays as it is.</summary>
public static class RestingWeights
{
    public static RestingSource Source { get; } = new() { FollowAsync = FollowAsync };

    private static async Task<Followed> FollowAsync(
        GotongDb db,
        PlanSuccession succession,
        Func<Task> write,
        CancellationToken cancel
    )
    {
        var scenarios = await db.Scenarios.Include(s => s.Weights).Include(s => s.Decision).ToListAsync(cancel);
        foreach (var scenario in scenarios.Where(s => s.IsOpen))
            scenario.Follow(succession, db.Clock.GetUtcNow());
        await write();
        return Followed.Nothing;
    }
}
