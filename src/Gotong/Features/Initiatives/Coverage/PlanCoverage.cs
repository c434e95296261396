using Gotong.Features.Organizations;
using Gotong.Features.Priorities;

namespace Gotong.Features.Initiatives.Coverage;

/// <summary>A priority as far as coverage needs it.</summary>
public sealed record PlanNode(Guid Id, Guid? ParentId, PriorityLevel Level, string Name, int Order, long Pagu);

/// <summary>Who answers for a priority on paper.</summary>
public sealed record Duty(Guid PriorityId, Guid OrganizationId);

public sealed record Carrier(Guid Id, string Label, OrganizationKind Kind);

/// <summary>An initiative: the priorities it serves (its own, and those of its effects) and who carries it.</summary>
public sealed record Work(
    int Number,
    string Title,
    InitiativeState State,
    IReadOnlyList<Guid> PriorityIds,
    IReadOnlyList<Guid> OrganizationIds
);

/// <summary>A strand of the plan: a sasaran, or a program where its misi has no sasaran.</summary>
public sealed record Strand(PlanNode Node, PlanNode Misi, long Pagu);

/// <summary>Where an organization carries initiatives for a strand.</summary>
public sealed record Crossing(int Strand, int Carrier, IReadOnlyList<Work> Works);

/// <summary>
/// Coverage both ways: priorities nobody works on, initiatives that rest on nothing, organizations that work alone.
/// Pure: what it is given is what the reader may see.
/// </summary>
public sealed class PlanCoverage
{
    private readonly Dictionary<Guid, PlanNode> _nodes;

    public PlanCoverage(
        IReadOnlyList<PlanNode> nodes,
        IReadOnlyList<Duty> duties,
        IReadOnlyList<Carrier> carriers,
        IReadOnlyList<Work> works
    )
    {
        _nodes = nodes.ToDictionary(n => n.Id);
        Strands = StrandsOf(nodes);
        var strandAt = Strands.Index().ToDictionary(s => s.Item.Node.Id, s => s.Index);
        var served = works
            .Select(w =>
                (Work: w, Strands: w.PriorityIds.SelectMany(p => StrandsUnder(p, strandAt)).Distinct().ToList())
            )
            .ToList();
        Unrooted = [.. served.Where(s => s.Strands.Count == 0).Select(s => s.Work)];

        var active = served.Where(s => s.Strands.Count > 0).SelectMany(s => s.Work.OrganizationIds).ToHashSet();
        var idle = duties
            .Where(d => !active.Contains(d.OrganizationId))
            .GroupBy(d => d.OrganizationId, (id, all) => (Id: id, Count: all.Count()))
            .OrderByDescending(d => d.Count)
            .Take(Math.Max(0, MostCarriers - active.Count))
            .Select(d => d.Id);
        var shown = active.Concat(idle).ToHashSet();
        Carriers =
        [
            .. carriers
                .Where(c => shown.Contains(c.Id))
                .OrderBy(c => c.Kind)
                .ThenBy(c => c.Label, StringComparer.CurrentCulture),
        ];
        var carrierAt = Carriers.Index().ToDictionary(c => c.Item.Id, c => c.Index);
        Crossings =
        [
            .. served
                .SelectMany(s =>
                    s.Strands.SelectMany(strand =>
                        s.Work.OrganizationIds.Distinct()
                            .Where(carrierAt.ContainsKey)
                            .Select(o => (strand, carrier: carrierAt[o], s.Work))
                    )
                )
                .GroupBy(k => (k.strand, k.carrier))
                .Select(g => new Crossing(g.Key.strand, g.Key.carrier, [.. g.Select(k => k.Work)])),
        ];
    }

    /// <summary>Organizations without an initiative are drawn up to here, the busiest on paper first.</summary>
    private const int MostCarriers = 24;

    public IReadOnlyList<Strand> Strands { get; }
    public IReadOnlyList<Carrier> Carriers { get; }
    public IReadOnlyList<Crossing> Crossings { get; }

    /// <summary>Initiatives that rest on nothing in the plan.</summary>
    public IReadOnlyList<Work> Unrooted { get; }

    private List<Strand> StrandsOf(IReadOnlyList<PlanNode> nodes)
    {
        var pagu = nodes.ToDictionary(n => n.Id, _ => 0L);
        foreach (var node in nodes)
            for (var at = node; at is not null; at = Parent(at))
                pagu[at.Id] += node.Pagu;
        var withSasaran = nodes.Where(n => n.Level == PriorityLevel.Sasaran).Select(n => Misi(n)?.Id).ToHashSet();
        return
        [
            .. nodes
                .Where(n =>
                    n.Level == PriorityLevel.Sasaran
                    || (n.Level == PriorityLevel.Program && !withSasaran.Contains(Misi(n)?.Id))
                )
                .Select(n => (Node: n, Misi: Misi(n)))
                .Where(s => s.Misi is not null)
                .OrderBy(s => s.Misi!.Order)
                .ThenBy(s => s.Node.Order)
                .Select(s => new Strand(s.Node, s.Misi!, pagu[s.Node.Id])),
        ];
    }

    // A program leads up to its sasaran; a misi or tujuan leads down to all strands below it.
    private IEnumerable<int> StrandsUnder(Guid priorityId, Dictionary<Guid, int> strandAt)
    {
        for (var at = _nodes.GetValueOrDefault(priorityId); at is not null; at = Parent(at))
            if (strandAt.TryGetValue(at.Id, out var strand))
                return [strand];
        return strandAt.Where(s => IsUnder(_nodes[s.Key], priorityId)).Select(s => s.Value);
    }

    private bool IsUnder(PlanNode node, Guid ancestor)
    {
        for (var at = node; at is not null; at = Parent(at))
            if (at.Id == ancestor)
                return true;
        return false;
    }

    private PlanNode? Misi(PlanNode node)
    {
        for (var at = node; at is not null; at = Parent(at))
            if (at.Level == PriorityLevel.Misi)
                return at;
        return null;
    }

    private PlanNode? Parent(PlanNode node) => node.ParentId is { } id ? _nodes.GetValueOrDefault(id) : null;
}
