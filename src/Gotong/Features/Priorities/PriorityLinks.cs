using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>Addresses of this feature; the only place with its path strings.</summary>
public static class PriorityLinks
{
    public const string TreePath = "/rencana";
    public const string StartPath = "/rencana/mulai";
    public const string PublishPath = "/rencana/terbitkan";
    public const string AmendPath = "/rencana/dokumen/{id:guid}/perubahan";
    public const string AmendmentPath = "/rencana/dokumen/{id:guid}/perbedaan";
    public const string EnactPath = "/rencana/dokumen/{id:guid}/tetapkan";
    public const string AlignmentPath = "/rencana/selaras";
    public const string AddPath = "/rencana/baru";
    public const string CodesPath = "/rencana/kode";
    public const string UncodePath = "/rencana/kode/lepas";
    public const string RecodePath = "/rencana/kode/pindah";
    public const string PagePath = "/rencana/{id:guid}";
    public const string EditPath = "/rencana/{id:guid}/ubah";
    public const string LinkPath = "/rencana/{id:guid}/kaitkan";
    public const string AddIndicatorPath = "/rencana/{id:guid}/indikator/baru";
    public const string ValuesPath = "/rencana/{id:guid}/indikator/{indicatorId:guid}";
    public const string PlanSheetPath = TreePath + ".xlsx";
    public const string PlanCsvPath = TreePath + ".csv";
    public const string IndicatorsPath = "/indikator";
    public const string IndicatorsSheetPath = IndicatorsPath + ".xlsx";
    public const string IndicatorsCsvPath = IndicatorsPath + ".csv";
    public const string ImportPath = "/rencana/impor";
    public const string PastePath = "/rencana/impor/tempel";
    public const string TemplatePath = "/rencana/impor/contoh.xlsx";
    public const string PreviewPath = "/rencana/impor/{hash:length(64)}";
    public const string MeaningPath = "/rencana/impor/{hash:length(64)}/arti";
    public const string ForgetPath = "/rencana/impor/{hash:length(64)}/lupakan";
    public const string RejectedPath = "/rencana/impor/{hash:length(64)}/ditolak.xlsx";

    public const string RejectedCsvPath = "/rencana/impor/{hash:length(64)}/ditolak.csv";

    public static string Tree(Region region, Guid? opd = null, string? news = null) =>
        Href.To(
            $"/{region.Code}{TreePath}{(opd is null ? "" : $"?opd={opd}")}{(news is null ? "" : $"?kabar={news}")}"
        );

    public static string PlanSheet(Region region, Guid id, Guid? opd) =>
        Href.To($"/{region.Code}{PlanSheetPath}?dokumen={id}{(opd is null ? "" : $"&opd={opd}")}");

    public static string PlanCsv(Region region, Guid id, Guid? opd) =>
        Href.To($"/{region.Code}{PlanCsvPath}?dokumen={id}{(opd is null ? "" : $"&opd={opd}")}");

    public static string Indicators(Region region, string query = "") =>
        Href.To($"/{region.Code}{IndicatorsPath}{query}");

    public static string IndicatorsSheet(Region region, string query) =>
        Href.To($"/{region.Code}{IndicatorsSheetPath}{query}");

    public static string IndicatorsCsv(Region region, string query) =>
        Href.To($"/{region.Code}{IndicatorsCsvPath}{query}");

    /// <summary>One of the region's plans, whichever is in force.</summary>
    public static string Document(Region region, Guid id, string? news = null) =>
        Href.To($"/{region.Code}{TreePath}?dokumen={id}{(news is null ? "" : $"&kabar={news}")}");

    public static string Amend(Region region, Guid id) => Href.To($"/{region.Code}/rencana/dokumen/{id}/perubahan");

    public static string Amendment(Region region, Guid id) => Href.To($"/{region.Code}/rencana/dokumen/{id}/perbedaan");

    /// <summary>Two plans side by side; by themselves the one in force and the one before it.</summary>
    public static string Alignment(Region region, Guid old, Guid now, PriorityLevel level) =>
        Alignment(region) + $"?lama={old}&baru={now}&tingkat={level.ToString().ToLowerInvariant()}";

    public static string Alignment(Region region) => Href.To($"/{region.Code}{AlignmentPath}");

    public static string Enact(Region region, Guid id) => Href.To($"/{region.Code}/rencana/dokumen/{id}/tetapkan");

    public static string Page(Region region, Guid id) => Href.To(PageFrom(region, id));

    /// <summary>Without a language, for letters.</summary>
    public static string PageFrom(Region region, Guid id) => $"/{region.Code}/rencana/{id}";

    public static string Start(Region region) => Href.To($"/{region.Code}{StartPath}");

    public static string Publish(Region region) => Href.To($"/{region.Code}{PublishPath}");

    public static string Add(Region region, Guid? under = null, Guid? document = null) =>
        Href.To(
            $"/{region.Code}{AddPath}{(under is null ? "" : $"?di={under}")}{(document is null ? "" : $"?dokumen={document}")}"
        );

    public static string Edit(Region region, Guid id) => Href.To($"/{region.Code}/rencana/{id}/ubah");

    public static string Link(Region region, Guid id) => Href.To($"/{region.Code}/rencana/{id}/kaitkan");

    public static string AddIndicator(Region region, Guid id) => Href.To($"/{region.Code}/rencana/{id}/indikator/baru");

    public static string Values(Region region, Guid id, Guid indicatorId) =>
        Href.To($"/{region.Code}/rencana/{id}/indikator/{indicatorId}");

    /// <summary>Official codes of all programs at work.</summary>
    public static string Codes(Region region) => Href.To($"/{region.Code}{CodesPath}");

    public static string Uncode(Region region) => Href.To($"/{region.Code}{UncodePath}");

    public static string Recode(Region region) => Href.To($"/{region.Code}{RecodePath}");

    public static string Import(Region region) => Href.To($"/{region.Code}{ImportPath}");

    public static string Paste(Region region) => Href.To($"/{region.Code}{PastePath}");

    public static string Template(Region region) => Href.To($"/{region.Code}{TemplatePath}");

    public static string Preview(Region region, string hash, string query = "") =>
        Href.To($"/{region.Code}/rencana/impor/{hash}{query}");

    public static string Meaning(Region region, string hash) => Href.To($"/{region.Code}/rencana/impor/{hash}/arti");

    public static string Forget(Region region, string hash) => Href.To($"/{region.Code}/rencana/impor/{hash}/lupakan");

    public static string Rejected(Region region, string hash, string query = "", string kind = "xlsx") =>
        Href.To($"/{region.Code}/rencana/impor/{hash}/ditolak.{kind}{query}");
}
