using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Alignment;

/// <summary>The old plan and the new one side by side: what goes on, what is gone, what is new.</summary>
public static class ShowAlignment
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(PriorityLinks.AlignmentPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(
        Guid? lama,
        Guid? baru,
        string? tingkat,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var shelf = await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel);
        var now = shelf.Plans.FirstOrDefault(p => p.Id == baru) ?? shelf.Current;
        var old = shelf.Plans.FirstOrDefault(p => p.Id == lama && p.Id != now?.Id) ?? Before(shelf, now);
        if (now is null || old is null)
            return Page.Of<NothingToAlignPage>(
                new { visit.Region, MayEdit = PriorityPermissions.MayEdit(visit.Actor) }
            );
        var level =
            Enum.TryParse<PriorityLevel>(tingkat, ignoreCase: true, out var asked) && Enum.IsDefined(asked)
                ? asked
                : PriorityLevel.Sasaran;
        var before = await OfLevelAsync(db, old.Id, level, cancel);
        var after = await OfLevelAsync(db, now.Id, level, cancel);
        return Page.Of<AlignmentPage>(
            new
            {
                View = new AlignmentView(
                    visit.Region,
                    shelf,
                    old,
                    now,
                    level,
                    PlanAlignment.Of(before, after),
                    await InitiativesUnderAsync(db, visit.Actor, old.Id, cancel),
                    PriorityPermissions.MayEdit(visit.Actor)
                ),
            }
        );
    }

    /// <summary>The one before it of its kind: of an earlier period, else an earlier edition; else any other of its kind.</summary>
    private static Rpjmd? Before(PlanShelf shelf, Rpjmd? now) =>
        shelf
            .Plans.Where(p => p.Id != now?.Id && p.Kind == now?.Kind)
            .OrderByDescending(p => p.PeriodStart < now!.PeriodStart)
            .ThenByDescending(p => p.Id == now!.OriginId)
            .ThenByDescending(p => p.PeriodStart)
            .ThenByDescending(p => p.Edition)
            .FirstOrDefault();

    private static Task<List<Priority>> OfLevelAsync(
        GotongDb db,
        Guid plan,
        PriorityLevel level,
        CancellationToken cancel
    ) =>
        db
            .Priorities.AsNoTracking()
            .Include(p => p.Indicators)
                .ThenInclude(i => i.Values)
            .AsSplitQuery()
            .Where(p => p.RpjmdId == plan && p.Level == level)
            .OrderBy(p => p.Order)
            .ToListAsync(cancel);

    /// <summary>How many rest on each priority or below it.</summary>
    private static async Task<Dictionary<Guid, int>> InitiativesUnderAsync(
        GotongDb db,
        Actor actor,
        Guid plan,
        CancellationToken cancel
    )
    {
        var parents = await db
            .Priorities.Where(p => p.RpjmdId == plan)
            .Select(p => new { p.Id, p.ParentId })
            .ToDictionaryAsync(p => p.Id, p => p.ParentId, cancel);
        var resting = await db
            .Initiatives.VisibleTo(actor)
            .Where(i => i.State != InitiativeState.Dropped && i.PriorityId != null)
            .Select(i => i.PriorityId!.Value)
            .ToListAsync(cancel);
        var counts = new Dictionary<Guid, int>();
        foreach (var priority in resting)
            for (Guid? at = priority; at is { } id && parents.ContainsKey(id); at = parents[id])
                counts[id] = counts.GetValueOrDefault(id) + 1;
        return counts;
    }
}
