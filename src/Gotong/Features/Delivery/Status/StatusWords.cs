using Gotong.Features.Owners;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Status;

public static class StatusWords
{
    public static string Of(StatusLevel level) =>
        level switch
        {
            StatusLevel.Green => T("Pada jalurnya", "On course"),
            StatusLevel.Amber => T("Perlu perhatian", "Needs attention"),
            StatusLevel.Red => T("Di luar jalur", "Off course"),
            _ => T("Belum diketahui", "Unknown"),
        };

    public static string Of(StatusAspect aspect) =>
        aspect switch
        {
            StatusAspect.Schedule => T("Jadwal", "Schedule"),
            StatusAspect.Money => T("Uang", "Money"),
            StatusAspect.Effect => T("Dampak", "Effect"),
            StatusAspect.Readiness => T("Kesiapan", "Readiness"),
            StatusAspect.Commitments => T("Janji", "Promises"),
            _ => T("Kesegaran data", "Freshness of data"),
        };

    /// <summary>"Di luar jalur. Jadwal: ... Data 3 minggu lalu."</summary>
    public static string Sentence(InitiativeStatus status, DateOnly today) =>
        $"{Of(status.Level)}. {Reason(status)} {Age(status, today)}".TrimEnd();

    /// <summary>Why it stands as it stands, with both sides where a hand set it.</summary>
    public static string Reason(InitiativeStatus status)
    {
        var computed = Computed(status);
        if (status.Hand is not { } hand)
            return computed;
        return status.HandIsVoid
            ? T(
                $"{computed} {hand.By} menetapkannya “{Of(hand.Level)}”, tetapi data atau pemiliknya tidak mendukung, jadi tidak dihitung.",
                $"{computed} {hand.By} set it to “{Of(hand.Level)}”, but its data or owner do not carry that, so it does not count."
            )
            : T(
                $"Ditetapkan {hand.By} sampai {Dates.Day(hand.Until)}: {hand.Reason} Menurut hitungan: {Of(status.Computed)}. {computed}",
                $"Set by {hand.By} until {Dates.Day(hand.Until)}: {hand.Reason} By the method: {Of(status.Computed)}. {computed}"
            );
    }

    private static string Computed(InitiativeStatus status)
    {
        var side = status.Because is { } b
            ? $"{Of(b.Aspect)}: {CauseWords.Of(b)}"
            : T("Semua sisi yang dihitung baik.", "All sides that count are well.");
        if (status.HasOwner)
            return side;
        return status.Because is { Level: not StatusLevel.Grey } worse
            ? T(
                $"Tanpa pemilik, jadi tidak ada yang menjawab. Tanpa itu: {Of(worse.Level).ToLower(Numbers.Culture)}. {side}",
                $"Without owner, so nobody answers for it. But for that: {Of(worse.Level).ToLower(Numbers.Culture)}. {side}"
            )
            : T(
                "Tanpa pemilik, jadi tidak ada yang menjawab untuk datanya.",
                "Without owner, so nobody answers for its data."
            );
    }

    /// <summary>How old the data are, in words.</summary>
    public static string Age(InitiativeStatus status, DateOnly today) =>
        (status.AsOf, status.Of(StatusAspect.Freshness).ReportedBefore) switch
        {
            ({ } day, _) => T(
                $"Data laporan per {Dates.Day(day)}, {OwnerWords.Ago(day, today)}.",
                $"Reported data as of {Dates.Day(day)}, {OwnerWords.Ago(day, today)}."
            ),
            (_, { } before) => T(
                $"Laporan terakhir per {Dates.Day(before)}, dari sebelum jadwalnya mulai; sesudah itu belum ada.",
                $"The last report is as of {Dates.Day(before)}, from before the start of its schedule; there is none since."
            ),
            _ => T("Belum ada data laporan.", "There are no reported data yet."),
        };

    /// <summary>How old the data of one side are.</summary>
    public static string AgeOf(AspectStatus side, DateOnly today) =>
        side.AsOf is not { } day ? T("belum ada data", "no data yet")
        : day >= today ? T("dihitung hari ini", "reckoned today")
        : T(
            $"per {Dates.Day(day)}, {OwnerWords.Ago(day, today)}",
            $"as of {Dates.Day(day)}, {OwnerWords.Ago(day, today)}"
        );

    public static string Count(int n) => T($"{n} inisiatif", n == 1 ? "1 initiative" : $"{n} initiatives");
}
