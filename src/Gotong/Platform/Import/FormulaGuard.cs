using System.Buffers;

namespace Gotong.Platform.Import;

/// <summary>A cell of a CSV that begins like a formula is run by Excel and LibreOffice; an apostrophe before it keeps it text.</summary>
public static class FormulaGuard
{
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789., %");

    public static string Guard(string text) =>
        StartsFormula(text) || (text.StartsWith('\'') && StartsFormula(text.AsSpan(1).TrimStart('\'')))
            ? "'" + text
            : text;

    internal static ReadOnlySpan<char> Unguard(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == '\'' && StartsFormula(text[1..].TrimStart('\'')) ? text[1..] : text;

    /// <summary>"-5,7" is a number, and "- " alone runs nothing; "-5+cmd" might.</summary>
    private static bool StartsFormula(ReadOnlySpan<char> text)
    {
        var bare = text.TrimStart(' ');
        return bare.Length > 0 && Starts.Contains(bare[0]) && bare[1..].ContainsAnyExcept(OfNumbers);
    }
}
