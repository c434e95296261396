using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Owners;

/// <summary>Addresses of this feature; the only place with its path strings.</summary>
public static class OwnerLinks
{
    public const string WatchPath = "/pemilik";
    public const string NotifyPath = "/pemilik/beri-tahu";
    public const string ConfirmPath = "/pemilik/saya";

    public static string Watch(Region region) => Href.To(WatchFrom(region));

    /// <summary>Without a language, for letters.</summary>
    public static string WatchFrom(Region region) => $"/{region.Code}{WatchPath}";

    public static string Notify(Region region) => Href.To($"/{region.Code}{NotifyPath}");

    public static string Confirm(Region region) => Href.To(ConfirmFrom(region));

    /// <summary>Without a language, for letters.</summary>
    public static string ConfirmFrom(Region region) => $"/{region.Code}{ConfirmPath}";
}
