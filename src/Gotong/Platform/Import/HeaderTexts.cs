namespace Gotong.Platform.Import;

/// <summary>The heading of each column out of all rows of a header.</summary>
internal static class HeaderTexts
{
    public static string[] Of(List<Row> rows, int width, IReadOnlyList<MergedRange> merges)
    {
        var grid = rows.ConvertAll(row => Enumerable.Range(0, width).Select(c => OneLine(row[c].Text)).ToArray());
        SpreadMerges(grid, rows, merges);
        SpreadGroups(grid);
        return [.. Enumerable.Range(0, width).Select(c => Joined(grid, c))];
    }

    private static void SpreadMerges(List<string[]> grid, List<Row> rows, IReadOnlyList<MergedRange> merges)
    {
        foreach (var merge in merges.Where(m => m.FirstRow <= rows[^1].Number && m.LastRow >= rows[0].Number))
        {
            var from = rows.FindIndex(row => row.Number >= merge.FirstRow);
            var text = merge.FirstColumn < grid[from].Length ? grid[from][merge.FirstColumn] : "";
            // A merge over everything is a title.
            if (merge.FirstColumn == 0 && merge.LastColumn >= grid[from].Length - 1 && grid[from].Length > 1)
            {
                continue;
            }

            for (var r = from; r < rows.Count && rows[r].Number <= merge.LastRow; r++)
            {
                for (var c = merge.FirstColumn; c <= merge.LastColumn && c < grid[r].Length; c++)
                {
                    grid[r][c] = grid[r][c].Length == 0 ? text : grid[r][c];
                }
            }
        }
    }

    /// <summary>Without a merge, a group reaches over blanks that have a heading below them.</summary>
    private static void SpreadGroups(List<string[]> grid)
    {
        for (var r = 0; r + 1 < grid.Count; r++)
        {
            var group = -1;
            for (var c = 0; c < grid[r].Length; c++)
            {
                if (grid[r][c].Length > 0)
                {
                    group = HasBelow(grid, r, c) ? c : -1;
                }
                else if (group >= 0 && HasBelow(grid, r, c))
                {
                    grid[r][c] = grid[r][group];
                }
            }
        }
    }

    private static bool HasBelow(List<string[]> grid, int row, int column) =>
        grid.Skip(row + 1).Any(below => below[column].Length > 0 && below[column] != grid[row][column]);

    private static string Joined(List<string[]> grid, int column)
    {
        var parts = new List<string>();
        foreach (var row in grid)
        {
            if (row[column].Length > 0 && (parts.Count == 0 || parts[^1] != row[column]))
            {
                parts.Add(row[column]);
            }
        }

        return string.Join(HeaderFinder.Joint, parts);
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
