using Gotong.Features.Organizations;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Lays a draft beside the stored plan.</summary>
internal sealed class PlanComparison
{
    private readonly RpjmdDraft _draft;
    private readonly PlanMatch _match;
    private readonly FieldReader _fields;
    private readonly Dictionary<string, DraftNode> _nodes;
    private readonly Dictionary<Guid, Priority> _stored;
    private readonly List<DifferenceItem> _items = [];
    private readonly Dictionary<string, int> _same = new(StringComparer.Ordinal);

    private PlanComparison(RpjmdDraft draft, PlanMatch match, FieldReader fields)
    {
        (_draft, _match, _fields) = (draft, match, fields);
        _nodes = draft.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
        _stored = match.Stored.ToDictionary(p => p.Id);
    }

    public static async Task<PlanDifference> ReadAsync(
        GotongDb db,
        RpjmdDraft draft,
        ImportSource source,
        CancellationToken cancel
    )
    {
        var plan = await PlanChoice.FindAsync(db, draft, source, cancel);
        var stored = plan is null ? [] : await StoredPlan.LoadAsync(db, plan.Id, cancel);
        var organizations = await db.Organizations.AsNoTracking().ToListAsync(cancel);
        return Of(draft, source, plan, stored, organizations);
    }

    /// <param name="whole">What the draft does not say is not there, as between two editions.</param>
    public static PlanDifference Of(
        RpjmdDraft draft,
        ImportSource source,
        Rpjmd? plan,
        IReadOnlyList<Priority> stored,
        IReadOnlyList<Organization> organizations,
        bool whole = false
    )
    {
        var match = PlanMatch.Find(draft.Nodes, stored);
        var comparison = new PlanComparison(draft, match, new FieldReader(draft, source, plan, organizations, whole));
        comparison.Run(plan);
        return new(plan, comparison._items, comparison._same) { Match = match };
    }

    private void Run(Rpjmd? plan)
    {
        if (plan is not null && _fields.OfPlan(plan) is { Count: > 0 } changes)
            _items.Add(new("rencana", DifferenceKind.Changed, "", Words.T("Rencana", "Plan"), plan.Title, changes));
        foreach (var node in _draft.Nodes)
            if (_match.Of(node) is { } priority)
                Compare(node, priority);
            else
                _items.Add(
                    new(
                        "n" + node.Key,
                        DifferenceKind.Added,
                        MisiOf(node),
                        PriorityWords.Of((PriorityLevel)node.Level),
                        node.Name,
                        _fields.OfNew(node)
                    )
                    {
                        Node = node,
                    }
                );
        foreach (var gone in _match.Gone)
            _items.Add(
                new(
                    "g" + gone.Id.ToString("N"),
                    DifferenceKind.Gone,
                    MisiOf(gone),
                    PriorityWords.Of(gone.Level),
                    gone.Name,
                    []
                )
                {
                    Priority = gone,
                }
            );
    }

    private void Compare(DraftNode node, Priority priority)
    {
        var before = _items.Count;
        var changes = _fields.Of(node, priority, _match.Of(node.ParentKey), _stored);
        if (changes.Count > 0)
            _items.Add(
                new(
                    "u" + node.Key,
                    DifferenceKind.Changed,
                    MisiOf(priority),
                    PriorityWords.Of(priority.Level),
                    priority.Name,
                    changes
                )
                {
                    Node = node,
                    Priority = priority,
                    Renamed = _match.IsRenamed(node),
                }
            );
        CompareIndicators(node, priority);
        if (before == _items.Count)
            _same[MisiOf(priority)] = _same.GetValueOrDefault(MisiOf(priority)) + 1;
    }

    private void CompareIndicators(DraftNode node, Priority priority)
    {
        if (node.Indicators.Count == 0)
            return;
        var left = priority.Indicators.ToDictionary(i => i.Key, StringComparer.Ordinal);
        var found = new Indicator?[node.Indicators.Count];
        for (var i = 0; i < found.Length; i++)
            left.Remove(node.Indicators[i].Key, out found[i]);
        for (var i = 0; i < found.Length; i++)
            if (found[i] is null)
            {
                var name = Names.Fold(node.Indicators[i].Name);
                var same = left.Values.Where(s => Names.Fold(s.Name) == name).ToList();
                if (same.Count == 1)
                    left.Remove(same[0].Key, out found[i]);
            }
        for (var i = 0; i < found.Length; i++)
        {
            var draft = node.Indicators[i];
            var changes = found[i] is { } known ? _fields.Of(draft, known, priority) : _fields.OfNew(draft);
            if (found[i] is null || changes.Count > 0)
                Add(found[i] is null ? "n" + draft.Key : "u" + draft.Key, draft, found[i], changes);
        }
        foreach (var gone in left.Values)
            Add("g" + gone.Id.ToString("N"), null, gone, []);

        void Add(string id, DraftIndicator? draft, Indicator? stored, IReadOnlyList<FieldChange> changes) =>
            _items.Add(
                new(
                    id,
                    draft is null ? DifferenceKind.Gone
                        : stored is null ? DifferenceKind.Added
                        : DifferenceKind.Changed,
                    MisiOf(priority),
                    Words.T("Indikator", "Indicator"),
                    stored?.Name ?? draft!.Name,
                    changes
                )
                {
                    Of = priority.Name,
                    Node = node,
                    Priority = priority,
                    Indicator = stored,
                    DraftIndicator = draft,
                }
            );
    }

    private string MisiOf(DraftNode node)
    {
        for (var at = node; at is not null; at = at.ParentKey is { } key ? _nodes[key] : null)
            if (_match.Of(at) is { } priority)
                return MisiOf(priority);
            else if (at.Level == Level.Misi)
                return at.Name;
        return "";
    }

    private string MisiOf(Priority priority)
    {
        for (var at = priority; at is not null; at = at.ParentId is { } id ? _stored.GetValueOrDefault(id) : null)
            if (at.Level == PriorityLevel.Misi)
                return at.Name;
        return "";
    }
}
