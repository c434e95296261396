using Gotong.Platform.Lists;

namespace Gotong.Platform.Web;

/// <summary>One filter of a list: its values as links, and the way to see the rest of them.</summary>
public sealed record FilterGroup(string Label, IReadOnlyList<FilterLink> Links, string? MoreHref);

/// <summary>A filter that is on, and the link that takes it off.</summary>
public sealed record FilterChip(string Label, string Text, string Href);

/// <summary>The filters of a list, made from its answer. Keys stand in the order they are shown.</summary>
public sealed class Filters<T>(FacetAnswer<T> answer, Func<string, string> link)
{
    private const int Folded = 8;
    private readonly List<FilterGroup> _groups = [];
    private readonly List<FilterChip> _chips = [];

    public IReadOnlyList<FilterGroup> Groups => _groups;
    public IReadOnlyList<FilterChip> Chips => _chips;

    /// <param name="order">How values follow each other; null: the most frequent first.</param>
    public Filters<T> Add(
        string key,
        string label,
        Func<string, string> name,
        Func<string, object>? order = null,
        Predicate<string>? shown = null
    )
    {
        var query = answer.Query;
        var chosen = query[key];
        if (chosen is not null)
            _chips.Add(new(label, name(chosen), link(query.With(key, null))));
        var counts = answer.Counts(key).Where(c => shown is null || c.Value == chosen || shown(c.Value));
        var sorted = (
            order is null ? counts.OrderByDescending(c => c.Count) : counts.OrderBy(c => order(c.Value))
        ).ToList();
        if (sorted.Count < 2 && chosen is null)
            return this;
        var rest = query.Unfolded == key ? 0 : sorted.Count - Folded;
        var links = sorted
            .Where((c, at) => rest <= 0 || at < Folded || c.Value == chosen)
            .Select(c => new FilterLink(
                name(c.Value),
                link(query.With(key, c.Value == chosen ? null : c.Value)),
                c.Value == chosen,
                c.Count
            ));
        _groups.Add(new(label, [.. links], rest > 0 ? link(query.Unfold(key)) : null));
        return this;
    }
}
