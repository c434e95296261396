using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Owners;

public static class OwnerWords
{
    /// <summary>"3 bulan lalu".</summary>
    public static string Ago(DateOnly day, DateOnly today) =>
        (today.DayNumber - day.DayNumber) switch
        {
            <= 0 => T("hari ini", "today"),
            1 => T("kemarin", "yesterday"),
            < 14 and var days => T($"{days} hari lalu", $"{days} days ago"),
            < 60 and var days => T($"{days / 7} minggu lalu", $"{days / 7} weeks ago"),
            < 730 and var days => T($"{days / 30} bulan lalu", $"{days / 30} months ago"),
            var days => T($"{days / 365} tahun lalu", $"{days / 365} years ago"),
        };

    /// <summary>How its owner stands, with the age of it.</summary>
    public static string Of(CarriedInitiative i, DateOnly today) =>
        i.Pulse.State switch
        {
            OwnerState.Alive => T(
                $"{i.Owner!.Name}, tanda terakhir {Ago(i.Pulse.Since, today)}.",
                $"{i.Owner!.Name}, last sign {Ago(i.Pulse.Since, today)}."
            ),
            OwnerState.Silent => T(
                $"{i.Owner!.Name} diam sejak {Ago(i.Pulse.Since, today)}.",
                $"{i.Owner!.Name} has been silent since {Ago(i.Pulse.Since, today)}."
            ),
            _ when i.Owner is { } past => T(
                $"{past.Name} tidak lagi bertugas; belum ada penggantinya.",
                $"{past.Name} is no longer in office; nobody took it over yet."
            ),
            _ => T("Belum ada pemilik.", "There is no owner yet."),
        };

    /// <summary>Inisiatif, in the number English asks for.</summary>
    public static string Count(int n) => T($"{n} inisiatif", n == 1 ? "1 initiative" : $"{n} initiatives");
}
