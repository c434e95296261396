namespace Gotong.Platform.Import;

/// <summary>One string per distinct text: tables repeat their parents on every row, so memory stays flat.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private long _characters;

    /// <summary>From here on texts are handed out but not kept: who keeps them all must refuse the file.</summary>
    public bool IsFull { get; private set; }

    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return "";
        }

        if (_lookup.TryGetValue(text, out var known))
        {
            return known;
        }

        known = Clean(text);
        if (_texts.TryGetValue(known, out var same))
        {
            return same;
        }

        // A short text costs its object too.
        if (_characters + known.Length + 24 > ImportLimits.TextCharacters)
        {
            IsFull = true;
            return known;
        }

        _characters += known.Length + 24;
        _texts.Add(known);
        return known;
    }

    // Excel writes a carriage return as _x000D_.
    private static string Clean(ReadOnlySpan<char> text)
    {
        var clean = text.ToString();
        if (clean.Contains("_x000", StringComparison.Ordinal))
        {
            clean = clean
                .Replace("_x000D_", "", StringComparison.OrdinalIgnoreCase)
                .Replace("_x000A_", "\n", StringComparison.OrdinalIgnoreCase);
        }

        return clean.Contains('\r', StringComparison.Ordinal)
            ? clean.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim()
            : clean.Trim();
    }
}
