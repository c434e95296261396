using Gotong.Features.Codes;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

public static class CommitmentWords
{
    public static string Of(CommitmentKind kind) =>
        kind switch
        {
            CommitmentKind.Money => T("Uang", "Money"),
            CommitmentKind.Goods => T("Barang", "Goods"),
            CommitmentKind.People => T("Tenaga", "People"),
            CommitmentKind.Data => "Data",
            CommitmentKind.Land => T("Lahan", "Land"),
            CommitmentKind.Access => T("Akses atau izin", "Access or permits"),
            CommitmentKind.Training => T("Pelatihan", "Training"),
            _ => T("Regulasi", "Regulation"),
        };

    public static string Of(CommitmentStanding standing) =>
        standing switch
        {
            CommitmentStanding.Late => T("Terlambat", "Late"),
            CommitmentStanding.Broken => T("Tidak ditepati", "Broken"),
            CommitmentStanding.Reported => T("Dilaporkan selesai", "Reported as done"),
            CommitmentStanding.Agreed => T("Disepakati", "Agreed"),
            CommitmentStanding.Offered => T("Ditawarkan", "Offered"),
            CommitmentStanding.Kept => T("Ditepati", "Kept"),
            _ => T("Ditarik", "Withdrawn"),
        };

    /// <summary>"Bank Jatim berjanji kepada Dinas Pertanian, paling lambat 1 Juli 2026."</summary>
    public static string Sentence(Commitment commitment)
    {
        var (giver, due) = (commitment.Giver.Label, Dates.Day(commitment.Current.DueOn));
        return commitment.Receiver is { } receiver
            ? T($"{giver} kepada {receiver.Label}, paling lambat {due}.", $"{giver} to {receiver.Label}, by {due}.")
            : T(
                $"Tawaran {giver} yang belum punya rumah, sampai {due}.",
                $"An offer of {giver} without a home yet, until {due}."
            );
    }

    /// <summary>What stands between the promise and its fulfilment, and who must act.</summary>
    public static string Standing(Commitment commitment, DateOnly today) =>
        commitment.Standing(today) switch
        {
            CommitmentStanding.Offered when commitment.ReceiverId is null => T(
                "Menunggu dijodohkan dengan kebutuhan.",
                "Waits to be matched with a need."
            ),
            CommitmentStanding.Offered => T(
                $"Menunggu tanda tangan {Missing(commitment)}.",
                $"Awaits the signature of {Missing(commitment)}."
            ),
            CommitmentStanding.Agreed when commitment.Proposed is not null => T(
                $"Disepakati. Isi baru menunggu tanda tangan {Missing(commitment)}; yang lama berlaku.",
                $"Agreed. New words await the signature of {Missing(commitment)}; the old ones hold."
            ),
            CommitmentStanding.Agreed => T("Disepakati kedua pihak.", "Agreed by both sides."),
            CommitmentStanding.Late => T(
                $"Terlambat {today.DayNumber - commitment.Current.DueOn.DayNumber} hari. Ditunggu dari {commitment.Giver.Label}.",
                $"Late by {today.DayNumber - commitment.Current.DueOn.DayNumber} days. Owed by {commitment.Giver.Label}."
            ),
            CommitmentStanding.Reported => T(
                $"Dilaporkan selesai. {commitment.Receiver?.Label} belum menyatakannya ditepati.",
                $"Reported as done. {commitment.Receiver?.Label} has not said that it was kept yet."
            ),
            var standing => Of(standing) + ".",
        };

    /// <summary>"2026: Rp500 juta dari TJSL BUMN"</summary>
    public static string Of(CommitmentMoney money) =>
        T(
            $"{money.Year}: {Rupiah.Short(money.Amount)} dari {FundingSource.NameOf(money.Source)}",
            $"{money.Year}: {Rupiah.Short(money.Amount)} from {FundingSource.NameOf(money.Source)}"
        );

    private static string Missing(Commitment commitment)
    {
        var terms = commitment.Proposed!;
        string[] sides =
        [
            .. commitment.Signed(terms, Side.Giver) ? [] : (string[])[commitment.Giver.Label],
            .. commitment.Signed(terms, Side.Receiver) ? [] : (string[])[commitment.Receiver?.Label ?? ""],
        ];
        return string.Join(T(" dan ", " and "), sides);
    }
}
