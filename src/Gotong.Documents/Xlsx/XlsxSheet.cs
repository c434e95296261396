using System.Globalization;
using System.Text.RegularExpressions;

namespace Gotong.Documents;

/// <summary>Writes one worksheet row by row.</summary>
internal static partial class XlsxSheet
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    private const int MostCharacters = 32_767;
    private const string HeaderStyle = "4";
    private const string QuotedStyle = "5";

    // Excel keeps 15 digits; a longer number would change silently.
    private const decimal MostExact = 999_999_999_999_999;

    // Excel counts a 29 February 1900 that never was; days before March 1900 would be off by one.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    public static void Write(Ooxml x, Sheet sheet)
    {
        var columns = sheet.Columns;
        if (columns.Count is 0 or > MostColumns)
            throw new ArgumentException(
                $"Sheet {sheet.Name} has {columns.Count} columns; 1 to {MostColumns} are possible.",
                nameof(sheet)
            );
        x.Open("x:worksheet");
        x.Open("x:sheetViews");
        x.Open("x:sheetView", ("workbookViewId", "0"));
        x.Leaf("x:pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        x.Close();
        x.Close();
        x.Open("x:cols");
        for (var i = 1; i <= columns.Count; i++)
        {
            var width = Math.Clamp(columns[i - 1].Width, 1, 255).ToString("0.##", CultureInfo.InvariantCulture);
            x.Leaf("x:col", ("min", N(i)), ("max", N(i)), ("width", width), ("customWidth", "1"));
        }
        x.Close();
        x.Open("x:sheetData");
        x.Open("x:row", ("r", "1"));
        for (var i = 0; i < columns.Count; i++)
            Text(x, Name(i) + "1", columns[i].Name, HeaderStyle);
        x.Close();
        var number = 1;
        foreach (var row in sheet.Rows)
            WriteRow(x, sheet, row, ++number);
        x.Close();
        x.Leaf("x:autoFilter", ("ref", $"A1:{Name(columns.Count - 1)}{N(number)}"));
        x.Close();
    }

    private static void WriteRow(Ooxml x, Sheet sheet, IReadOnlyList<object?> row, int number)
    {
        if (number > MostRows)
            throw new ArgumentException(
                $"Sheet {sheet.Name} has more rows than Excel opens ({MostRows}).",
                nameof(sheet)
            );
        if (row.Count > sheet.Columns.Count)
            throw new ArgumentException(
                $"Row {number} of {sheet.Name} has {row.Count} cells for {sheet.Columns.Count} columns.",
                nameof(row)
            );
        x.Open("x:row", ("r", N(number)));
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is { } value)
                WriteCell(x, Name(i) + N(number), value, sheet.Columns[i].Kind);
        }
        x.Close();
    }

    private static void WriteCell(Ooxml x, string cell, object value, ColumnKind kind)
    {
        switch (value)
        {
            case string text:
                Text(x, cell, text, IsQuoted(text) ? QuotedStyle : "0");
                break;
            case DateOnly day when day >= FirstDay:
                Number(x, cell, N(day.DayNumber - DayZero), "3");
                break;
            case DateOnly day:
                Text(x, cell, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "0");
                break;
            case double number when double.IsFinite(number):
                Number(x, cell, number.ToString("R", CultureInfo.InvariantCulture), Style(kind));
                break;
            case int or long or decimal:
                var exact = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                var digits = exact.ToString(CultureInfo.InvariantCulture);
                if (Math.Abs(exact) <= MostExact)
                    Number(x, cell, digits, Style(kind));
                else
                    Text(x, cell, digits, "0");
                break;
            case double number:
                Text(x, cell, number.ToString(CultureInfo.InvariantCulture), "0");
                break;
            default:
                throw new ArgumentException($"Cell {cell}: a {value.GetType().Name} cannot be written.", nameof(value));
        }
    }

    /// <summary>Text that a spreadsheet might take for a formula when the cell is edited or saved as CSV.</summary>
    private static bool IsQuoted(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static string Style(ColumnKind kind) => kind == ColumnKind.Rupiah ? "2" : "1";

    private static void Number(Ooxml x, string cell, string value, string style)
    {
        x.Open("x:c", ("r", cell), ("s", style));
        x.Element("x:v", value);
        x.Close();
    }

    private static void Text(Ooxml x, string cell, string text, string style)
    {
        // Excel reads _x000D_ in text as a character; the underscore is written as one to stay what it is.
        var clean = Escape().Replace(CleanText.Clean(text), "_x005F_");
        if (clean.Length > MostCharacters)
            clean = CleanText.Clean(clean[..(MostCharacters - 1)]) + "…";
        x.Open("x:c", ("r", cell), ("s", style), ("t", "inlineStr"));
        x.Open("x:is");
        x.Open("x:t");
        x.KeepSpace();
        x.Text(clean);
        x.Close();
        x.Close();
        x.Close();
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    private static string N(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A, B, ... Z, AA for 0, 1, ... 25, 26.</summary>
    private static string Name(int column)
    {
        var name = "";
        for (var n = column + 1; n > 0; n = (n - 1) / 26)
            name = (char)('A' + (n - 1) % 26) + name;
        return name;
    }
}
