namespace Gotong.Documents;

/// <summary>Guesses on which page a block starts, by counting characters. Word does not fill a table of contents by itself,
/// so it is written with this guess; "Update field" in Word makes it exact.</summary>
internal sealed class PageEstimate
{
    private const double BodyWidth = 5.4;
    private const double CellWidth = 4.6;
    private PageSize size = PageSize.Portrait;
    private double used;

    /// <summary>The page on which the block added last starts; the first is 1.</summary>
    public int Page { get; private set; } = 1;

    private int next = 1;

    public void Add(Block block)
    {
        switch (block)
        {
            case Heading heading:
                if (heading.Level <= 1)
                    Break();
                Take(heading.Level <= 1 ? 56 : 34, keepWith: 50);
                break;
            case Paragraph paragraph:
                Take(Lines(paragraph.Inlines, size.TextWidth) * 16.5 + 7);
                break;
            case Quote quote:
                Take(Lines(quote.Inlines, size.TextWidth - 30) * 16.5 + 14);
                break;
            case Note note:
                Take((Lines(note.Inlines, size.TextWidth - 30) + note.Label.Length / 80) * 16.5 + 24);
                break;
            case ListBlock list:
                Take(list);
                break;
            case Table table:
                Take(table);
                break;
            case SignPlaces signs:
                Take((signs.Places.Count + 1) / 2 * 130, whole: true);
                break;
            case Figure figure:
                Take(
                    figure.Drawing.Height * Math.Min(1, size.TextWidth / Math.Max(1, figure.Drawing.Width)) + 44,
                    whole: true
                );
                break;
            case PageBreak:
                Break();
                break;
            case SectionChange change:
                Break();
                size = PageSize.Of(change.Orientation);
                break;
        }
    }

    private void Take(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            Take(Lines(item.Inlines, size.TextWidth - 24) * 16.5 + 3);
            if (item.Nested is { } nested)
                Take(nested);
        }
    }

    private void Take(Table table)
    {
        var shares = table.Shares();
        Take(60, keepWith: 24);
        var start = Page;
        foreach (var row in table.Rows)
        {
            var lines = 1.0;
            if (row is CellRow cells)
            {
                for (var i = 0; i < cells.Cells.Count; i++)
                    lines = Math.Max(lines, Lines(cells.Cells[i].Inlines, shares[i] * size.TextWidth - 10, CellWidth));
            }
            Take(lines * 11.5 + 7.5, whole: true, header: 24);
        }
        used += 10;
        Page = start;
    }

    private static double Lines(IReadOnlyList<Inline> inlines, double width, double character = BodyWidth) =>
        Math.Max(1, Math.Ceiling(inlines.Length() * character / Math.Max(20, width)));

    private void Break()
    {
        if (used > 0)
            next++;
        used = 0;
        Page = next;
    }

    private void Take(double height, double keepWith = 0, bool whole = false, double header = 0)
    {
        if (used > 0 && used + (whole ? Math.Min(height, size.TextHeight) : 14) + keepWith > size.TextHeight)
        {
            next++;
            used = header;
        }
        Page = next;
        used += height;
        for (; used > size.TextHeight && used < 1e7; used -= size.TextHeight)
            next++;
    }
}
