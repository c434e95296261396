using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery.Status;

/// <summary>Addresses of statuses; the only place with their path strings.</summary>
public static class StatusLinks
{
    public const string ListPath = "/status";
    public const string SheetPath = ListPath + ".xlsx";
    public const string CsvPath = ListPath + ".csv";
    public const string MethodPath = "/status/cara";
    public const string ScorePath = "/status/dampak";
    public const string RecordPath = "/inisiatif/{number:int}/status";
    public const string SetPath = RecordPath + "/tetapkan";
    public const string ReleasePath = RecordPath + "/lepas";

    public static string List(Region region, string query = "") => Href.To($"/{region.Code}{ListPath}{query}");

    public static string Sheet(Region region, string query) => Href.To($"/{region.Code}{SheetPath}{query}");

    public static string Csv(Region region, string query) => Href.To($"/{region.Code}{CsvPath}{query}");

    /// <summary>How a status is computed.</summary>
    public static string Method(Region region) => Href.To($"/{region.Code}{MethodPath}");

    /// <summary>What was promised against what came.</summary>
    public static string Score(Region region) => Href.To($"/{region.Code}{ScorePath}");

    public static string Record(Region region, int number) =>
        Href.To($"{InitiativeLinks.RecordFrom(region, number)}/status");

    public static string Set(Region region, int number) => Record(region, number) + "/tetapkan";

    public static string Release(Region region, int number) => Record(region, number) + "/lepas";
}

/// <summary>Who may set a status by hand. Pure.</summary>
public static class StatusPermissions
{
    public static readonly Access Override = Access.Only(Role.Coordinator, Role.Planner);

    public static bool MayOverride(Actor actor, Initiative initiative) =>
        Override.Admits(actor) && IsDelivered(initiative.State);

    /// <summary>What is decided is delivered, and has a status.</summary>
    public static bool IsDelivered(InitiativeState state) =>
        state is InitiativeState.Accepted or InitiativeState.InMasterplan;
}
