using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Desks;

/// <summary>Desks with their progress: of all organizations that answer for something in the plan at work, or of one.</summary>
public static class LoadDesks
{
    public static async Task<IReadOnlyList<DeskProgress>> AllAsync(
        GotongDb db,
        Actor actor,
        int year,
        CancellationToken cancel,
        Guid? only = null
    )
    {
        var plan = (await PlanShelf.LoadAsync(db, actor, year, cancel)).Current?.Id;
        var nodes = await db
            .Priorities.Where(p => p.RpjmdId == plan)
            .OrderBy(p => p.Order)
            .Select(p => new Node(p.Id, p.ParentId, p.Level, p.Name))
            .ToListAsync(cancel);
        var duties = (
            await db
                .Responsibilities.Where(r => r.Priority.RpjmdId == plan && r.Priority.Level != PriorityLevel.Misi)
                .Where(r => only == null || r.OrganizationId == only)
                .Select(r => new { r.OrganizationId, r.PriorityId })
                .Distinct()
                .ToListAsync(cancel)
        ).ToLookup(r => r.OrganizationId, r => r.PriorityId);
        var works = await db
            .Initiatives.VisibleTo(actor)
            .Where(i => i.State != InitiativeState.Dropped)
            .OrderBy(i => i.Number)
            .Select(i => new DeskWork(i.Number, i.Title, i.State, i.PriorityId, i.LeadOrganizationId, i.OnBehalf))
            .ToListAsync(cancel);
        var desks = await db.Desks.AsNoTracking().ToDictionaryAsync(d => d.OrganizationId, cancel);
        var asked = duties.Select(d => d.Key).Concat(desks.Keys).ToHashSet();
        var organizations = await db
            .Organizations.AsNoTracking()
            .Where(o => only == null || o.Id == only)
            .ToListAsync(cancel);
        var tree = new Tree(nodes, works);
        return
        [
            .. organizations
                .Where(o => o.Id == only || asked.Contains(o.Id))
                .OrderBy(o => o.Name, StringComparer.CurrentCultureIgnoreCase)
                .Select(o => new DeskProgress(
                    o,
                    desks.GetValueOrDefault(o.Id),
                    tree.Of(o.Id, duties[o.Id].ToHashSet()),
                    [.. works.Where(w => w.LeadId == o.Id)]
                )),
        ];
    }

    public static async Task<DeskProgress?> OneAsync(
        GotongDb db,
        Actor actor,
        int year,
        Guid organizationId,
        CancellationToken cancel
    ) => (await AllAsync(db, actor, year, cancel, organizationId)).SingleOrDefault();

    private sealed record Node(Guid Id, Guid? ParentId, PriorityLevel Level, string Name);

    /// <summary>An initiative serves its priority, what lies above it, and what lies below.</summary>
    private sealed class Tree(List<Node> nodes, List<DeskWork> works)
    {
        private readonly Dictionary<Guid, Node> _nodes = nodes.ToDictionary(n => n.Id);
        private readonly ILookup<Guid?, DeskWork> _at = works.ToLookup(w => w.PriorityId);

        public IReadOnlyList<DeskPriority> Of(Guid organizationId, HashSet<Guid> duties) =>
            [
                .. nodes
                    .Where(n => duties.Contains(n.Id))
                    .OrderBy(n => n.Level)
                    .Select(n =>
                    {
                        var serving = Below[n.Id].Concat(Up(n.ParentId).SelectMany(above => _at[above])).ToList();
                        return new DeskPriority(
                            n.Id,
                            n.Level,
                            n.Name,
                            serving.FindAll(w => w.LeadId == organizationId),
                            serving.FindAll(w => w.LeadId != organizationId)
                        );
                    }),
            ];

        /// <summary>What serves a priority or something under it.</summary>
        private ILookup<Guid, DeskWork> Below =>
            field ??= works.SelectMany(w => Up(w.PriorityId).Select(id => (id, w))).ToLookup(p => p.id, p => p.w);

        private IEnumerable<Guid> Up(Guid? from)
        {
            for (var at = from; at is { } id && _nodes.TryGetValue(id, out var node); at = node.ParentId)
                yield return id;
        }
    }
}
