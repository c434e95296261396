using Gotong.Platform.Web;

namespace Gotong.Features.Regions.Calendar;

/// <summary>Addresses of a person's calendar; the only place with their path strings.</summary>
public static class CalendarLinks
{
    public const string PagePath = "/saya/kalender";
    public const string EndPath = PagePath + "/akhiri";
    public const string FeedPattern = "/kalender/{token}.ics";

    public static string Page => Href.To(PagePath);
    public static string End => Href.To(EndPath);

    public static string Feed(string token) => Href.To($"/kalender/{token}.ics");
}
