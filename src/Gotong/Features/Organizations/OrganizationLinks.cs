using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Organizations;

/// <summary>Addresses of this feature; the only place with its path strings.</summary>
public static class OrganizationLinks
{
    public const string ListPath = "/lembaga";
    public const string SheetPath = ListPath + ".xlsx";
    public const string CsvPath = ListPath + ".csv";
    public const string AddPath = "/lembaga/baru";
    public const string PagePath = "/lembaga/{id:guid}";
    public const string EditPath = "/lembaga/{id:guid}/ubah";

    public const string MergePath = "/lembaga/{id:guid}/gabung";
    public const string ImportPath = "/lembaga/impor";
    public const string ImportFilePath = "/lembaga/impor/{hash:length(64)}";

    public static string Merge(Region region, Guid id) => Href.To($"/{region.Code}/lembaga/{id}/gabung");

    public static string Import(Region region) => Href.To($"/{region.Code}{ImportPath}");

    public static string ImportFile(Region region, string hash) => Href.To($"/{region.Code}{ImportPath}/{hash}");

    public static string List(Region region, OrganizationKind? kind = null) =>
        Href.To($"/{region.Code}{ListPath}{(kind is null ? "" : $"?jenis={kind}")}");

    public static string Asked(Region region, string query) => Href.To($"/{region.Code}{ListPath}{query}");

    public static string Sheet(Region region, string query) => Href.To($"/{region.Code}{SheetPath}{query}");

    public static string Csv(Region region, string query) => Href.To($"/{region.Code}{CsvPath}{query}");

    public static string Page(Region region, Guid id) => Href.To($"/{region.Code}/lembaga/{id}");

    public static string Add(Region region) => Href.To($"/{region.Code}{AddPath}");

    public static string Edit(Region region, Guid id) => Href.To($"/{region.Code}/lembaga/{id}/ubah");
}
