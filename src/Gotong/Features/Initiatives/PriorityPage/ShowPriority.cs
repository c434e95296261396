using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.PriorityPage;

/// <summary>A priority with what is done for it, and the way to look deeper.</summary>
public static class ShowPriority
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(InitiativeLinks.PriorityPath, HandleAsync).Allow(Access.Anyone).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var priority = await db
            .Priorities.AsNoTracking()
            .Include(p => p.Rpjmd)
            .Include(p => p.Indicators)
            .SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (priority is null || priority.Rpjmd.PublishedAt is null && !visit.Actor.IsMember)
            return Results.NotFound();
        var tree = await db
            .Priorities.Where(p => p.RpjmdId == priority.RpjmdId)
            .Select(p => new PriorityNode(p.Id, p.ParentId, p.Level, p.Name))
            .ToListAsync(cancel);
        var within = Within(tree, id);
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
        var history = await RecordHistory.RowsAsync(db, id, !visit.Actor.IsMember, 50, cancel);
        return Page.Of<PriorityPage>(
            new
            {
                Model = new PriorityView(
                    visit.Region,
                    priority,
                    Path(tree, priority.ParentId),
                    initiatives,
                    InitiativePermissions.Start.Admits(visit.Actor) && priority.Level != PriorityLevel.Misi,
                    history
                ),
            }
        );
    }

    /// <summary>From the misi down to the parent.</summary>
    private static List<PriorityNode> Path(List<PriorityNode> tree, Guid? parent)
    {
        var path = new List<PriorityNode>();
        while (tree.Find(n => n.Id == parent) is { } node && !path.Contains(node))
        {
            path.Insert(0, node);
            parent = node.ParentId;
        }
        return path;
    }

    /// <summary>The priority and all below it.</summary>
    private static HashSet<Guid> Within(List<PriorityNode> tree, Guid id)
    {
        var children = tree.ToLookup(n => n.ParentId, n => n.Id);
        var found = new HashSet<Guid>();
        var open = new Stack<Guid>([id]);
        while (open.TryPop(out var next))
            if (found.Add(next))
                foreach (var child in children[next])
                    open.Push(child);
        return found;
    }
}

public sealed record PriorityNode(Guid Id, Guid? ParentId, PriorityLevel Level, string Name);

public sealed record PriorityInitiative(int Number, string Title, InitiativeState State, string? Lead);

public sealed record PriorityView(
    Region Region,
    Priority Priority,
    IReadOnlyList<PriorityNode> Path,
    IReadOnlyList<PriorityInitiative> Initiatives,
    bool MayStart,
    IReadOnlyList<HistoryRow> History
);
