using System.Globalization;

namespace Gotong.Methods.Trends;

/// <summary>Numbers in sentences: three figures that count, the comma or point of the language.</summary>
internal static class Numbers
{
    public static readonly CultureInfo English = CultureInfo.InvariantCulture;
    public static readonly CultureInfo Indonesian = Comma();

    public static string Write(double number, CultureInfo culture)
    {
        if (number == 0 || !double.IsFinite(number))
            return number.ToString("0", culture);
        var size = (int)Math.Floor(Math.Log10(Math.Abs(number)));
        if (size >= 2)
            return Math.Round(number).ToString("#,0", culture);
        return number.ToString("0." + new string('#', Math.Min(2 - size, 12)), culture);
    }

    // Written out: the machine may have no Indonesian culture installed.
    private static CultureInfo Comma()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        return CultureInfo.ReadOnly(culture);
    }
}
