using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>A priority as the tree needs it.</summary>
public sealed record PlanNode(
    Guid Id,
    Guid? ParentId,
    PriorityLevel Level,
    string Name,
    string? Code,
    int Order,
    int Indicators,
    long Pagu
);

public sealed record OpdCount(Guid Id, string Name, int Priorities);

/// <summary>The plan of one period as a tree, perhaps only what one organization answers for.</summary>
public sealed class PlanOutline
{
    private readonly ILookup<Guid, PlanNode> _children;
    private readonly Dictionary<Guid, PlanNode> _byId;

    private PlanOutline(Rpjmd plan, IReadOnlyList<PlanNode> nodes, IReadOnlyList<OpdCount> opd)
    {
        Plan = plan;
        Opd = opd;
        _byId = nodes.ToDictionary(n => n.Id);
        _children = nodes.OrderBy(n => n.Level).ThenBy(n => n.Order).ToLookup(n => n.ParentId ?? Guid.Empty);
    }

    public Rpjmd Plan { get; }
    public IReadOnlyList<OpdCount> Opd { get; }
    public bool IsEmpty => _byId.Count == 0;
    public IEnumerable<PlanNode> Tops => _children[Guid.Empty].Where(n => n.Level != PriorityLevel.Program);

    /// <summary>Programs that nobody has linked to a sasaran: they hang on nothing.</summary>
    public IReadOnlyList<PlanNode> Alone => [.. _children[Guid.Empty].Where(n => n.Level == PriorityLevel.Program)];

    public IEnumerable<PlanNode> Under(PlanNode node) => _children[node.Id];

    public PlanCounts Counts => CountsOf(_byId.Values) with { Opd = Opd.Count };

    public (int Programs, int Indicators, long Pagu) Sum(PlanNode node)
    {
        var (programs, indicators, pagu) = (node.Level == PriorityLevel.Program ? 1 : 0, node.Indicators, node.Pagu);
        foreach (var child in Under(node))
        {
            var below = Sum(child);
            (programs, indicators, pagu) = (
                programs + below.Programs,
                indicators + below.Indicators,
                pagu + below.Pagu
            );
        }
        return (programs, indicators, pagu);
    }

    public static async Task<PlanOutline> LoadAsync(GotongDb db, Rpjmd plan, Guid? opd, CancellationToken cancel)
    {
        var nodes = await db
            .Priorities.Where(p => p.RpjmdId == plan.Id)
            .Select(p => new PlanNode(
                p.Id,
                p.ParentId,
                p.Level,
                p.Name,
                p.Code,
                p.Order,
                p.Indicators.Count,
                p.Pagu.Sum(m => (long?)m.Amount) ?? 0
            ))
            .ToListAsync(cancel);
        var answers = await db
            .Responsibilities.Where(r => r.Priority.RpjmdId == plan.Id)
            .Select(r => new
            {
                r.PriorityId,
                r.OrganizationId,
                r.Organization.Name,
            })
            .Distinct()
            .ToListAsync(cancel);
        var counts = answers
            .GroupBy(a => (a.OrganizationId, a.Name))
            .Select(g => new OpdCount(g.Key.OrganizationId, g.Key.Name, g.Count()))
            .OrderBy(o => o.Name, StringComparer.Ordinal)
            .ToList();
        if (opd is { } id)
            nodes = WithAncestors(nodes, [.. answers.Where(a => a.OrganizationId == id).Select(a => a.PriorityId)]);
        return new(plan, nodes, counts);
    }

    private static List<PlanNode> WithAncestors(List<PlanNode> nodes, HashSet<Guid> chosen)
    {
        var byId = nodes.ToDictionary(n => n.Id);
        foreach (var id in chosen.ToList())
            for (var at = byId.GetValueOrDefault(id); at?.ParentId is { } parent; at = byId.GetValueOrDefault(parent))
                chosen.Add(parent);
        return [.. nodes.Where(n => chosen.Contains(n.Id))];
    }

    private static PlanCounts CountsOf(IEnumerable<PlanNode> nodes)
    {
        var all = nodes.ToList();
        int At(PriorityLevel level) => all.Count(n => n.Level == level);
        return new(
            At(PriorityLevel.Misi),
            At(PriorityLevel.Tujuan),
            At(PriorityLevel.Sasaran),
            At(PriorityLevel.Program),
            all.Sum(n => n.Indicators),
            0
        );
    }
}
