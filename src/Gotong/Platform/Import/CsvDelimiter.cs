namespace Gotong.Platform.Import;

/// <summary>The separator is the one that divides most records into the same number of cells.</summary>
internal static class CsvDelimiter
{
    // In a tie the earlier wins: a semicolon beside a decimal comma is the separator.
    private const string Candidates = ";\t|,";

    public static char Sniff(ReadOnlySpan<byte> text)
    {
        text = text[..Math.Min(text.Length, 64 * 1024)];
        var best = (Records: 0, Cells: 0, Delimiter: ',');
        foreach (var candidate in Candidates)
        {
            var common = Counts(text, candidate)
                .Where(n => n > 0)
                .GroupBy(n => n)
                .Select(g => (Records: g.Count(), Cells: g.Key, Delimiter: candidate))
                .OrderByDescending(g => (long)g.Records * g.Cells)
                .FirstOrDefault();
            if ((long)common.Records * common.Cells > (long)best.Records * best.Cells)
            {
                best = common;
            }
        }

        return best.Delimiter;
    }

    private static List<int> Counts(ReadOnlySpan<byte> text, char delimiter)
    {
        var counts = new List<int>();
        var (count, quoted) = (0, false);
        foreach (var b in text)
        {
            if (b == '"')
            {
                quoted = !quoted;
            }
            else if (b == '\n' && !quoted)
            {
                counts.Add(count);
                count = 0;
            }
            else if (b == delimiter && !quoted)
            {
                count++;
            }
        }

        counts.Add(count);
        return counts;
    }
}
