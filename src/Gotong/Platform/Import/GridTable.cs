namespace Gotong.Platform.Import;

/// <summary>A table of a document, small enough to stand in memory: cells placed one by one, some of them spanning.</summary>
internal sealed class GridTable(TextPool texts, CellBudget budget)
{
    private readonly List<Cell[]> _rows = [];
    private readonly List<MergedRange> _merges = [];

    public int RowCount => _rows.Count;
    public bool IsTable => _rows.Count > 0 && _rows.Exists(row => row.Count(c => !c.IsEmpty) > 1);

    public void StartRow()
    {
        _rows.Add([]);
        if (_rows.Count > ImportLimits.Rows)
        {
            throw ImportRefusal.TooMuch("lebih dari 100.000 baris berisi", "more than 100,000 filled rows");
        }
    }

    /// <summary>In the last row.</summary>
    public void Put(int column, ReadOnlySpan<char> text)
    {
        if (column >= ImportLimits.Columns)
        {
            throw ImportRefusal.TooMuch("lebih dari 1.000 kolom", "more than 1,000 columns");
        }

        var row = _rows[^1];
        if (column >= row.Length)
        {
            budget.Take(column + 1 - row.Length);
            Array.Resize(ref row, column + 1);
            _rows[^1] = row;
        }

        row[column] = CellText.Of(
            texts.Get(text.Length > ImportLimits.CellCharacters ? text[..ImportLimits.CellCharacters] : text)
        );
    }

    /// <summary>Rows from 1, columns from 0.</summary>
    public void Merge(int firstRow, int lastRow, int firstColumn, int lastColumn)
    {
        if ((lastRow > firstRow || lastColumn > firstColumn) && firstColumn < ImportLimits.Columns)
        {
            _merges.Add(new(firstRow, lastRow, firstColumn, Math.Min(lastColumn, ImportLimits.Columns - 1)));
        }
    }

    public TableSheet Sheet(string name) =>
        new(name, hidden: false, texts, () => new Source(_rows), () => _merges) { BySpaces = BySpaces };

    public bool BySpaces { get; init; }

    private sealed class Source(List<Cell[]> rows) : IRowSource
    {
        private int _at;

        public Row? Next()
        {
            while (_at < rows.Count)
            {
                var cells = rows[_at++];
                if (Array.Exists(cells, c => !c.IsEmpty))
                {
                    // A copy: a merge fills cells of the row.
                    return new Row(_at, [.. cells]);
                }
            }

            return null;
        }

        public void Dispose() { }
    }
}

/// <summary>All tables of one document together.</summary>
internal sealed class CellBudget
{
    private long _left = ImportLimits.Cells;

    public void Take(int cells)
    {
        _left -= cells;
        if (_left < 0)
        {
            throw ImportRefusal.TooMuch("lebih dari 3 juta sel", "more than 3 million cells");
        }
    }
}
