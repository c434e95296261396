using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Initiatives;

/// <summary>Addresses of initiatives; the only place with their path strings.</summary>
public static class InitiativeLinks
{
    public const string ListPath = "/inisiatif";
    public const string MapPath = "/peta";
    public const string SheetPath = ListPath + ".xlsx";
    public const string CsvPath = ListPath + ".csv";
    public const string RecordPath = "/inisiatif/{number:int}";
    public const string RecordByIdPath = "/inisiatif/{id:guid}";
    public const string NextPath = "/inisiatif/{number:int}/lanjut";
    public const string StepPath = "/inisiatif/{number:int}/tanya/{step}";
    public const string RemovePath = "/inisiatif/{number:int}/tanya/{step}/hapus/{part:guid}";
    public const string LivePath = "/inisiatif/{number:int}/tanya/{step}/temuan";
    public const string ActPath = "/inisiatif/{number:int}/{act}";
    public const string RelinkPath = "/inisiatif/tautkan";
    public const string RecodePath = "/inisiatif/kode";
    public const string ActionPlanPath = "/inisiatif/rencana-aksi";
    public const string ActionPlanExamplePath = "/inisiatif/rencana-aksi/contoh.xlsx";
    public const string ActionPlanFilePath = "/inisiatif/rencana-aksi/{hash:length(64)}";
    public const string LookDeeperPath = "/rencana/{id:guid}/lihat-lebih-dalam";

    public static string List(Region region, string query = "") => Href.To($"/{region.Code}/inisiatif{query}");

    /// <summary>Those one organization leads.</summary>
    public static string LedBy(Region region, Guid organizationId) =>
        List(region, $"?{InitiativeIndex.Lead}={organizationId}");

    /// <summary>Codes of costs that a newer set replaced.</summary>
    public static string Recode(Region region) => Href.To($"/{region.Code}{RecodePath}");

    public static string Map(Region region, string query = "") => Href.To($"/{region.Code}{MapPath}{query}");

    /// <summary>A query of the list, in one area.</summary>
    public static string InPlace(string query, string areaCode) => $"{And(query)}{InitiativeIndex.Place}={areaCode}";

    /// <summary>A query of the map, inside one kecamatan.</summary>
    public static string Within(string query, string areaCode) => $"{And(query)}di={areaCode}";

    /// <summary>A query of the map, with all desa of the region.</summary>
    public static string AllDesa(string query) => $"{And(query)}{DesaField}=1";

    public const string DesaField = "desa";

    private static string And(string query) => query.Length == 0 ? "?" : query + "&";

    public static string Sheet(Region region, string query) => Href.To($"/{region.Code}{SheetPath}{query}");

    public static string Csv(Region region, string query) => Href.To($"/{region.Code}{CsvPath}{query}");

    public static string Record(Region region, int number) => Href.To(RecordFrom(region, number));

    /// <summary>Without a language, for letters.</summary>
    public static string RecordFrom(Region region, int number) => $"/{region.Code}/inisiatif/{number}";

    /// <summary>The first question still open after a step; the record when there is none.</summary>
    public static string Next(Region region, int number, string? after = null) =>
        Href.To($"/{region.Code}/inisiatif/{number}/lanjut{(after is null ? "" : $"?sesudah={after}")}");

    public static string Step(Region region, int number, string step, string? inside = null) =>
        Href.To($"/{region.Code}/inisiatif/{number}/tanya/{step}{(inside is null ? "" : $"?di={inside}")}");

    public static string Remove(Region region, int number, string step, Guid part) =>
        Href.To($"/{region.Code}/inisiatif/{number}/tanya/{step}/hapus/{part}");

    public static string Live(Region region, int number, string step) =>
        Href.To($"/{region.Code}/inisiatif/{number}/tanya/{step}/temuan");

    /// <summary>A change of state: ajukan, kembalikan, terima, masterplan, hentikan, terbitkan.</summary>
    public static string Act(Region region, int number, string act) =>
        Href.To($"/{region.Code}/inisiatif/{number}/{act}");

    public static string Relink(Region region) => Href.To($"/{region.Code}{RelinkPath}");

    /// <param name="onBehalfOf">The organization the team types for.</param>
    public static string LookDeeper(Region region, Guid priorityId, Guid? onBehalfOf = null) =>
        Href.To(
            $"/{region.Code}/rencana/{priorityId}/lihat-lebih-dalam{(onBehalfOf is null ? "" : $"?untuk={onBehalfOf}")}"
        );

    public static string ActionPlan(Region region) => Href.To($"/{region.Code}{ActionPlanPath}");

    public static string ActionPlanExample(Region region) => Href.To($"/{region.Code}{ActionPlanExamplePath}");

    public static string ActionPlanFile(Region region, string hash) =>
        Href.To($"/{region.Code}{ActionPlanPath}/{hash}");
}
