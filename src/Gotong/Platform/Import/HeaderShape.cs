namespace Gotong.Platform.Import;

/// <summary>Which rows around the fullest row of headings belong to the same header.</summary>
internal sealed class HeaderShape(Func<string, double>? known)
{
    private const int LongestHeading = 80;

    /// <summary>A row above is of the header when it shares a tall cell with it, or holds headings itself.</summary>
    public bool IsAbove(Row above, Row row)
    {
        var filled = Filled(above);
        if (above.Number + 1 != row.Number || filled.Count == 0)
        {
            return false;
        }

        if (filled.Count == 1)
        {
            // A group over some columns, not a title over all of them.
            var column = filled[0];
            return column > 0 && IsHeading(above[column].Text) && !row[column].IsEmpty && row[0].Text.Length > 0;
        }

        var shared = filled.Exists(c => row[c].Text == above[c].Text);
        return filled.TrueForAll(c => above[c].Text.Length <= LongestHeading)
            && (shared || filled.TrueForAll(c => IsHeading(above[c].Text)));
    }

    /// <summary>A row below is of the header when all it adds are headings, or stand where the header left room.</summary>
    public bool IsBelow(List<Row> header, Row row)
    {
        if (Numbering.Is(row))
        {
            return false;
        }

        var above = header[^1];
        var own = Filled(row).Where(c => row[c].Text != above[c].Text).ToList();
        if (own.Count == 0 || own.Exists(c => row[c].Text.Length > LongestHeading))
        {
            return false;
        }

        var headings = own.Count(c => IsHeading(row[c].Text));
        if (headings == own.Count)
        {
            return own.Count > 1 || own.Exists(c => HasRoom(header, c));
        }

        return own.TrueForAll(c => HasRoom(header, c))
            && own.Exists(c => above[c].IsEmpty)
            && own.TrueForAll(c => !IsNumber(row[c].Text) || IsYear(row[c].Text))
            && (known is null || headings * 2 >= own.Count);
    }

    public static bool IsNumber(string text) =>
        text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '-' or '(' or ')' or ' ');

    /// <summary>Nothing above, or a group that reaches to the right.</summary>
    private static bool HasRoom(List<Row> header, int column) =>
        header[^1][column].IsEmpty || header[^1][column + 1].IsEmpty;

    private bool IsHeading(string text) => IsYear(text) || known?.Invoke(text) > 0;

    private static bool IsYear(string text) =>
        text.Length == 4 && text.StartsWith("20", StringComparison.Ordinal) && text.All(char.IsAsciiDigit);

    private static List<int> Filled(Row row) => [.. Enumerable.Range(0, row.Cells.Length).Where(c => !row[c].IsEmpty)];
}
