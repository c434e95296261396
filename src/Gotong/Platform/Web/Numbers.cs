using System.Globalization;

namespace Gotong.Platform.Web;

/// <summary>Numbers as the reader's language writes them, whatever culture the thread runs under.</summary>
public static class Numbers
{
    public static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static CultureInfo Culture => Words.English ? British : Indonesian;

    public static string Text(long number) => number.ToString("N0", Culture);

    /// <summary>At most <paramref name="decimals"/> decimals, none that say nothing.</summary>
    public static string Text(decimal number, int decimals = 2) =>
        number.ToString("#,##0." + new string('#', decimals), Culture);

    public static string Percent(decimal part, int decimals = 1) => Text(part * 100, decimals) + "%";
}
