using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Decisions;

/// <summary>Addresses of decisions; the only place with their path strings.</summary>
public static class DecisionLinks
{
    public const string ListPath = "/keputusan";
    public const string NewPath = "/keputusan/baru";
    public const string RecordPath = "/keputusan/{number:int}";
    public const string WritePath = RecordPath + "/ubah";
    public const string OpenPath = RecordPath + "/buka";
    public const string VotePath = RecordPath + "/suara";
    public const string ProxyPath = RecordPath + "/kuasa";
    public const string TakeBackPath = ProxyPath + "/tarik";
    public const string AmendPath = RecordPath + "/perbaiki";
    public const string ClosePath = RecordPath + "/tutup";
    public const string WithdrawPath = RecordPath + "/tarik";

    public static string List(Region region, string? filter = null) =>
        Href.To($"/{region.Code}{ListPath}") + (filter is null ? "" : "?saring=" + Uri.EscapeDataString(filter));

    public static string New(Region region, int? initiative = null) =>
        Href.To($"/{region.Code}{NewPath}") + (initiative is { } number ? $"?inisiatif={number}" : "");

    /// <summary>A new one, drawn from a thread.</summary>
    public static string NewFrom(Region region, Guid thread) =>
        Href.To($"/{region.Code}{NewPath}") + $"?percakapan={thread}";

    public static string Record(Region region, int number) => Href.To(RecordFrom(region, number));

    /// <summary>Without a language, for letters.</summary>
    public static string RecordFrom(Region region, int number) => $"/{region.Code}{ListPath}/{number}";

    public static string Write(Region region, int number) => Record(region, number) + "/ubah";

    public static string Open(Region region, int number) => Record(region, number) + "/buka";

    public static string Vote(Region region, int number) => Record(region, number) + "/suara";

    public static string Proxy(Region region, int number) => Record(region, number) + "/kuasa";

    public static string TakeBack(Region region, int number) => Proxy(region, number) + "/tarik";

    public static string Amend(Region region, int number) => Record(region, number) + "/perbaiki";

    public static string Close(Region region, int number) => Record(region, number) + "/tutup";

    public static string Withdraw(Region region, int number) => Record(region, number) + "/tarik";
}
