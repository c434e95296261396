using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks;

/// <summary>How desks are spoken of.</summary>
public static class DeskWords
{
    public static string Of(DeskState state) =>
        state switch
        {
            DeskState.Late => T("terlambat", "late"),
            DeskState.Unopened => T("belum dibuka", "not opened"),
            DeskState.Opened => T("dibuka, belum menulis", "opened, nothing written"),
            DeskState.Drafting => T("menyusun", "drafting"),
            _ => T("sudah mengirim", "sent"),
        };

    /// <summary>"3 dari 7 prioritas belum punya inisiatif."</summary>
    public static string Asked(DeskProgress desk) =>
        (desk.Priorities.Count, desk.Holes) switch
        {
            (0, _) => T(
                "Belum ada prioritas yang dijawabnya dalam rencana.",
                "It answers for no priority of the plan yet."
            ),
            (var all, 0) => T(
                $"Semua {all} prioritas sudah punya inisiatif.",
                all == 1 ? "Its one priority has an initiative." : $"All {all} priorities have an initiative."
            ),
            (var all, var holes) => T(
                $"{holes} dari {all} prioritas belum punya inisiatif.",
                $"{holes} of {all} priorities {(holes == 1 ? "has" : "have")} no initiative yet."
            ),
        };

    /// <summary>The words that go with a link, ready to be sent.</summary>
    public static string Message(DeskProgress desk, Region region, string link)
    {
        var due = Dates.Day(desk.Desk!.DueOn);
        var opening = desk.Desk.OpenedAt is null
            ? T(
                $"Yth. {desk.Organization.Name}, tim smart city {region.Name} menunggu gagasan Anda.",
                $"Dear {desk.Organization.Name}, the smart-city team of {region.Name} awaits your ideas."
            )
            : T(
                $"Yth. {desk.Organization.Name}, meja Anda di masterplan smart city {region.Name} menunggu dilanjutkan.",
                $"Dear {desk.Organization.Name}, your desk in the smart-city masterplan of {region.Name} waits to go on."
            );
        return $"{opening} {Asked(desk)} "
            + T(
                $"Mohon dikirim paling lambat {due}. Buka tautan ini, tanpa akun: {link}",
                $"Please send it by {due}. Open this link, no account needed: {link}"
            );
    }

    public static string WhatsApp(string message) => $"https://wa.me/?text={Uri.EscapeDataString(message)}";
}
