namespace Gotong.Platform.Import;

/// <summary>
/// The header of a table. Texts by column, with the group above a column joined by " / " ("Target / 2026").
/// Titles are what stands above it.
/// </summary>
public sealed record TableHeader(int FirstRow, int LastRow, IReadOnlyList<string> Texts, IReadOnlyList<string> Titles);

public static class HeaderFinder
{
    public const string Joint = " / ";
    private const int LastHeaderRow = 60;

    /// <param name="known">How surely a text is a header of the table that is looked for, 0 to 1.</param>
    public static TableHeader? Find(IEnumerable<Row> rows, Func<string, double>? known = null)
    {
        var top = rows.TakeWhile(row => row.Number <= LastHeaderRow).Take(LastHeaderRow).ToList();
        var scores = top.ConvertAll(row => Score(row, known));
        var best = scores.Count == 0 ? 0 : scores.Max();
        if (best <= 0)
        {
            return null;
        }

        // A row of data may be as full as the header; the header is the first of them.
        var at = scores.FindIndex(score => score >= 0.8 * best);
        return WithGroups(top, at);
    }

    private static double Score(Row row, Func<string, double>? known)
    {
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var score = 0.0;
        foreach (var cell in row.Cells)
        {
            if (cell.Kind == CellKind.Text && cell.Text.Length <= 100 && texts.Add(cell.Text))
            {
                score += IsNumber(cell.Text) ? 0.2 : 1 + (3 * (known?.Invoke(cell.Text) ?? 0));
            }
        }

        // One text alone is a title.
        return texts.Count < 2 ? 0 : score;
    }

    private static bool IsNumber(string text) =>
        text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '-' or '(' or ')' or ' ');

    private static TableHeader WithGroups(List<Row> top, int at)
    {
        var first = top[at];
        var width = top.Skip(at).Take(3).Max(row => row.Cells.Length);
        var texts = Enumerable.Range(0, width).Select(c => OneLine(first[c].Text)).ToArray();
        var last = first;
        foreach (var row in top.Skip(at + 1).Take(2))
        {
            if (!IsSecondHeader(texts, first, row))
            {
                break;
            }

            texts = Join(texts, first, row);
            (first, last) = (row, row);
        }

        // Many forms number their columns below the header.
        if (top.Find(row => row.Number > last.Number) is { } next && IsNumbering(next))
        {
            last = next;
        }

        var titles = top.Take(at).SelectMany(row => row.Cells).Where(c => !c.IsEmpty).Select(c => c.Text);
        return new TableHeader(top[at].Number, last.Number, texts, [.. titles.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>A second row of headings only stands where the first one grouped columns or left them blank.</summary>
    private static bool IsSecondHeader(string[] texts, Row above, Row row)
    {
        var below = 0;
        for (var c = 0; c < row.Cells.Length; c++)
        {
            var own = !row[c].IsEmpty && row[c].Text != above[c].Text;
            if (!own)
            {
                continue;
            }

            if (row[c].Text.Length > 60 || (!above[c].IsEmpty && !(c + 1 < texts.Length && above[c + 1].IsEmpty)))
            {
                return false;
            }

            below += above[c].IsEmpty ? 1 : 0;
        }

        return below > 0;
    }

    private static string[] Join(string[] texts, Row above, Row row)
    {
        var joined = new string[texts.Length];
        var group = "";
        for (var c = 0; c < texts.Length; c++)
        {
            group = above[c].IsEmpty ? group : texts[c];
            var own = OneLine(row[c].Text);
            joined[c] =
                own.Length == 0 || own == texts[c] ? texts[c]
                : group.Length == 0 ? own
                : group + Joint + own;
        }

        return joined;
    }

    private static bool IsNumbering(Row row)
    {
        var numbers = row.Cells.Where(c => !c.IsEmpty).Select(c => c.Text.Trim('(', ')', ' ')).ToList();
        return numbers.Count >= 3
            && numbers.Select((text, i) => int.TryParse(text, out var n) && n == i + 1).All(ascending => ascending);
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
