using System.Globalization;

namespace Gotong.Platform.Web;

/// <summary>A record's version as it stands in a form.</summary>
public static class Versions
{
    public static string Text(long version) => version.ToString(CultureInfo.InvariantCulture);
}
