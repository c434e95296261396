using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Collaboration;

/// <summary>Addresses of requests; the only place with their path strings.</summary>
public static class RequestLinks
{
    public const string ListPath = "/permintaan";
    public const string RecordPath = "/permintaan/{id:guid}";
    public const string WithdrawPath = "/permintaan/{id:guid}/tarik";
    public const string AskPath = "/inisiatif/{number:int}/minta";

    public static string List(Region region, string? standing = null) =>
        Href.To($"/{region.Code}{ListPath}{(standing is null ? "" : $"?keadaan={standing}")}");

    public static string Record(Region region, Guid id) => Href.To(RecordFrom(region, id));

    /// <summary>Without a language, for letters.</summary>
    public static string RecordFrom(Region region, Guid id) => $"/{region.Code}/permintaan/{id}";

    public static string Withdraw(Region region, Guid id) => Href.To($"/{region.Code}/permintaan/{id}/tarik");

    public static string Ask(Region region, int number, Guid? organizationId = null) =>
        Href.To(
            $"/{region.Code}/inisiatif/{number}/minta{(organizationId is null ? "" : $"?lembaga={organizationId}")}"
        );
}
