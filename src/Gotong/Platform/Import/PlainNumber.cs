using System.Globalization;

namespace Gotong.Platform.Import;

/// <summary>Numbers as programs write them: decimal point, no grouping, perhaps an exponent.</summary>
internal static class PlainNumber
{
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        // Excel stores binary fractions: 17.63 stands in the file as 17.629999999999999. Its shortest form is what was typed.
        var fraction = text.IndexOf('.');
        if (
            fraction >= 0
            && text.Length - fraction > 12
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary)
            && double.IsFinite(binary)
        )
        {
            text = binary.ToString("R", CultureInfo.InvariantCulture);
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Never 1.1E+3, and no zeros that say nothing.</summary>
    public static string Write(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);
}
