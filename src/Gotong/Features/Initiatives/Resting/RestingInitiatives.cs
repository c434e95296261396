using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Resting;

/// <summary>The initiatives that rest on the plan, and what becomes of them when their ground is removed.</summary>
public static class RestingInitiatives
{
    public static RestingSource Source { get; } =
        new()
        {
            FindAsync = FindAsync,
            LeaveAsync = LeaveAsync,
            FollowAsync = FollowAsync,
        };

    private static async Task<IReadOnlyList<Priorities.Resting>> FindAsync(
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var rows = await db
            .Initiatives.AsNoTracking()
            .VisibleTo(visit.Actor)
            .Where(i => i.State != InitiativeState.Dropped)
            .OrderBy(i => i.Number)
            .Select(i => new
            {
                i.Number,
                i.Title,
                i.PriorityId,
                Indicators = i.Effects.Select(e => e.IndicatorId).ToList(),
            })
            .ToListAsync(cancel);
        return
        [
            .. rows.SelectMany(i =>
                i.Indicators.Where(id => id is not null)
                    .Select(id => new Priorities.Resting(null, id, TitleOf(i.Number, i.Title), HrefOf(i.Number)))
                    .Prepend(new(i.PriorityId, null, TitleOf(i.Number, i.Title), HrefOf(i.Number)))
            ),
        ];

        static string TitleOf(int number, string title) =>
            T($"Inisiatif {number}: {title}", $"Initiative {number}: {title}");
        string HrefOf(int number) => InitiativeLinks.Record(visit.Region, number);
    }

    /// <summary>To the same priority and the same indicator of the edition that took over.</summary>
    private static async Task<Followed> FollowAsync(
        GotongDb db,
        PlanSuccession succession,
        Func<Task> write,
        CancellationToken cancel
    )
    {
        var initiatives = await db
            .Initiatives.Include(i => i.Effects)
            .Where(i => i.State != InitiativeState.Dropped)
            .Where(i => i.PriorityId != null || i.Effects.Any(e => e.IndicatorId != null))
            .ToListAsync(cancel);
        var resting = initiatives.Where(i => i.PriorityId is { } id && succession.Before.Contains(id)).ToList();
        var left = resting.Count;
        foreach (var initiative in initiatives)
            if (initiative.Follow(succession, db.Clock.GetUtcNow()) && resting.Contains(initiative))
                left--;
        await write();
        return new(resting.Count - left, left);
    }

    /// <summary>They stay, and wait to be linked anew; an effect keeps its measure in words.</summary>
    private static async Task LeaveAsync(
        GotongDb db,
        IReadOnlyCollection<DifferenceItem> going,
        CancellationToken cancel
    )
    {
        var indicators = going
            .SelectMany(i => i.Indicator is { } one ? [one] : i.Priority!.Indicators)
            .ToDictionary(i => i.Id);
        var priorities = going.Where(i => i.Indicator is null).Select(i => i.PriorityId).ToHashSet();
        if (going.Count == 0)
            return;
        var initiatives = await db
            .Initiatives.Include(i => i.Effects)
            .Where(i => i.PriorityId != null || i.Effects.Any(e => e.IndicatorId != null))
            .ToListAsync(cancel);
        foreach (var initiative in initiatives)
            initiative.LoseGround(priorities, indicators, db.Clock.GetUtcNow());
    }
}
