using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Priorities;

/// <summary>Something that stands on a priority or on one of its indicators, as a difference names it.</summary>
public sealed record Resting(Guid? PriorityId, Guid? IndicatorId, string Title, string Href);

/// <summary>
/// What later features rest on the plan: they tell it, they let go when its ground is removed or refuse that with an
/// <see cref="Gotong.Platform.Import.ImportRefusal"/>, and they follow to the edition that takes over.
/// </summary>
public sealed record RestingSource
{
    public static RestingSource None { get; } = new();

    public Func<GotongDb, Visit, CancellationToken, Task<IReadOnlyList<Resting>>> FindAsync { get; init; } =
        (_, _, _) => Task.FromResult<IReadOnlyList<Resting>>([]);

    public Func<GotongDb, IReadOnlyCollection<DifferenceItem>, CancellationToken, Task> LeaveAsync { get; init; } =
        (_, _, _) => Task.CompletedTask;

    /// <summary>How many found their place; what counts many calls the last argument to write and forget a part.</summary>
    public Func<GotongDb, PlanSuccession, Func<Task>, CancellationToken, Task<Followed>> FollowAsync { get; init; } =
        (_, _, _, _) => Task.FromResult(Followed.Nothing);

    public static RestingSource Of(params IReadOnlyList<RestingSource> all) =>
        new()
        {
            FindAsync = async (db, visit, cancel) =>
            {
                var found = new List<Resting>();
                foreach (var one in all)
                    found.AddRange(await one.FindAsync(db, visit, cancel));
                return found;
            },
            LeaveAsync = async (db, going, cancel) =>
            {
                foreach (var one in all)
                    await one.LeaveAsync(db, going, cancel);
            },
            FollowAsync = async (db, succession, write, cancel) =>
            {
                var followed = Followed.Nothing;
                foreach (var one in all)
                    followed += await one.FollowAsync(db, succession, write, cancel);
                return followed;
            },
        };
}
