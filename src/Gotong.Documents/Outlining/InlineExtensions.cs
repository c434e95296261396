namespace Gotong.Documents;

internal static class InlineExtensions
{
    public static IReadOnlyList<Inline> Children(this Inline inline) =>
        inline switch
        {
            Bold bold => bold.Inlines,
            Italic italic => italic.Inlines,
            Link link => link.Inlines,
            _ => [],
        };

    /// <summary>How many characters are read.</summary>
    public static int Length(this IReadOnlyList<Inline> inlines)
    {
        var length = 0;
        foreach (var inline in inlines)
            length += inline switch
            {
                Text text => text.Value.Length,
                Source => 2,
                _ => inline.Children().Length(),
            };
        return length;
    }
}
