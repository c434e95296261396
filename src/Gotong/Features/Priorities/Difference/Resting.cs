using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Priorities;

/// <summary>Something that stands on a priority or on one of its indicators, as a difference names it.</summary>
public sealed record Resting(Guid? PriorityId, Guid? IndicatorId, string Title, string Href);

/// <summary>What later features rest on the plan: they tell it, and they let go when its ground is removed.</summary>
public sealed record RestingSource(
    Func<GotongDb, Visit, CancellationToken, Task<IReadOnlyList<Resting>>> FindAsync,
    Func<GotongDb, IReadOnlyCollection<DifferenceItem>, CancellationToken, Task> LeaveAsync,
    Func<GotongDb, PlanSuccession, DateTimeOffset, CancellationToken, Task<Followed>> FollowAsync
)
{
    public static RestingSource None { get; } =
        new(
            (_, _, _) => Task.FromResult<IReadOnlyList<Resting>>([]),
            (_, _, _) => Task.CompletedTask,
            (_, _, _, _) => Task.FromResult(new Followed(0, 0))
        );
}
