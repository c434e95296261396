using Gotong.Features.Codes;
using Gotong.Features.Priorities.Import;

namespace Gotong.Features.Priorities;

/// <summary>
/// Which priority of the plan a node of the file is. The key decides; then, within the place where both stand, the
/// same name or code; then a name so near that it must be the same, written anew.
/// </summary>
internal sealed class PlanMatch
{
    private const int MostComparisons = 40_000;
    private const double Near = 0.6;
    private readonly Dictionary<string, Priority> _byNode = new(StringComparer.Ordinal);
    private readonly HashSet<string> _renamed = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> _taken = [];

    public static PlanMatch Empty { get; } = new([]);

    private PlanMatch(IReadOnlyList<Priority> stored) => Stored = stored;

    public IReadOnlyList<Priority> Stored { get; }
    public IEnumerable<Priority> Gone => Stored.Where(p => !_taken.Contains(p.Id));

    public Priority? Of(DraftNode node) => _byNode.GetValueOrDefault(node.Key);

    public Priority? Of(string? key) => key is null ? null : _byNode.GetValueOrDefault(key);

    public bool IsRenamed(DraftNode node) => _renamed.Contains(node.Key);

    public static PlanMatch Find(IReadOnlyList<DraftNode> nodes, IReadOnlyList<Priority> stored)
    {
        var match = new PlanMatch(stored);
        var byKey = stored.ToDictionary(p => p.Key, StringComparer.Ordinal);
        foreach (var node in nodes)
            if (byKey.TryGetValue(node.Key, out var same))
                match.Take(node, same);
        if (match._taken.Count == stored.Count)
            return match;
        foreach (var level in Enum.GetValues<Level>())
        {
            var open = nodes.Where(n => n.Level == level && match.Of(n) is null).ToList();
            var left = stored.Where(p => (int)p.Level == (int)level && !match._taken.Contains(p.Id)).ToList();
            if (open.Count > 0 && left.Count > 0)
                match.MatchLevel(open, left);
        }
        return match;
    }

    private void MatchLevel(List<DraftNode> open, List<Priority> left)
    {
        var within = left.ToLookup(p => p.ParentId ?? Guid.Empty);
        foreach (var siblings in open.GroupBy(n => n.ParentKey))
        {
            // A file that begins below the misi does not say where its rows stand: any place will do, when only one does.
            var anywhere = siblings.Key is null && siblings.First().Level != Level.Misi;
            var there =
                anywhere ? left
                : siblings.Key is null ? [.. within[Guid.Empty]]
                : Of(siblings.Key) is { } parent ? [.. within[parent.Id]]
                : (List<Priority>)[];
            MatchNames([.. siblings], there);
            if (!anywhere)
                MatchNear([.. siblings.Where(n => Of(n) is null)], [.. there.Where(p => !_taken.Contains(p.Id))]);
        }
    }

    private void MatchNames(List<DraftNode> nodes, List<Priority> there)
    {
        var byName = there.ToLookup(p => Names.Fold(Bare(p)), StringComparer.Ordinal);
        var byCode = there.Where(p => CodeRule.Names(p.Code)).ToLookup(p => p.Code!, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var same = CodeRule.Names(node.Code) ? byCode[node.Code!].ToList() : [];
            if (same.Count == 0)
                same = [.. byName[Names.Fold(node.Name)].Where(p => !Contradicts(node.Code, p.Code))];
            if (same.Count == 1 && !_taken.Contains(same[0].Id))
                Take(node, same[0]);
        }
    }

    private void MatchNear(List<DraftNode> nodes, List<Priority> there)
    {
        if ((long)nodes.Count * there.Count > MostComparisons)
            return;
        var pairs =
            from node in nodes
            from priority in there
            where !Contradicts(node.Code, priority.Code)
            let nearness = Likeness.Of(node.Name, Bare(priority))
            where nearness >= Near
            orderby nearness descending
            select (node, priority);
        foreach (var (node, priority) in pairs.ToList())
            if (Of(node) is null && !_taken.Contains(priority.Id))
            {
                Take(node, priority);
                _renamed.Add(node.Key);
            }
    }

    private void Take(DraftNode node, Priority priority)
    {
        _byNode[node.Key] = priority;
        _taken.Add(priority.Id);
    }

    /// <summary>"Misi 1: Sehat" typed by hand is "Sehat" in a file, where the number is no part of the name.</summary>
    public static string Bare(Priority priority) => Names.Split((Level)priority.Level, priority.Name).Tail;

    private static bool Contradicts(string? one, string? other) =>
        CodeRule.Names(one) && CodeRule.Names(other) && one != other;
}
