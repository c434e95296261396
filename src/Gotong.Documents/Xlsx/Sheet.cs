namespace Gotong.Documents;

/// <summary>One sheet of a workbook: a frozen, filtered header row and rows below it.</summary>
/// <param name="Name">Shown on the tab; what Excel does not allow is replaced, more than 31 characters are cut, a repeated name gets a number.</param>
/// <param name="Columns">1 to 16,384 columns.</param>
/// <param name="Rows">Read once while writing. A value is a string, int, long, decimal, double, DateOnly or null (an empty cell);
/// text in a number column stays text.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Width">In characters of the default face, as Excel counts; 1 to 255.</param>
/// <param name="Kind">How numbers and dates are shown.</param>
public sealed record SheetColumn(string Name, double Width = 20, ColumnKind Kind = ColumnKind.Text);

/// <summary>What a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Words and codes.</summary>
    Text,

    /// <summary>Numbers with the decimals they have.</summary>
    Number,

    /// <summary>Whole rupiah.</summary>
    Rupiah,

    /// <summary>Days.</summary>
    Date,
}
