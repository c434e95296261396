namespace Gotong.Documents;

/// <summary>How a run looks; the parts add up.</summary>
[Flags]
internal enum RunStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Link = 4,
    Source = 8,
}

internal static class DocxRunStyle
{
    public static void Write(Ooxml x, RunStyle style, string? named)
    {
        named ??=
            style.HasFlag(RunStyle.Source) ? "SourceMark"
            : style.HasFlag(RunStyle.Link) ? "Hyperlink"
            : null;
        if (style == RunStyle.None && named is null)
            return;
        x.Open("w:rPr");
        if (named is not null)
            x.Val("w:rStyle", named);
        if (style.HasFlag(RunStyle.Bold))
            x.Leaf("w:b");
        if (style.HasFlag(RunStyle.Italic))
            x.Leaf("w:i");
        x.Close();
    }
}
