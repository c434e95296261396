using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery;

/// <summary>Addresses of leading indicators; the only place with their path strings.</summary>
public static class LeadingLinks
{
    public const string PagePath = "/inisiatif/{number:int}/penuntun";
    public const string DefinePath = PagePath + "/tulis";
    public const string ValuePath = PagePath + "/nilai";

    public static string Page(Region region, int number) =>
        Href.To($"{InitiativeLinks.RecordFrom(region, number)}/penuntun");

    public static string Define(Region region, int number) => Page(region, number) + "/tulis";

    public static string Value(Region region, int number) => Page(region, number) + "/nilai";
}
