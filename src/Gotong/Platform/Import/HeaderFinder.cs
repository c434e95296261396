namespace Gotong.Platform.Import;

/// <summary>
/// The header of a table. Texts by column, with the groups above a column joined by " › " ("Target › 2026").
/// Titles are what stands above it; Rows are its rows as they stand.
/// </summary>
public sealed record TableHeader(
    int FirstRow,
    int LastRow,
    IReadOnlyList<string> Texts,
    IReadOnlyList<string> Titles,
    IReadOnlyList<Row> Rows
);

public static class HeaderFinder
{
    public const string Joint = " › ";

    /// <summary>How far down a header is looked for.</summary>
    public const int LastHeaderRow = 60;
    private const int MostHeaderRows = 6;

    /// <param name="known">How surely a text is a header of the table that is looked for, 0 to 1.</param>
    /// <param name="merges">Cells that belong together; a group of columns is sure only by them.</param>
    public static TableHeader? Find(
        IEnumerable<Row> rows,
        Func<string, double>? known = null,
        IReadOnlyList<MergedRange>? merges = null
    )
    {
        var top = Top(rows);
        var scores = top.ConvertAll(row => Score(row, known));
        var best = scores.Count == 0 ? 0 : scores.Max();
        if (best <= 0)
        {
            return null;
        }

        // A row of data may be as full as the header; the header is the first of them.
        var at = scores.FindIndex(score => score >= 0.8 * best);
        var shape = new HeaderShape(known);
        var (first, last) = (at, at);
        while (first > 0 && last - first < MostHeaderRows && shape.IsAbove(top[first - 1], top[first]))
        {
            first--;
        }

        while (
            last + 1 < top.Count
            && last - first < MostHeaderRows
            && shape.IsBelow(top[first..(last + 1)], top[last + 1])
        )
        {
            last++;
        }

        return Of(top, first, last, merges ?? []);
    }

    /// <summary>The header in rows that a person names; null when nothing stands there.</summary>
    public static TableHeader? At(IEnumerable<Row> rows, int firstRow, int lastRow, IReadOnlyList<MergedRange> merges)
    {
        var top = Top(rows);
        var first = top.FindIndex(row => row.Number >= firstRow && row.Number <= lastRow);
        var last = top.FindLastIndex(row => row.Number >= firstRow && row.Number <= lastRow);
        return first < 0 ? null : Of(top, first, last, merges);
    }

    private static List<Row> Top(IEnumerable<Row> rows) =>
        [.. rows.TakeWhile(row => row.Number <= LastHeaderRow).Take(LastHeaderRow)];

    private static TableHeader Of(List<Row> top, int first, int last, IReadOnlyList<MergedRange> merges)
    {
        var rows = top[first..(last + 1)];
        var width = top.Skip(first).Max(row => row.Cells.Length);
        var lastRow = rows[^1].Number;
        // Many forms number their columns below the header.
        if (last + 1 < top.Count && Numbering.Is(top[last + 1]))
        {
            lastRow = top[last + 1].Number;
        }

        var titles = top.Take(first).SelectMany(row => row.Cells).Where(c => !c.IsEmpty).Select(c => c.Text);
        return new(
            rows[0].Number,
            lastRow,
            HeaderTexts.Of(rows, width, merges),
            [.. titles.Distinct(StringComparer.Ordinal)],
            rows
        );
    }

    private static double Score(Row row, Func<string, double>? known)
    {
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var score = 0.0;
        foreach (var cell in row.Cells)
        {
            if (cell.Kind == CellKind.Text && cell.Text.Length <= 100 && texts.Add(cell.Text))
            {
                score += HeaderShape.IsNumber(cell.Text) ? 0.2 : 1 + (3 * (known?.Invoke(cell.Text) ?? 0));
            }
        }

        // One text alone is a title.
        return texts.Count < 2 ? 0 : score;
    }
}
