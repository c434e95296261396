using System.Globalization;
using System.Text;
using Gotong.Documents;

namespace Gotong.Platform.Markdown;

/// <summary>Blocks of a section as Markdown: the way back of <see cref="MarkdownBlocks"/>, one form for each meaning.</summary>
internal static class MarkdownText
{
    /// <param name="blocks">What stands in the section; blocks of other kinds are left out.</param>
    /// <param name="level">Level of the heading it stands under.</param>
    public static string Write(IReadOnlyList<Block> blocks, int level)
    {
        var parts = new List<string>();
        var isSecond = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            // Two lists of a kind that touch would be one; the other sign parts them.
            isSecond = i > 0 && blocks[i] is ListBlock && blocks[i].GetType() == blocks[i - 1].GetType() && !isSecond;
            var text = Write(blocks[i], level, isSecond);
            if (text.Length > 0)
                parts.Add(text);
        }
        return string.Join("\n\n", parts);
    }

    private static string Write(Block block, int level, bool isSecond) =>
        block switch
        {
            Heading heading => Heading(heading, level),
            Paragraph paragraph => InlineMarkdown.Write(paragraph.Inlines),
            Quote quote => "> " + Continued(InlineMarkdown.Write(quote.Inlines), "> "),
            ListBlock list => List(list, isSecond),
            Table table => Table(table),
            _ => "",
        };

    private static string Heading(Heading heading, int level)
    {
        var text = InlineMarkdown.Write([heading.Text], isLine: true);
        return text.Length == 0 ? "" : $"{new string('#', Math.Clamp(heading.Level - level, 1, 4 - level))} {text}";
    }

    private static string List(ListBlock list, bool isSecond)
    {
        var text = new StringBuilder();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var sign =
                list is NumberedList
                    ? (i + 1).ToString(CultureInfo.InvariantCulture) + (isSecond ? ") " : ". ")
                    : (isSecond ? "* " : "- ");
            var indent = new string(' ', sign.Length);
            text.Append(i == 0 ? "" : "\n").Append(sign);
            text.Append(Continued(InlineMarkdown.Write(list.Items[i].Inlines), indent));
            if (list.Items[i].Nested is { Items.Count: > 0 } nested)
                text.Append('\n').Append(indent).Append(Continued(List(nested, isSecond: false), indent));
        }
        return text.ToString();
    }

    private static string Table(Table table)
    {
        var text = new StringBuilder();
        Row(text, table.Columns.Select(c => InlineMarkdown.Write([c.Header], isLine: true)));
        text.Append('\n');
        Row(text, table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows.OfType<CellRow>())
        {
            text.Append('\n');
            Row(
                text,
                table.Columns.Select(
                    (_, i) => i < row.Cells.Count ? InlineMarkdown.Write(row.Cells[i].Inlines, isLine: true) : ""
                )
            );
        }
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |");

    private static string Continued(string text, string indent) =>
        text.Replace("\n", "\n" + indent, StringComparison.Ordinal);
}
