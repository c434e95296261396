using Gotong.Platform.Data;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap;

/// <summary>The words of this feature's terms.</summary>
public static class RoadmapWords
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>"triwulan III 2027"</summary>
    public static string Of(Quarter quarter) =>
        T($"triwulan {Roman[quarter.Number - 1]} {quarter.Year}", $"Q{quarter.Number} {quarter.Year}");

    /// <summary>"TW III 2027", where room is short.</summary>
    public static string Short(Quarter quarter) =>
        T($"TW {Roman[quarter.Number - 1]} {quarter.Year}", $"Q{quarter.Number} {quarter.Year}");

    public static string Number(Quarter quarter) => Roman[quarter.Number - 1];

    /// <summary>"2027–2029" for whole years, else "TW III 2027 – TW I 2028".</summary>
    public static string Span(Quarter starts, Quarter ends) =>
        (starts.Number, ends.Number) switch
        {
            (1, 4) when starts.Year == ends.Year => $"{starts.Year}",
            (1, 4) => $"{starts.Year}–{ends.Year}",
            _ when starts == ends => Short(starts),
            _ => $"{Short(starts)} – {Short(ends)}",
        };

    public static string Quarters(long quarters) =>
        T($"{Numbers.Text(quarters)} triwulan", quarters == 1 ? "1 quarter" : $"{Numbers.Text(quarters)} quarters");

    public static string Of(DependencyKind kind) =>
        kind == DependencyKind.Finished ? T("sudah selesai", "has ended") : T("sudah mulai", "has begun");

    /// <summary>"menunggu 7. Panen bersama selesai"</summary>
    public static string Waits(RoadmapItem other, DependencyKind kind) =>
        kind == DependencyKind.Finished
            ? T($"{other.Name} selesai", $"{other.Name} ended")
            : T($"{other.Name} mulai", $"{other.Name} begun");

    public static string Of(RoadmapProblemKind kind) =>
        kind switch
        {
            RoadmapProblemKind.Order => T("Urutan", "Order"),
            RoadmapProblemKind.Readiness => T("Kesiapan", "Readiness"),
            RoadmapProblemKind.Promise => T("Janji", "Promise"),
            RoadmapProblemKind.Term => T("Jangka waktu", "Term"),
            RoadmapProblemKind.MoneyOutside => T("Tahun biaya", "Year of costs"),
            _ => T("Batas dana", "Funding limit"),
        };
}
