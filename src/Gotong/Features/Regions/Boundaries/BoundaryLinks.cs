using Gotong.Platform.Web;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>Addresses of the borders of a region.</summary>
public static class BoundaryLinks
{
    public const string Path = "/batas";
    public const string PreviewPath = "/batas/{hash:length(64)}";
    public const string RemovePath = "/batas/{level}/hapus";

    public static string Here(Region region) => Href.To($"/{region.Code}{Path}");

    public static string Preview(Region region, string hash) => Href.To($"/{region.Code}{Path}/{hash}");

    public static string Remove(Region region, AreaLevel level) =>
        Href.To($"/{region.Code}{Path}/{(level == AreaLevel.Kecamatan ? "kecamatan" : "desa")}/hapus");

    public static AreaLevel? LevelOf(string word) =>
        word switch
        {
            "kecamatan" => AreaLevel.Kecamatan,
            "desa" => AreaLevel.Desa,
            _ => null,
        };
}
