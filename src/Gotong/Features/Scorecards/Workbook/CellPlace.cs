using System.Globalization;
using System.Text.RegularExpressions;

namespace Gotong.Features.Scorecards.Workbook;

/// <summary>A cell as people write it: <c>Isian!C12</c>; a sheet name with spaces may stand in single quotes, as in a formula.</summary>
public sealed partial record CellPlace(string Sheet, string Column, uint Row)
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    public string Reference => string.Create(CultureInfo.InvariantCulture, $"{Column}{Row}");

    /// <summary>From 1, so that columns sort as Excel shows them.</summary>
    public int ColumnNumber => NumberOf(Column);

    public override string ToString() => $"{Sheet}!{Reference}";

    public static CellPlace? Read(string text)
    {
        if (text.Length > WorkbookCell.LongestAddress || Written().Match(text.Trim()) is not { Success: true } match)
            return null;
        var column = match.Groups["column"].Value.ToUpperInvariant();
        var row = uint.Parse(match.Groups["row"].Value, CultureInfo.InvariantCulture);
        return row <= LastRow && NumberOf(column) <= LastColumn
            ? new(match.Groups["sheet"].Value.Trim('\''), column, row)
            : null;
    }

    public static int NumberOf(string column) => column.Aggregate(0, (number, c) => number * 26 + (c & 31));

    [GeneratedRegex(
        @"^(?<sheet>[^!]{1,40})!\$?(?<column>[A-Za-z]{1,3})\$?(?<row>[1-9][0-9]{0,6})$",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex Written();
}
