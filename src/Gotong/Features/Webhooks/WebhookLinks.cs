using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Webhooks;

public static class WebhookLinks
{
    public const string ListPath = "/webhook";
    public const string PausePath = "/webhook/{id:guid}/jeda";
    public const string ResumePath = "/webhook/{id:guid}/lanjut";
    public const string RemovePath = "/webhook/{id:guid}/hapus";
    public const string AgainPath = "/webhook/{id:guid}/kirim-ulang/{position:long}";

    public static string List(Region region) => Href.To(ListFrom(region));

    /// <summary>Without a language: for letters.</summary>
    public static string ListFrom(Region region) => $"/{region.Code}/webhook";

    public static string Pause(Region region, Guid id) => Href.To($"/{region.Code}/webhook/{id}/jeda");

    public static string Resume(Region region, Guid id) => Href.To($"/{region.Code}/webhook/{id}/lanjut");

    public static string Remove(Region region, Guid id) => Href.To($"/{region.Code}/webhook/{id}/hapus");

    public static string Again(Region region, Guid id, long position) =>
        Href.To($"/{region.Code}/webhook/{id}/kirim-ulang/{position}");
}
