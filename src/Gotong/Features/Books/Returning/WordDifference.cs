namespace Gotong.Features.Books.Returning;

internal enum Change
{
    Same,
    Added,
    Removed,
}

internal sealed record Part(Change Change, string Text);

/// <summary>Two texts word by word.</summary>
internal static class WordDifference
{
    /// <summary>Beyond this the middle is shown as replaced as a whole; no page waits for a finer answer.</summary>
    private const long MostCells = 9_000_000;

    public static IReadOnlyList<Part> Between(string before, string after)
    {
        var (a, b) = (Split(before), Split(after));
        var start = 0;
        while (start < a.Count && start < b.Count && a[start] == b[start])
            start++;
        var end = 0;
        while (end < a.Count - start && end < b.Count - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var parts = new List<Part>();
        Add(parts, Change.Same, a[..start]);
        Middle(parts, a[start..^end], b[start..^end]);
        Add(parts, Change.Same, a[^end..]);
        return parts;
    }

    public static int Words(IReadOnlyList<Part> parts, Change change) =>
        parts.Where(p => p.Change == change).Sum(p => Split(p.Text).Count(w => w.Any(char.IsLetterOrDigit)));

    /// <summary>The longest words in common, kept; all else added or removed.</summary>
    private static void Middle(List<Part> parts, List<string> a, List<string> b)
    {
        if ((long)a.Count * b.Count > MostCells)
        {
            Add(parts, Change.Removed, a);
            Add(parts, Change.Added, b);
            return;
        }
        var common = new ushort[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        for (var j = b.Count - 1; j >= 0; j--)
            common[i, j] =
                a[i] == b[j] ? (ushort)(common[i + 1, j + 1] + 1) : Math.Max(common[i + 1, j], common[i, j + 1]);
        for (int i = 0, j = 0; i < a.Count || j < b.Count; )
        {
            if (i < a.Count && j < b.Count && a[i] == b[j])
            {
                Add(parts, Change.Same, [a[i]]);
                (i, j) = (i + 1, j + 1);
            }
            else if (i < a.Count && (j == b.Count || common[i + 1, j] >= common[i, j + 1]))
                Add(parts, Change.Removed, [a[i++]]);
            else
                Add(parts, Change.Added, [b[j++]]);
        }
    }

    private static void Add(List<Part> parts, Change change, List<string> words)
    {
        if (words.Count == 0)
            return;
        var text = string.Concat(words);
        if (parts.Count > 0 && parts[^1].Change == change)
            parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
        else
            parts.Add(new(change, text));
    }

    /// <summary>Words and what parts them, nothing lost.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; )
        {
            var start = i;
            var isSpace = char.IsWhiteSpace(text[i]);
            while (i < text.Length && char.IsWhiteSpace(text[i]) == isSpace)
                i++;
            words.Add(text[start..i]);
        }
        return words;
    }
}
