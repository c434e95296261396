namespace Gotong.Platform.Lists;

/// <summary>A value of a facet, and how many rows it would leave.</summary>
public sealed record FacetCount(string Value, int Count);

/// <summary>What a list answers: how many there are, how many were asked for, one page of them, and the counts.</summary>
public sealed class FacetAnswer<T>
{
    public const int PageSize = 50;

    private readonly FacetTable<T> _table;
    private readonly List<int> _found;
    private readonly IReadOnlyDictionary<string, List<FacetCount>> _counts;
    private readonly int _from;

    internal FacetAnswer(
        FacetTable<T> table,
        ListQuery query,
        int all,
        List<int> found,
        IReadOnlyDictionary<string, List<FacetCount>> counts
    )
    {
        (_table, _found, _counts) = (table, found, counts);
        (Query, All) = (query, all);
        _from = FirstOf(query);
        Rows = [.. found.Skip(_from).Take(PageSize).Select(row => table.Rows[row])];
    }

    public ListQuery Query { get; }

    /// <summary>All that the reader may see.</summary>
    public int All { get; }
    public int Found => _found.Count;
    public IReadOnlyList<T> Rows { get; }

    /// <summary>Every row that was asked for, for a file.</summary>
    public IEnumerable<T> Everything => _found.Select(row => _table.Rows[row]);

    public IReadOnlyList<FacetCount> Counts(string facet) => _counts[facet];

    public int Count(string facet, string value) => _counts[facet].Find(c => c.Value == value)?.Count ?? 0;

    public ListPages Pages =>
        new(
            _from + 1,
            _from + Rows.Count,
            Found,
            _from > 0 ? Query.Before(_table.IdOf(_found[_from])) : null,
            _from + PageSize < Found ? Query.After(_table.IdOf(_found[_from + PageSize - 1])) : null
        );

    // The place of a key holds when rows come and go; a key that is gone begins at the start.
    private int FirstOf(ListQuery query)
    {
        if (_table.At(query.AfterId) is { } after)
            return Place(after + 1) is var place && place < Found ? place : 0;
        return _table.At(query.BeforeId) is { } before ? Math.Max(0, Place(before) - PageSize) : 0;
    }

    private int Place(int row) => _found.BinarySearch(row) is var at && at < 0 ? ~at : at;
}

/// <summary>Where in a list one is, and the queries of the pages beside it.</summary>
public sealed record ListPages(int First, int Last, int Found, string? Previous, string? Next);
