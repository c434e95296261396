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

    /// <summary>Talk goes on at the same priority and indicator of the edition that took over.</summary>
    internal static async Task FollowAsync(GotongDb db, PlanSuccession succession, CancellationToken cancel)
    {
        foreach (
            var comment in await db
                .Comments.Where(c => c.SubjectKind == Kind || c.SubjectKind == IndicatorKind)
                .ToListAsync(cancel)
        )
            comment.SubjectKey = Next(comment.SubjectKind, comment.SubjectKey) ?? comment.SubjectKey;
        var follows = await db
            .DiscussionFollows.AsNoTracking()
            .Where(f => f.SubjectKind == Kind || f.SubjectKind == IndicatorKind)
            .ToListAsync(cancel);
        var known = follows.Select(f => (f.MemberId, f.SubjectKind, f.SubjectKey)).ToHashSet();
        foreach (var follow in follows)
            if (
                Next(follow.SubjectKind, follow.SubjectKey) is { } next
                && known.Add((follow.MemberId, follow.SubjectKind, next))
            )
                db.Add(
                    new DiscussionFollow
                    {
                        RegionId = follow.RegionId,
                        MemberId = follow.MemberId,
                        SubjectKind = follow.SubjectKind,
                        SubjectKey = next,
                        Follows = follow.Follows,
                    }
                );

        string? Next(string kind, string key) =>
            Guid.TryParse(key, out var id)
                ? (kind == Kind ? succession.Of(id) : succession.OfIndicator(id))?.ToString()
                : null;
    }

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
