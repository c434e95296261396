using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Gotong.Platform.Import;

/// <summary>The tables of a web page, or of what was pasted from one, from Word or from Excel. Nothing in it runs.</summary>
internal static class HtmlTables
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostTags = 300_000;
    private const int MostTables = 200;
    private const int MostDepth = 2_000;
    private static readonly SearchValues<byte> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:"u8
    );

    /// <summary>Tags that pages rarely end.</summary>
    private static readonly HashSet<string> Unclosed = new(
        "br img col meta link input hr p li td tr th dd dt option area".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    public static bool Has(Stream stream) =>
        TextSheet.Utf8Of(stream).AsSpan().IndexOf("<table"u8) >= 0
        || TextSheet.Utf8Of(stream).AsSpan().IndexOf("<TABLE"u8) >= 0;

    public static IReadOnlyList<TableSheet> Read(Stream stream)
    {
        var bytes = TextSheet.Utf8Of(stream);
        if (bytes.Length > MostBytes || bytes.AsSpan().Count((byte)'<') > MostTags)
        {
            throw ImportRefusal.TooMuch(
                "halaman web lebih dari 4 MB atau 300.000 tanda",
                "a web page of more than 4 MB or 300,000 tags"
            );
        }

        RefuseDeep(bytes);
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        var (texts, budget, sheets) = (new TextPool(), new CellBudget(), new List<TableSheet>());
        // Tables around other tables only lay out the page.
        foreach (
            var element in page.QuerySelectorAll<IHtmlTableElement>("table")
                .Where(t => t.QuerySelector("table") is null)
                .Take(MostTables)
        )
        {
            var table = new GridTable(texts, budget);
            Fill(table, element);
            if (table.IsTable)
            {
                var number = string.Create(CultureInfo.InvariantCulture, $"Tabel {sheets.Count + 1}");
                var title = element.QuerySelector("caption") is { } caption ? TextOf(caption) : "";
                sheets.Add(table.Sheet(title.Length is 0 or > 120 ? number : $"{number}: {title}"));
            }
        }

        return sheets.Count > 0 ? sheets : throw ImportRefusal.NoTable();
    }

    /// <summary>Who walks a page walks down tags within tags; a page of people has some dozen.</summary>
    private static void RefuseDeep(ReadOnlySpan<byte> page)
    {
        var depth = 0;
        for (var at = page.IndexOf((byte)'<'); at >= 0; )
        {
            page = page[(at + 1)..];
            var end = page.IndexOf((byte)'>');
            var name = page[..Math.Max(0, page.IndexOfAnyExcept(Letters))];
            if (page.StartsWith("/"u8))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (
                name.Length > 0
                && !(end > 0 && page[end - 1] == '/')
                && !Unclosed.Contains(Encoding.ASCII.GetString(name))
            )
            {
                depth++;
            }

            if (depth > MostDepth)
            {
                throw ImportRefusal.Broken();
            }

            at = page.IndexOf((byte)'<');
        }
    }

    private static void Fill(GridTable table, IHtmlTableElement element)
    {
        // By column: the last row that a cell from above still takes.
        var taken = new Dictionary<int, int>();
        foreach (var tr in element.QuerySelectorAll("tr"))
        {
            table.StartRow();
            var (row, column) = (table.RowCount, 0);
            foreach (var cell in tr.Children.Where(c => c.LocalName is "td" or "th"))
            {
                while (taken.GetValueOrDefault(column) >= row)
                {
                    column++;
                }

                var wide = Span(cell, "colspan", ImportLimits.Columns);
                var tall = Span(cell, "rowspan", ImportLimits.Rows);
                if (TextOf(cell) is { Length: > 0 } text)
                {
                    table.Put(column, text);
                }

                table.Merge(row, row + tall - 1, column, column + wide - 1);
                for (var c = column; tall > 1 && c < column + wide && c < ImportLimits.Columns; c++)
                {
                    taken[c] = row + tall - 1;
                }

                column += wide;
            }
        }
    }

    private static int Span(IElement cell, string name, int most) =>
        int.TryParse(cell.GetAttribute(name), CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, most)
            : 1;

    /// <summary>Lines stay lines; the page's own line breaks and indents are spaces.</summary>
    private static string TextOf(IElement cell)
    {
        var text = new StringBuilder();
        foreach (var node in cell.Descendants())
        {
            if (node is IElement { LocalName: "br" or "p" or "div" or "li" } && text.Length > 0)
            {
                text.Append('\n');
            }
            else if (node is IText piece && piece.ParentElement?.LocalName is not ("style" or "script"))
            {
                text.Append(
                    string.Join(' ', piece.Data.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
                );
            }
        }

        return string.Join(
            '\n',
            text.ToString()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Where(line => line.Length > 0)
        );
    }
}
