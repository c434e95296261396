using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Portfolio;

/// <summary>Addresses of scenarios; the only place with their path strings.</summary>
public static class ScenarioLinks
{
    public const string ListPath = "/skenario";
    public const string NewPath = "/skenario/baru";
    public const string ComparePath = "/skenario/banding";
    public const string RecordPath = "/skenario/{number:int}";
    public const string WritePath = RecordPath + "/ubah";
    public const string WeighPath = RecordPath + "/bobot";
    public const string PinPath = RecordPath + "/pin/{initiative:int}";
    public const string UnpinPath = PinPath + "/lepas";
    public const string SolvePath = RecordPath + "/hitung";
    public const string CancelPath = RecordPath + "/batal";
    public const string WithdrawPath = RecordPath + "/tarik";
    public const string ProposePath = RecordPath + "/ajukan";
    public const string PackagePath = RecordPath + "/paket.zip";

    public static string List(Region region) => Href.To($"/{region.Code}{ListPath}");

    /// <param name="from">A scenario to begin from.</param>
    public static string New(Region region, int? from = null) =>
        Href.To($"/{region.Code}{NewPath}") + (from is { } number ? $"?dari={number}" : "");

    public static string Record(Region region, int number) => Href.To($"/{region.Code}{ListPath}/{number}");

    public static string Write(Region region, int number) => Record(region, number) + "/ubah";

    public static string Weigh(Region region, int number) => Record(region, number) + "/bobot";

    public static string Pin(Region region, int number, int initiative) =>
        Record(region, number) + $"/pin/{initiative}";

    public static string Unpin(Region region, int number, int initiative) => Pin(region, number, initiative) + "/lepas";

    public static string Solve(Region region, int number) => Record(region, number) + "/hitung";

    public static string Cancel(Region region, int number) => Record(region, number) + "/batal";

    public static string Withdraw(Region region, int number) => Record(region, number) + "/tarik";

    public static string Propose(Region region, int number) => Record(region, number) + "/ajukan";

    public static string Package(Region region, int number) => Record(region, number) + "/paket.zip";

    public static string Compare(Region region, params ReadOnlySpan<int> numbers)
    {
        var query = string.Join('&', numbers.ToArray().Index().Select(n => $"{(char)('a' + n.Index)}={n.Item}"));
        return Href.To($"/{region.Code}{ComparePath}") + (query.Length == 0 ? "" : "?" + query);
    }
}
