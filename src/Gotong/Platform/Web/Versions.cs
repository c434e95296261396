using System.Globalization;

namespace Gotong.Platform.Web;

/// <summary>A record's version as it stands in a form.</summary>
public static class Versions
{
    public static string Text(long version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The version somebody read before they sent this form; one that no record has when it is missing.</summary>
    public static long Of(IFormCollection form) =>
        long.TryParse(form[FormFields.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
}
