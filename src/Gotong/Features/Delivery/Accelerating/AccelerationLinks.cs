using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery;

/// <summary>Addresses of acceleration; the only place with their path strings.</summary>
public static class AccelerationLinks
{
    public const string PagePath = "/inisiatif/{number:int}/percepatan";

    public static string Page(Region region, int number) =>
        Href.To($"{InitiativeLinks.RecordFrom(region, number)}/percepatan");
}
