using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Gotong.Platform.Import;

/// <summary>Text copied out of a PDF: columns stand apart by two spaces or more, cells at the place of their heading.</summary>
internal static partial class SpacedColumns
{
    private const int LongestLine = 4_000;
    private const int MostBytes = 4 * 1024 * 1024;

    public static bool Are(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MostBytes || utf8.Contains((byte)'\t') || utf8.StartsWith("sep="u8))
        {
            return false;
        }

        var (lines, spaced) = (0, 0);
        foreach (var line in Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 64 * 1024)]).Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines++;
                spaced += line.Length <= LongestLine && Parts(line).Count > 1 ? 1 : 0;
            }
        }

        return spaced > 1 && spaced * 2 >= lines;
    }

    public static TableSheet Read(string text, string fileName)
    {
        var lines = text.Split('\n')
            .Select(line => Parts(line.Length > LongestLine ? line[..LongestLine] : line))
            .ToList();
        var columns = Columns(lines);
        var table = new GridTable(new TextPool(), new CellBudget()) { BySpaces = true };
        foreach (var parts in lines)
        {
            table.StartRow();
            var row = new Dictionary<int, string>();
            for (var i = 0; i < parts.Count; i++)
            {
                var column = parts.Count == columns.Count ? i : Nearest(columns, parts[i]);
                row[column] = row.TryGetValue(column, out var before) ? $"{before} {parts[i].Text}" : parts[i].Text;
            }

            foreach (var (column, cell) in row)
            {
                table.Put(column, cell);
            }
        }

        return table.Sheet(Path.GetFileNameWithoutExtension(fileName));
    }

    /// <summary>The first of the fullest lines shows where the columns stand; all lines as full say how wide they are.</summary>
    private static List<Part> Columns(List<List<Part>> lines)
    {
        var most = lines.Count == 0 ? 0 : lines.Max(line => line.Count);
        var full = lines.FindAll(line => line.Count == most);
        return
        [
            .. Enumerable
                .Range(0, most)
                .Select(i => new Part("", full.Min(line => line[i].Start), full.Max(line => line[i].End))),
        ];
    }

    private static int Nearest(List<Part> columns, Part part)
    {
        var (best, least) = (0, int.MaxValue);
        for (var i = 0; i < columns.Count; i++)
        {
            var overlap = Math.Min(part.End, columns[i].End) - Math.Max(part.Start, columns[i].Start);
            var distance = overlap > 0 ? -overlap : Math.Abs(part.Start - columns[i].Start);
            (best, least) = distance < least ? (i, distance) : (best, least);
        }

        return best;
    }

    private static List<Part> Parts(string line) =>
        [.. Words().Matches(line.Replace('\u00A0', ' ')).Select(m => new Part(m.Value, m.Index, m.Index + m.Length))];

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Part(string Text, int Start, int End);

    [GeneratedRegex(@"\S+(?: \S+)*", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
