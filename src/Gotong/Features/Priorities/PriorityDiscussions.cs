using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>A priority and each of its indicators are discussed by who reads the plan.</summary>
public static class PriorityDiscussions
{
    public const string Kind = "prioritas";
    public const string IndicatorKind = "indikator";
    public static readonly DiscussionSubject Priority = new(Kind, "prioritas", "priority", FindPriorityAsync);
    public static readonly DiscussionSubject Indicator = new(
        IndicatorKind,
        "indikator",
        "indicator",
        FindIndicatorAsync
    );

    private static async Task<DiscussedRecord?> FindPriorityAsync(
        GotongDb db,
        Region region,
        Actor actor,
        string key,
        CancellationToken cancel
    ) =>
        Guid.TryParse(key, out var id)
        && await db.Priorities.AsNoTracking().Include(p => p.Rpjmd).SingleOrDefaultAsync(p => p.Id == id, cancel)
            is { } priority
        && PriorityPermissions.MaySee(actor, priority.Rpjmd)
            ? new(
                id.ToString(),
                priority.Name,
                PriorityLinks.PageFrom(region, id),
                [],
                PriorityPermissions.MayEdit(actor)
            )
            : null;

    private static async Task<DiscussedRecord?> FindIndicatorAsync(
        GotongDb db,
        Region region,
        Actor actor,
        string key,
        CancellationToken cancel
    ) =>
        Guid.TryParse(key, out var id)
        && await db
            .Priorities.AsNoTracking()
            .Include(p => p.Rpjmd)
            .Include(p => p.Indicators.Where(i => i.Id == id))
            .SingleOrDefaultAsync(p => p.Indicators.Any(i => i.Id == id), cancel)
            is { } priority
        && PriorityPermissions.MaySee(actor, priority.Rpjmd)
            ? new(
                id.ToString(),
                priority.Indicators.Single().Name,
                PriorityLinks.PageFrom(region, priority.Id),
                [],
                PriorityPermissions.MayEdit(actor)
            )
            : null;
}
