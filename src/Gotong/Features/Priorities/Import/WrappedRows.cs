using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>A text that a page broke over two rows: the second begins in small letters and brings no value.</summary>
internal static class WrappedRows
{
    public static List<Row> Join(List<Row> rows, RpjmdLayout layout, ProblemList problems)
    {
        var values = layout
            .Indicators.SelectMany(b => b.Values.Select(v => v.Column).Append(b.Unit))
            .Concat(layout.Pagu.Select(p => p.Index))
            .Where(c => c >= 0)
            .ToHashSet();
        if (values.Count == 0)
        {
            return rows;
        }

        var joined = new List<Row>(rows.Count);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && Continues(joined[^1], row, values))
            {
                var first = Array.FindIndex(row.Cells, c => !c.IsEmpty);
                problems.Ask(row.Number, first, "wrapped", SayTable.Wrapped(row[first].Text), SayTable.WrappedHint);
                joined[^1] = joined[^1] with { Cells = Together(joined[^1], row) };
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined;
    }

    private static bool Continues(Row above, Row row, HashSet<int> values)
    {
        for (var c = 0; c < row.Cells.Length; c++)
        {
            var cell = row[c];
            if (cell.IsEmpty)
            {
                continue;
            }

            if (
                cell.Kind != CellKind.Text
                || values.Contains(c)
                || above[c].Kind != CellKind.Text
                || !IsTail(cell.Text, above[c].Text)
            )
            {
                return false;
            }
        }

        return values.Any(c => !above[c].IsEmpty);
    }

    private static bool IsTail(string text, string above) =>
        (char.IsLower(text[0]) || (text[0] == '(' && text.Length > 3))
        && text != above
        && above.Length + text.Length < 500;

    private static Cell[] Together(Row above, Row row) =>
        [
            .. above.Cells.Select(
                (cell, c) => row[c].IsEmpty ? cell : new Cell($"{cell.Text} {row[c].Text}", CellKind.Text)
            ),
        ];
}
