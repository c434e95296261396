using System.Buffers;
using System.Globalization;
using System.Text;
using Gotong.Platform.Import;

namespace Gotong.Platform.Files;

/// <summary>
/// Text between semicolons, as Excel in Indonesia opens it. What would start a formula gets an apostrophe in front,
/// which our own reader takes away again.
/// </summary>
public static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly SearchValues<char> Separating = SearchValues.Create(";,\t\"\r\n");

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(';', row.Select(Field)).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Field(string text)
    {
        var safe = FormulaGuard.Guard(text);
        return safe.AsSpan().ContainsAny(Separating) || safe != safe.Trim()
            ? string.Create(CultureInfo.InvariantCulture, $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")
            : safe;
    }
}
