using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Discussions;

/// <summary>Addresses of discussions; the only place with their path strings.</summary>
public static class DiscussionLinks
{
    public const string PagePath = "/percakapan/{kind}/{key}";
    public const string FollowPath = PagePath + "/ikuti";
    public const string NamesPath = PagePath + "/nama";
    public const string SettlePath = "/tanggapan/{id:guid}/selesai";
    public const string ReopenPath = "/tanggapan/{id:guid}/buka";
    public const string EditPath = "/tanggapan/{id:guid}/sunting";
    public const string RemovePath = "/tanggapan/{id:guid}/hapus";
    public const string ReadPath = "/tanggapan/{id:guid}/dibaca";
    public const string FilePath = "/tanggapan/{id:guid}/lampiran/{file:guid}";

    public static string Page(Region region, string kind, string key, Guid? comment = null) =>
        Href.To(From(region, kind, key)) + (comment is null ? "" : $"#{Anchor(comment.Value)}");

    public static string Page(Region region, string kind, string key, int page) =>
        Href.To(From(region, kind, key)) + (page == 1 ? "" : $"?halaman={page}");

    /// <summary>Without a language, for letters.</summary>
    public static string From(Region region, string kind, string key) => $"/{region.Code}/percakapan/{kind}/{key}";

    public static string Follow(Region region, string kind, string key) => Href.To(From(region, kind, key) + "/ikuti");

    public static string Names(Region region, string kind, string key) => Href.To(From(region, kind, key) + "/nama");

    public static string Settle(Region region, Guid id) => Of(region, id, "selesai");

    public static string Reopen(Region region, Guid id) => Of(region, id, "buka");

    public static string Edit(Region region, Guid id) => Of(region, id, "sunting");

    public static string Remove(Region region, Guid id) => Of(region, id, "hapus");

    public static string Read(Region region, Guid id) => Of(region, id, "dibaca");

    public static string File(Region region, Guid id, Guid file) => Of(region, id, $"lampiran/{file}");

    public static string Anchor(Guid comment) => $"t-{comment:N}";

    private static string Of(Region region, Guid id, string what) => Href.To($"/{region.Code}/tanggapan/{id}/{what}");
}
