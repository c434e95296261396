namespace Gotong.Documents;

/// <summary>Names that Excel takes: 1 to 31 characters, none of []:*?/\, no quote at either end, no two alike.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> Of(IReadOnlyList<Sheet> sheets)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>(sheets.Count);
        foreach (var sheet in sheets)
        {
            var wanted = CleanText.Line(sheet.Name);
            wanted = string.Concat(wanted.Select(c => "[]:*?/\\".Contains(c, StringComparison.Ordinal) ? '-' : c));
            wanted = Cut(wanted.Trim().Trim('\'').Trim(), Longest);
            // "History" is a name Excel keeps for itself.
            if (wanted.Length == 0 || wanted.Equals("History", StringComparison.OrdinalIgnoreCase))
                wanted = "Data";
            var name = wanted;
            for (var n = 2; !used.Add(name); n++)
                name = $"{Cut(wanted, Longest - 6)} ({n})";
            names.Add(name);
        }
        return names;
    }

    private static string Cut(string name, int most) =>
        name.Length <= most ? name : CleanText.Line(name[..most]).TrimEnd('\ufffd', '\'', ' ');
}
