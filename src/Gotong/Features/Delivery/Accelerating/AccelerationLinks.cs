using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery;

/// <summary>Addresses of acceleration; the only place with their path strings.</summary>
public static class AccelerationLinks
{
    public const string PagePath = "/inisiatif/{number:int}/percepatan";

    public const string TrendPath = "/indikator/{id:guid}/laju";

    /// <summary>Trend and forecast of one indicator of the plan.</summary>
    public static string Trend(Region region, Guid indicator) => Href.To($"/{region.Code}/indikator/{indicator}/laju");

    public static string Page(Region region, int number) =>
        Href.To($"{InitiativeLinks.RecordFrom(region, number)}/percepatan");
}
