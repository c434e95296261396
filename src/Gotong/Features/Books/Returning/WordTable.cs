using Gotong.Documents;
using Gotong.Platform.Markdown;

namespace Gotong.Features.Books.Returning;

/// <summary>A table of a Word file: its first row is its head.</summary>
internal static class WordTable
{
    public static Table? Of(IReadOnlyList<List<Cell>> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        if (width is 0 or > Table.MaxColumns)
            return null;
        var head = rows[0].ConvertAll(c => InlineMarkdown.PlainText(c.Inlines));
        return new(
            string.Join(", ", head),
            [.. Enumerable.Range(0, width).Select(i => new Column(i < head.Count ? head[i] : ""))],
            [.. rows.Skip(1).Select(r => new CellRow(r))]
        );
    }

    /// <summary>The book writes captions itself, from the head.</summary>
    public static bool IsCaptionOf(Table table, string caption) =>
        ((ReadOnlySpan<string>)["Tabel", "Table"])
            .ToArray()
            .Any(word => TextPrint.Of(word + table.Caption) == TextPrint.Of(caption));
}
