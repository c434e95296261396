using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Index;

public static class HealthWords
{
    public static string Of(HealthFinding finding) =>
        finding switch
        {
            HealthFinding.Duplicate => T("Tampak kembar", "Looks like a double"),
            HealthFinding.Unused => T("Tidak terpakai", "Not used"),
            HealthFinding.NoOwner => T("Tanpa pemilik", "Without an owner"),
            HealthFinding.ContractEnded => T("Kontrak sudah habis", "Contract has ended"),
            HealthFinding.UnderEndRule => T("Di bawah aturan akhir hidupnya", "Below its own end-of-life rule"),
            _ => T("Pengguna tidak dihitung setahun ini", "Users not counted within a year"),
        };

    /// <summary>What to do about it.</summary>
    public static string Act(HealthFinding finding) =>
        finding switch
        {
            HealthFinding.Duplicate => T(
                "Bandingkan keduanya; satukan, atau jelaskan bedanya dalam fungsinya.",
                "Compare both; make them one, or tell them apart in what they do."
            ),
            HealthFinding.Unused => T(
                "Pensiunkan, atau cari tahu mengapa ditinggalkan.",
                "Retire it, or find out why it was left."
            ),
            HealthFinding.NoOwner => T(
                "Tetapkan OPD yang menjawab untuknya.",
                "Name the agency that answers for it."
            ),
            HealthFinding.ContractEnded => T(
                "Pastikan siapa memelihara dan siapa memegang kode sumbernya.",
                "Make sure who maintains it and who holds its source code."
            ),
            HealthFinding.UnderEndRule => T(
                "Jalankan aturannya: pensiunkan, atau ubah aturannya dengan alasan.",
                "Carry out the rule: retire it, or change the rule with a reason."
            ),
            _ => T("Hitung pengguna aktifnya, dan catat harinya.", "Count its active users, and note the day."),
        };
}
