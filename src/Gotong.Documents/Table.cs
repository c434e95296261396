namespace Gotong.Documents;

/// <summary>A table with a numbered caption; its header row is repeated on every page.</summary>
public sealed record Table : Block
{
    /// <summary>Word's own limit.</summary>
    public const int MaxColumns = 63;

    /// <param name="caption">A sentence that says what is seen.</param>
    /// <param name="columns">1 to 63 columns.</param>
    /// <param name="rows">Rows of cells and bands between them.</param>
    /// <param name="anchor">Name for internal links.</param>
    /// <exception cref="ArgumentException">No column, too many, or a row with more cells than columns.</exception>
    public Table(string caption, IReadOnlyList<Column> columns, IReadOnlyList<TableRow> rows, string? anchor = null)
    {
        if (columns.Count is 0 or > MaxColumns)
            throw new ArgumentException(
                $"A table has 1 to {MaxColumns} columns, not {columns.Count}.",
                nameof(columns)
            );
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is CellRow row && row.Cells.Count > columns.Count)
                throw new ArgumentException(
                    $"Row {i + 1} has {row.Cells.Count} cells, the table has {columns.Count} columns.",
                    nameof(rows)
                );
        }
        (Caption, Columns, Rows, Anchor) = (caption, columns, rows, anchor);
    }

    /// <summary>A sentence that says what is seen.</summary>
    public string Caption { get; }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Name for internal links.</summary>
    public string? Anchor { get; }

    /// <summary>Each column's share of the table's width; the shares add up to 1.</summary>
    internal double[] Shares()
    {
        var widths = Columns
            .Select(c => double.IsFinite(c.Width) && c.Width > 0 ? Math.Min(c.Width, 1e6) : 1)
            .ToArray();
        var sum = widths.Sum();
        return [.. widths.Select(w => w / sum)];
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Header">Text of its header.</param>
/// <param name="Width">Its width relative to the other columns; not positive counts as 1.</param>
/// <param name="Align">Where its cells stand.</param>
public sealed record Column(string Header, double Width = 1, Align Align = Align.Start);

/// <summary>Where text stands in its column.</summary>
public enum Align
{
    /// <summary>Words.</summary>
    Start,

    /// <summary>Short marks.</summary>
    Center,

    /// <summary>Numbers.</summary>
    End,
}

/// <summary>A row of a table.</summary>
public abstract record TableRow;

/// <summary>Cells from left to right; missing ones at the end are empty.</summary>
public sealed record CellRow(IReadOnlyList<Cell> Cells) : TableRow;

/// <summary>A row over the whole width that names the rows below it.</summary>
public sealed record BandRow(string Text) : TableRow;

/// <summary>One cell.</summary>
public sealed record Cell(IReadOnlyList<Inline> Inlines)
{
    /// <summary>Lets a plain string stand where a cell is asked for.</summary>
    public static implicit operator Cell(string value) => new([new Text(value)]);
}
