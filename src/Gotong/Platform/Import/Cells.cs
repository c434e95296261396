using System.Globalization;
using System.Runtime.InteropServices;

namespace Gotong.Platform.Import;

public enum CellKind : byte
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,
    Error,
}

/// <summary>Text is trimmed; a number is written plainly with a decimal point, whatever the culture.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Cell
{
    private readonly string? _text;

    public Cell(string text, CellKind kind)
    {
        _text = text;
        Kind = text.Length == 0 ? CellKind.Empty : kind;
    }

    public string Text => _text ?? "";
    public CellKind Kind { get; }
    public bool IsEmpty => Kind == CellKind.Empty;
}

/// <summary>Number is the row number a person sees in Excel. Rows without any content are never handed out.</summary>
public sealed record Row(int Number, Cell[] Cells)
{
    public Cell this[int column] => (uint)column < (uint)Cells.Length ? Cells[column] : default;

    public Row With(int column, Cell cell)
    {
        var cells = new Cell[Math.Max(Cells.Length, column + 1)];
        Cells.CopyTo(cells, 0);
        cells[column] = cell;
        return this with { Cells = cells };
    }
}

/// <summary>Rows as in Excel (from 1), columns from 0; both ends included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MergedRange(int FirstRow, int LastRow, int FirstColumn, int LastColumn);

public static class ColumnLetter
{
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>"AB12" gives column 27 and row 12; what is not such an address gives -1.</summary>
    internal static (int Column, int Row) Parse(ReadOnlySpan<char> address)
    {
        int at = 0,
            column = 0,
            row = 0;
        for (; at < address.Length && at < 4 && char.IsAsciiLetter(address[at]); at++)
        {
            column = (column * 26) + (address[at] & 31);
        }

        if (at < address.Length && !int.TryParse(address[at..], CultureInfo.InvariantCulture, out row))
        {
            return (-1, -1);
        }

        return (column - 1, row > 0 ? row : -1);
    }
}
