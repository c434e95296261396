using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities.Indicators;

/// <summary>All indicators of a region in the order of its plans, with the filters of their list.</summary>
public sealed class IndicatorIndex
{
    public const string Period = "periode";
    public const string Misi = "misi";
    public const string Level = "tingkat";
    public const string Opd = "opd";
    public const string Missing = "belum";
    public static readonly IReadOnlyList<string> Keys = [Period, Misi, Level, Opd, Missing];

    private IndicatorIndex(IReadOnlyList<IndexedIndicator> inOrder)
    {
        Table = new(
            inOrder,
            i => i.Id.ToString(),
            new Facet<IndexedIndicator>(Period, i => i.PeriodStart.ToString()),
            new(Misi, i => i.MisiId?.ToString()),
            new(Level, i => i.Level.ToString()),
            new(Opd, i => i.Responsible.Select(r => r.Id.ToString())),
            new(Missing, i => i.Missing)
        );
        Misis = inOrder
            .Where(i => i.MisiId is not null)
            .DistinctBy(i => i.MisiId)
            .ToDictionary(i => i.MisiId.ToString()!, i => i.Misi!);
        Agencies = inOrder
            .SelectMany(i => i.Responsible)
            .DistinctBy(r => r.Id)
            .ToDictionary(r => r.Id.ToString(), r => r.Name);
    }

    public FacetTable<IndexedIndicator> Table { get; }
    public IReadOnlyDictionary<string, string> Misis { get; }
    public IReadOnlyDictionary<string, string> Agencies { get; }

    /// <summary>A published plan is for all, another for members.</summary>
    public static Predicate<IndexedIndicator>? Sees(Actor actor) => actor.IsMember ? null : i => i.IsPublished;

    public static Task<IndicatorIndex> HereAsync(GotongDb db, RegionMemory memory, CancellationToken cancel) =>
        memory.RecallAsync(db, () => ReadAsync(db, cancel), index => index.Table.Rows.Count * 4, cancel);

    private static async Task<IndicatorIndex> ReadAsync(GotongDb db, CancellationToken cancel)
    {
        var plans = await db.Rpjmds.AsNoTracking().OrderByDescending(r => r.PeriodStart).ToListAsync(cancel);
        var standing = PlanShelf.Standing(plans);
        var nodes = await db
            .Priorities.Select(p => new Node(p.Id, p.ParentId, p.RpjmdId, p.Level, p.Order, p.Name))
            .ToListAsync(cancel);
        var duties = await db
            .Responsibilities.Select(r => new
            {
                r.PriorityId,
                r.IndicatorId,
                r.OrganizationId,
                r.Organization.Name,
            })
            .ToListAsync(cancel);
        var indicators = await db
            .Indicators.OrderBy(i => i.Order)
            .Select(i => new
            {
                i.Id,
                i.PriorityId,
                i.Name,
                i.Unit,
            })
            .ToListAsync(cancel);
        var values = (
            await db
                .IndicatorValues.Where(v => v.Disaggregation == "")
                .OrderBy(v => v.Period)
                .Select(v => new
                {
                    v.IndicatorId,
                    v.Kind,
                    v.Period,
                    v.Text,
                    v.Value,
                    v.High,
                })
                .ToListAsync(cancel)
        ).ToLookup(
            v => v.IndicatorId,
            v => new IndexedValue(v.Kind, v.Period, v.Text, v.High is null ? v.Value : null)
        );
        var ofPriority = indicators.ToLookup(i => i.PriorityId);
        var dutiesOf = duties.ToLookup(d => d.PriorityId);
        return new([
            .. from plan in plans
            where standing.Contains(plan.Id)
            from place in InOrder(nodes.Where(n => n.RpjmdId == plan.Id))
            from i in ofPriority[place.Node.Id]
            let named = dutiesOf[place.Node.Id].Where(d => d.IndicatorId == i.Id).ToList()
            select new IndexedIndicator(
                i.Id,
                i.Name,
                i.Unit,
                i.PriorityId,
                place.Node.Name,
                place.Node.Level,
                plan.Id,
                plan.PeriodStart,
                plan.PublishedAt is not null,
                place.Misi?.Id,
                place.Misi?.Name,
                // Who answers for this indicator; where nobody is named, who answers for its priority.
                [
                    .. (named.Count > 0 ? named : dutiesOf[place.Node.Id])
                        .Select(d => (d.OrganizationId, d.Name))
                        .Distinct(),
                ],
                [.. values[i.Id]]
            ),
        ]);
    }

    private sealed record Node(Guid Id, Guid? ParentId, Guid RpjmdId, PriorityLevel Level, int Order, string Name);

    private static IEnumerable<(Node Node, Node? Misi)> InOrder(IEnumerable<Node> plan)
    {
        var below = plan.OrderBy(n => n.Level).ThenBy(n => n.Order).ToLookup(n => n.ParentId);
        IEnumerable<(Node, Node?)> Walk(Node node, Node? misi)
        {
            misi ??= node.Level == PriorityLevel.Misi ? node : null;
            return below[node.Id].SelectMany(child => Walk(child, misi)).Prepend((node, misi));
        }
        return below[null].SelectMany(node => Walk(node, null));
    }
}
