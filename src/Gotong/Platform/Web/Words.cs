namespace Gotong.Platform.Web;

public static class Words
{
    public static bool English => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string T(string id, string en) => English ? en : id;
}
