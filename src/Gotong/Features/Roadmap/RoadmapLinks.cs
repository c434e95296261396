using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Roadmap;

/// <summary>Addresses of the roadmap and the budget; the only place with their path strings.</summary>
public static class RoadmapLinks
{
    public const string PagePath = "/peta-jalan";
    public const string SchedulePath = InitiativeLinks.RecordPath + "/jadwal";
    public const string ShiftPath = InitiativeLinks.RecordPath + "/geser";
    public const string BudgetPath = "/anggaran";
    public const string LimitsPath = "/anggaran/batas";
    public const string ApiPath = "/roadmap";

    /// <summary>Name of the field with the new first quarter.</summary>
    public const string StartField = "mulai";

    /// <summary>Ticked: the costs move along.</summary>
    public const string CostsField = "biaya";

    public static string Page(Region region, string query = "") => Href.To($"/{region.Code}{PagePath}{query}");

    public static string Schedule(Region region, int number) =>
        Href.To(InitiativeLinks.RecordFrom(region, number) + "/jadwal");

    public static string Shift(Region region, int number) =>
        Href.To(InitiativeLinks.RecordFrom(region, number) + "/geser");

    public static string Shift(Region region, int number, Quarter starts) =>
        Shift(region, number) + $"?{StartField}={starts}";

    public static string Budget(Region region) => Href.To($"/{region.Code}{BudgetPath}");

    public static string Limits(Region region) => Href.To($"/{region.Code}{LimitsPath}");
}
