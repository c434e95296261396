using Gotong.Documents;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdownParser = Markdig.Markdown;
using Md = Markdig.Syntax;
using MdTable = Markdig.Extensions.Tables;

namespace Gotong.Platform.Markdown;

/// <summary>Markdown of a narrative section as document blocks. HTML is text, links are http(s) or nothing.</summary>
public static class MarkdownBlocks
{
    public const int LongestText = 60_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Build();

    /// <param name="markdown">As written.</param>
    /// <param name="level">Level of the heading it stands under; its own headings go below.</param>
    public static IReadOnlyList<Documents.Block> Read(string markdown, int level)
    {
        var blocks = new List<Documents.Block>();
        if (Parse(markdown) is { } document)
            Add(blocks, document, level);
        else
            blocks.Add(new Paragraph([new Text(markdown)]));
        return blocks;
    }

    /// <summary>False when it nests too deeply to be read.</summary>
    public static bool IsReadable(string markdown) => Parse(markdown) is not null;

    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return MarkdownParser.Parse(markdown, Pipeline);
        }
        catch (ArgumentException) // Markdig's own limit of depth
        {
            return null;
        }
    }

    private static void Add(List<Documents.Block> blocks, ContainerBlock container, int level)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    var text = MarkdownInlines.PlainText(heading.Inline);
                    if (text.Length > 0)
                        blocks.Add(new Heading(Math.Min(4, level + heading.Level), text));
                    break;
                case ParagraphBlock paragraph:
                    blocks.Add(new Paragraph(MarkdownInlines.Read(paragraph.Inline)));
                    break;
                case QuoteBlock quote:
                    blocks.Add(new Quote(Flatten(quote)));
                    break;
                case Md.ListBlock list:
                    blocks.Add(ReadList(list));
                    break;
                case MdTable.Table table:
                    AddTable(blocks, table);
                    break;
                case CodeBlock code: // an indented line is seldom meant as code here
                    blocks.Add(new Paragraph([new Text(code.Lines.ToString())]));
                    break;
                case ContainerBlock other:
                    Add(blocks, other, level);
                    break;
            }
        }
    }

    private static Documents.ListBlock ReadList(Md.ListBlock list)
    {
        var items = new List<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var nested = item.OfType<Md.ListBlock>().FirstOrDefault();
            items.Add(new(Flatten(item), nested is null ? null : ReadList(nested)));
        }
        return list.IsOrdered ? new NumberedList(items) : new BulletList(items);
    }

    /// <summary>The text of a block that holds blocks, one line each; lists inside are told by the caller.</summary>
    private static List<Inline> Flatten(ContainerBlock container)
    {
        var inlines = new List<Inline>();
        foreach (var leaf in container.OfType<LeafBlock>())
        {
            if (inlines.Count > 0)
                inlines.Add("\n");
            if (leaf.Inline is not null)
                inlines.AddRange(MarkdownInlines.Read(leaf.Inline));
            else
                inlines.Add(leaf.Lines.ToString());
        }
        foreach (var quote in container.OfType<QuoteBlock>())
            inlines.AddRange([.. inlines.Count > 0 ? (IEnumerable<Inline>)["\n"] : [], .. Flatten(quote)]);
        return inlines;
    }

    private static void AddTable(List<Documents.Block> blocks, MdTable.Table table)
    {
        var rows = table.OfType<MdTable.TableRow>().ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        if (width is 0 or > Documents.Table.MaxColumns)
            return;
        var head = rows.FirstOrDefault(r => r.IsHeader);
        var columns = Enumerable
            .Range(0, width)
            .Select(i => new Column(head is null || i >= head.Count ? "" : PlainCell(head[i])));
        blocks.Add(
            new Documents.Table(
                head is null ? "" : string.Join(", ", head.Select(PlainCell)),
                [.. columns],
                [
                    .. rows.Where(r => !r.IsHeader)
                        .Select(r => new CellRow([.. r.OfType<TableCell>().Select(c => new Cell(Flatten(c)))])),
                ]
            )
        );
    }

    private static string PlainCell(Md.Block cell) =>
        string.Join(' ', ((ContainerBlock)cell).OfType<LeafBlock>().Select(l => MarkdownInlines.PlainText(l.Inline)));
}
