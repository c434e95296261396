using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.PriorityPage;

/// <summary>A priority with what is done for it, and the way to look deeper.</summary>
public static class ShowPriority
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(PriorityLinks.PagePath, HandleAsync).Allow(Access.Anyone).CachedForPublic();

    private static async Task<IResult> HandleAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var detail = await PriorityDetail.Load(db, id, cancel);
        if (detail is null || !PriorityPermissions.MaySee(visit.Actor, detail.Plan))
            return Results.NotFound();
        var within = await WithinAsync(db, detail, cancel);
        var initiatives = await db
            .Initiatives.AsNoTracking()
            .VisibleTo(visit.Actor)
            .Where(i => i.PriorityId != null && within.Contains(i.PriorityId.Value))
            .OrderBy(i => i.Number)
            .Select(i => new PriorityInitiative(
                i.Number,
                i.Title,
                i.State,
                i.LeadOrganization!.ShortName ?? i.LeadOrganization.Name
            ))
            .ToListAsync(cancel);
        return Page.Of<PriorityPage>(
            new
            {
                Model = new PriorityView(
                    visit.Region,
                    detail,
                    initiatives,
                    InitiativePermissions.Start.Admits(visit.Actor)
                        && detail.Priority.Level != PriorityLevel.Misi
                        && await IsAtWorkAsync(db, visit, detail.Plan, cancel),
                    PriorityPermissions.MayEdit(visit.Actor) && !detail.Plan.IsEnacted,
                    await History.Of(db, visit.Actor, id, cancel)
                ),
            }
        );
    }

    /// <summary>New work begins on a plan at work, not on one that was replaced or is not enacted yet.</summary>
    private static async Task<bool> IsAtWorkAsync(GotongDb db, Visit visit, Rpjmd plan, CancellationToken cancel) =>
        (await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel)).AllAtWork.Contains(plan.Id);

    /// <summary>The priority and all below it.</summary>
    private static async Task<HashSet<Guid>> WithinAsync(GotongDb db, PriorityDetail detail, CancellationToken cancel)
    {
        var plan = detail.Plan.Id;
        var nodes = await db
            .Priorities.Where(p => p.RpjmdId == plan && p.ParentId != null)
            .Select(p => new { p.Id, Parent = p.ParentId!.Value })
            .ToListAsync(cancel);
        var children = nodes.ToLookup(n => n.Parent, n => n.Id);
        var found = new HashSet<Guid>();
        var open = new Stack<Guid>([detail.Priority.Id]);
        while (open.TryPop(out var next))
            if (found.Add(next))
                foreach (var child in children[next])
                    open.Push(child);
        return found;
    }
}

public sealed record PriorityInitiative(int Number, string Title, InitiativeState State, string? Lead);

public sealed record PriorityView(
    Region Region,
    PriorityDetail Detail,
    IReadOnlyList<PriorityInitiative> Initiatives,
    bool MayStart,
    bool MayEdit,
    IReadOnlyList<HistoryRow> History
);
