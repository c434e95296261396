namespace Gotong.Documents;

internal sealed class HtmlTable(HtmlElements html, HtmlInlines inlines, Words words)
{
    public void Write(Table table, int number, string id, string? classes)
    {
        html.Open("div", classes);
        html.Attribute("role", "region");
        html.Attribute("tabindex", "0");
        html.Attribute("aria-labelledby", id + "-judul");
        html.Open("table", "doc-table");
        html.Attribute("id", id);
        html.Open("caption");
        html.Attribute("id", id + "-judul");
        html.Caption($"{words.Table} {number}", table.Caption);
        html.Close();
        WriteHead(table);
        html.Open("tbody");
        var isEmpty = true;
        foreach (var row in table.Rows)
        {
            if (row is BandRow band)
            {
                // A band opens its own group, so that its header speaks for the rows below it only.
                if (!isEmpty)
                {
                    html.Close();
                    html.Open("tbody");
                }
                WriteBand(band, table.Columns.Count);
            }
            else if (row is CellRow cells)
                WriteCells(table, cells);
            isEmpty = false;
        }
        html.Close();
        html.Close();
        html.Close();
    }

    private void WriteHead(Table table)
    {
        var shares = table.Shares();
        html.Open("thead");
        html.Open("tr");
        for (var i = 0; i < shares.Length; i++)
        {
            // Widths in steps of five, as classes: a style attribute is not allowed.
            var width = Math.Clamp((int)Math.Round(shares[i] * 20) * 5, 5, 100);
            html.Open("th", Classes(table.Columns[i], $"doc-w{width}"));
            html.Attribute("scope", "col");
            html.Text(table.Columns[i].Header);
            html.Close();
        }
        html.Close();
        html.Close();
    }

    private void WriteBand(BandRow band, int columns)
    {
        html.Open("tr", "doc-band");
        html.Open("th");
        html.Attribute("scope", "rowgroup");
        html.Attribute("colspan", $"{columns}");
        html.Text(CleanText.Line(band.Text));
        html.Close();
        html.Close();
    }

    private void WriteCells(Table table, CellRow row)
    {
        html.Open("tr");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            html.Open("td", Classes(table.Columns[i], null));
            if (i < row.Cells.Count)
                inlines.Write(row.Cells[i].Inlines);
            html.Close();
        }
        html.Close();
    }

    private static string? Classes(Column column, string? width) =>
        column.Align switch
        {
            Align.Center => Join(width, "doc-center"),
            Align.End => Join(width, "doc-end"),
            _ => width,
        };

    private static string Join(string? first, string second) => first is null ? second : $"{first} {second}";
}
