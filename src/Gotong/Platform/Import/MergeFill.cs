namespace Gotong.Platform.Import;

/// <summary>A Misi merged over its rows stands only in the first of them: give it to the others too.</summary>
internal sealed class MergeFill(IReadOnlyList<MergedRange> merges)
{
    private readonly MergedRange[] _tall =
    [
        .. merges.Where(m => m.LastRow > m.FirstRow).OrderBy(m => m.FirstRow).ThenBy(m => m.FirstColumn),
    ];
    private readonly SortedDictionary<int, (int LastRow, Cell Value)> _open = [];
    private int _next;

    public Row Apply(Row row)
    {
        if (_tall.Length == 0)
        {
            return row;
        }

        while (_next < _tall.Length && _tall[_next].FirstRow <= row.Number)
        {
            var merge = _tall[_next++];
            // When the first row of the range was empty there is nothing to give on.
            _open[merge.FirstColumn] = merge.FirstRow == row.Number ? (merge.LastRow, row[merge.FirstColumn]) : default;
        }

        foreach (var (column, (lastRow, value)) in _open)
        {
            if (lastRow >= row.Number && !value.IsEmpty && row[column].IsEmpty)
            {
                row = With(row, column, value);
            }
        }

        return row;
    }

    private static Row With(Row row, int column, Cell value)
    {
        var cells = row.Cells;
        if (column >= cells.Length)
        {
            Array.Resize(ref cells, column + 1);
        }

        cells[column] = value;
        return row with { Cells = cells };
    }
}
