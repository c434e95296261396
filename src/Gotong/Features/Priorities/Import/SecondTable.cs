using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>Below the table another may begin, with headings of its own: its rows are no rows of the first.</summary>
internal static class SecondTable
{
    private const int LongestHeading = 60;

    public static List<Row> Cut(List<Row> rows, ProblemList problems)
    {
        var at = rows.FindIndex(IsHeader);
        if (at < 0)
        {
            return rows;
        }

        var first = Array.FindIndex(rows[at].Cells, c => !c.IsEmpty);
        problems.Ask(
            rows[at].Number,
            first,
            "second-table",
            SayTable.SecondTable(rows[at][first].Text),
            SayTable.SecondTableHint
        );
        return rows[..at];
    }

    private static bool IsHeader(Row row)
    {
        var texts = new List<string>();
        foreach (var cell in row.Cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            if (cell.Kind != CellKind.Text || cell.Text.Length > LongestHeading || HeaderShape.IsNumber(cell.Text))
            {
                return false;
            }

            texts.Add(cell.Text);
        }

        return texts.Count >= 3
            && RpjmdColumns.Recognises(texts[0]) > 0
            && texts.Distinct(StringComparer.Ordinal).Count(t => RpjmdColumns.Recognises(t) >= 0.9)
                is >= 3
                    and var known
            && known * 5 >= texts.Count * 4;
    }
}
