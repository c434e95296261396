using Gotong.Features.Delivery.Comparing;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery;

/// <summary>Addresses of comparison series; the only place with their path strings.</summary>
public static class ComparisonLinks
{
    public const string Path = "/indikator/{id:guid}/pembanding";
    public const string ExamplePath = Path + "/contoh.xlsx";
    public const string SheetPath = Path + "/{kind}.xlsx";
    public const string PreviewPath = Path + "/{hash:length(64)}";
    public const string RemovePath = Path + "/{kind}/hapus";

    public static string Page(Region region, Guid indicator) =>
        Href.To($"/{region.Code}/indikator/{indicator}/pembanding");

    public static string Example(Region region, Guid indicator) => Page(region, indicator) + "/contoh.xlsx";

    public static string Sheet(Region region, ComparisonSet set) =>
        $"{Page(region, set.IndicatorId)}/{WordOf(set.Kind)}.xlsx";

    public static string Preview(Region region, Guid indicator, string hash) => $"{Page(region, indicator)}/{hash}";

    public static string Remove(Region region, ComparisonSet set) =>
        $"{Page(region, set.IndicatorId)}/{WordOf(set.Kind)}/hapus";

    public static ComparisonKind? KindOf(string word) =>
        word switch
        {
            "daerah" => ComparisonKind.Regions,
            "kecamatan" => ComparisonKind.Kecamatan,
            _ => null,
        };

    private static string WordOf(ComparisonKind kind) => kind == ComparisonKind.Regions ? "daerah" : "kecamatan";
}
