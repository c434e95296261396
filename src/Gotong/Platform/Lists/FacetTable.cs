namespace Gotong.Platform.Lists;

/// <summary>One way of asking a list for less: its name in the address, and the values a row stands under.</summary>
public sealed record Facet<T>(string Key, Func<T, IEnumerable<string?>> Values)
{
    public Facet(string key, Func<T, string?> value)
        : this(key, row => [value(row)]) { }
}

/// <summary>
/// The rows of a list in their order, with the values of each facet as numbers: one pass answers which rows are asked
/// for and how many each further filter would leave. Five thousand rows take a tenth of a millisecond.
/// </summary>
public sealed class FacetTable<T>
{
    private readonly Func<T, string> _idOf;
    private readonly Column[] _columns;

    public FacetTable(IReadOnlyList<T> rows, Func<T, string> idOf, params IReadOnlyList<Facet<T>> facets)
    {
        Rows = rows;
        _idOf = idOf;
        _columns = [.. facets.Select(f => new Column(f, rows))];
    }

    public IReadOnlyList<T> Rows { get; }

    /// <param name="sees">Null: the reader sees every row.</param>
    public FacetAnswer<T> Ask(ListQuery query, Predicate<T>? sees)
    {
        var asked = _columns
            .Index()
            .Where(c => query[c.Item.Facet.Key] is not null)
            .Select(c => (c.Index, Code: c.Item.Codes.GetValueOrDefault(query[c.Item.Facet.Key]!, -1)))
            .ToArray();
        var counts = _columns.Select(c => new int[c.Codes.Count]).ToArray();
        var found = new List<int>();
        var all = 0;
        for (var row = 0; row < Rows.Count; row++)
        {
            if (sees is not null && !sees(Rows[row]))
                continue;
            all++;
            var missed = Missed(asked, row);
            if (missed == None)
                found.Add(row);
            for (var column = 0; column < counts.Length; column++)
                if (missed == None || missed == column)
                    foreach (var code in _columns[column].OfRow[row])
                        counts[column][code]++;
        }
        return new(
            this,
            query,
            all,
            found,
            _columns.Index().ToDictionary(c => c.Item.Facet.Key, c => CountsOf(c.Item, counts[c.Index]))
        );
    }

    internal int? At(string? id)
    {
        for (var row = 0; id is not null && row < Rows.Count; row++)
            if (_idOf(Rows[row]) == id)
                return row;
        return null;
    }

    internal string IdOf(int row) => _idOf(Rows[row]);

    private const int None = -1;
    private const int Several = -2;

    // A row that misses one facet only would be found without it: it counts there.
    private int Missed((int Index, int Code)[] asked, int row)
    {
        var missed = None;
        foreach (var (index, code) in asked)
            if (!_columns[index].OfRow[row].AsSpan().Contains(code))
            {
                if (missed != None)
                    return Several;
                missed = index;
            }
        return missed;
    }

    private static List<FacetCount> CountsOf(Column column, int[] counts) =>
        [.. column.Codes.Where(c => counts[c.Value] > 0).Select(c => new FacetCount(c.Key, counts[c.Value]))];

    private sealed class Column
    {
        public Column(Facet<T> facet, IReadOnlyList<T> rows)
        {
            Facet = facet;
            var shared = new Dictionary<int, int[]>();
            OfRow = [.. rows.Select(r => CodesOf(facet.Values(r), shared))];
        }

        public Facet<T> Facet { get; }
        public Dictionary<string, int> Codes { get; } = new(StringComparer.Ordinal);
        public int[][] OfRow { get; }

        private int[] CodesOf(IEnumerable<string?> values, Dictionary<int, int[]> shared)
        {
            int[] codes = [.. values.OfType<string>().Distinct().Select(CodeOf)];
            if (codes is not [var single])
                return codes.Length == 0 ? [] : codes;
            return shared.TryGetValue(single, out var known) ? known : shared[single] = codes;
        }

        private int CodeOf(string value)
        {
            if (!Codes.TryGetValue(value, out var code))
                Codes[value] = code = Codes.Count;
            return code;
        }
    }
}
