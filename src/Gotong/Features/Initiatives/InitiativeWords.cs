using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives;

/// <summary>The words of this feature's terms, as they stand in sentences.</summary>
public static class InitiativeWords
{
    public static string Of(SolutionKind kind) =>
        kind switch
        {
            SolutionKind.NonDigital => T("Tanpa aplikasi", "Without an application"),
            SolutionKind.ExistingApplication => T("Memakai aplikasi yang sudah ada", "With an application that exists"),
            _ => T("Perlu aplikasi baru", "Needs a new application"),
        };

    public static string Of(Horizon horizon) =>
        horizon switch
        {
            Horizon.Short => T("Pendek: sampai 1 tahun", "Short: up to 1 year"),
            Horizon.Medium => T("Menengah: sampai 5 tahun", "Medium: up to 5 years"),
            _ => T("Panjang: sampai 10 tahun", "Long: up to 10 years"),
        };

    public static string Of(PartnerAnswer? answer) =>
        answer switch
        {
            null => T("belum diminta", "not asked yet"),
            PartnerAnswer.Waiting => T("menunggu jawaban", "awaiting an answer"),
            PartnerAnswer.Accepted => T("menerima bagiannya", "accepted its part"),
            PartnerAnswer.InPart => T("menerima sebagian", "accepted in part"),
            _ => T("menolak bagiannya", "rejected its part"),
        };

    /// <summary>"Bank Jatim (Bank): menyediakan pinjaman"</summary>
    public static string Of(InitiativePartner partner) =>
        $"{partner.Organization.Name} ({Organizations.OrganizationWords.Of(partner.Organization.Kind)}): {partner.Part}";

    public static string Of(Origin origin) =>
        origin switch
        {
            Origin.HeadOfRegion => T("Arahan kepala daerah", "Direction of the head of region"),
            Origin.Musrenbang => T("Musrenbang", "Planning deliberation (musrenbang)"),
            Origin.Pokir => T("Pokok pikiran DPRD", "Points of the regional council (pokir)"),
            Origin.NationalMandate => T("Penugasan nasional", "National mandate"),
            _ => T("Gagasan sendiri", "Our own idea"),
        };

    public static string Of(NeedKind kind) =>
        kind switch
        {
            NeedKind.Regulation => T("Regulasi", "Regulation"),
            NeedKind.Infrastructure => T("Infrastruktur", "Infrastructure"),
            _ => T("Anggaran", "Budget"),
        };

    public static string Of(MoneyStage stage) =>
        stage switch
        {
            MoneyStage.Committed => T("sudah disepakati pemberinya", "agreed by the giver"),
            MoneyStage.Realised => T("sudah dibelanjakan", "spent"),
            _ => T("masih perkiraan", "still an estimate"),
        };

    public static string Of(Role role) =>
        role switch
        {
            Role.Leader => T("kepala daerah", "head of region"),
            Role.Council => T("Dewan Smart City", "Smart City Council"),
            Role.Coordinator => T("Tim Pelaksana", "executive team"),
            Role.Planner => "Bappeda",
            Role.Officer => T("petugas", "officer"),
            Role.Partner => T("mitra", "partner"),
            Role.Mentor => T("pendamping", "mentor"),
            Role.Assessor => T("penilai", "assessor"),
            Role.Guest => T("tamu meja", "desk guest"),
            _ => T("admin daerah", "region admin"),
        };
}
