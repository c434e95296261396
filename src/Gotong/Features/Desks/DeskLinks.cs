using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Desks;

/// <summary>Addresses of desks; the only place with their path strings.</summary>
public static class DeskLinks
{
    public const string BoardPath = "/meja";
    public const string OpenPath = "/meja/buka";
    public const string RemindPath = "/meja/ingatkan";
    public const string CardsPath = "/meja/kartu";
    public const string EnterPath = "/meja/tautan/{token}";
    public const string DeskPath = "/meja/{id:guid}";
    public const string RenewPath = "/meja/{id:guid}/tautan/baru";
    public const string ClosePath = "/meja/{id:guid}/tautan/tarik";
    public const string WorkbookPath = "/meja/{id:guid}/isian.xlsx";
    public const string BringBackPath = "/meja/{id:guid}/isian";
    public const string PreviewPath = "/meja/{id:guid}/isian/{hash:length(64)}";
    public const string HandOverPath = "/orang/{id:guid}/serahkan";

    public static string Board(Region region, DeskState? state = null) =>
        Href.To($"/{region.Code}{BoardPath}{(state is null ? "" : $"?keadaan={state}")}");

    public static string Open(Region region) => Href.To($"/{region.Code}{OpenPath}");

    public static string Remind(Region region) => Href.To($"/{region.Code}{RemindPath}");

    public static string Cards(Region region, Guid? organizationId = null) =>
        Href.To($"/{region.Code}{CardsPath}{(organizationId is null ? "" : $"?lembaga={organizationId}")}");

    /// <summary>Without a language: whoever opens the link chooses.</summary>
    public static string EnterFrom(Region region, string token) => $"/{region.Code}/meja/tautan/{token}";

    public static string Enter(Region region, string token) => Href.To(EnterFrom(region, token));

    public static string Desk(Region region, Guid organizationId) => Href.To(DeskFrom(region, organizationId));

    /// <summary>Without a language, for letters.</summary>
    public static string DeskFrom(Region region, Guid organizationId) => $"/{region.Code}/meja/{organizationId}";

    public static string Renew(Region region, Guid organizationId) =>
        Href.To($"/{region.Code}/meja/{organizationId}/tautan/baru");

    public static string Close(Region region, Guid organizationId) =>
        Href.To($"/{region.Code}/meja/{organizationId}/tautan/tarik");

    public static string Workbook(Region region, Guid organizationId) =>
        Href.To($"/{region.Code}/meja/{organizationId}/isian.xlsx");

    public static string BringBack(Region region, Guid organizationId) =>
        Href.To($"/{region.Code}/meja/{organizationId}/isian");

    public static string Preview(Region region, Guid organizationId, string hash) =>
        Href.To($"/{region.Code}/meja/{organizationId}/isian/{hash}");

    public static string HandOver(Region region, Guid memberId) => Href.To($"/{region.Code}/orang/{memberId}/serahkan");
}
