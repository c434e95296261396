using System.Globalization;
using System.Text.RegularExpressions;

namespace Gotong.Platform.Lists;

/// <summary>
/// CSV for the Excel of an Indonesian office: semicolons, decimal commas, UTF-8 with a mark in front. Numbers and dates
/// are written as such; no text begins as a formula does, also not after a comma, where an Excel that splits there
/// would begin a cell.
/// </summary>
public static partial class SafeCsv
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static void Write(TextWriter writer, IEnumerable<string> header, IEnumerable<IReadOnlyList<object?>> rows)
    {
        WriteRow(writer, [.. header]);
        foreach (var row in rows)
            WriteRow(writer, row);
    }

    private static void WriteRow(TextWriter writer, IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                writer.Write(';');
            writer.Write(Cell(cells[i]));
        }
        writer.Write("\r\n");
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            decimal number => number.ToString("0.##########", Indonesian),
            int or long => ((IFormattable)value).ToString("0", Indonesian),
            _ => $"\"{Harmless(value.ToString()!).Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        };

    /// <summary>An apostrophe before what a spreadsheet would take for a formula; it shows the rest as text.</summary>
    public static string Harmless(string text) => Formula().Replace(text, "'");

    // At the start of the text any such sign; inside, one that could begin a cell and is followed by something: "Rp5.000,-" stays.
    [GeneratedRegex(
        """^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])|(?<=[,;\t\r\n"|]\s*)(?=[=@\uff1d\uff20]|[+\-\uff0b\uff0d][^\s,;.])""",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Formula();
}
