namespace Gotong.Platform.Import;

/// <summary>What the text of a value cell means. Only Number and Range can be counted with.</summary>
public abstract record NumberText
{
    private NumberText() { }

    public sealed record Number(decimal Value, bool Percent = false) : NumberText;

    public sealed record Range(decimal Low, decimal High) : NumberText;

    public sealed record Label(string Text) : NumberText;

    public sealed record NoValue : NumberText;

    public sealed record Unclear(string Reason) : NumberText;

    private static readonly HashSet<string> NoValues = new(StringComparer.OrdinalIgnoreCase)
    {
        "",
        "n/a",
        "na",
        "n.a",
        "n.a.",
        "nan",
        "null",
        "[null]",
        "-",
        "--",
        "–",
        "—",
        "−",
        "...",
        "…",
        "tidak ada data",
        "belum ada data",
        "data tidak tersedia",
        "data belum tersedia",
        "tidak tersedia",
        "belum tersedia",
        "tad",
    };

    /// <summary>"Tidak Ada" alone is no member: it is a label, the opposite of "Ada".</summary>
    public static bool IsNoValue(string text) => NoValues.Contains(text.Trim());
}
