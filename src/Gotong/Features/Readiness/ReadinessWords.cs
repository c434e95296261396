using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness.Analysis;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness;

/// <summary>The words of this feature's terms.</summary>
public static class ReadinessWords
{
    public static string Of(ConfidenceLevel level) =>
        level switch
        {
            ConfidenceLevel.Ready => T("siap", "ready"),
            ConfidenceLevel.OnCourse => T("menuju siap", "on course"),
            _ => T("belum siap", "not on course"),
        };

    public static string Of(InstrumentKind kind) =>
        kind switch
        {
            InstrumentKind.Sk => T("SK kepala daerah", "Decree (SK) of the head of region"),
            InstrumentKind.Perkada => T("Perbup/Perwali", "Regulation of the head of region (Perbup/Perwali)"),
            InstrumentKind.Perda => "Perda",
            InstrumentKind.Mou => T("Nota kesepahaman (MoU)", "Memorandum of understanding (MoU)"),
            _ => T("Perjanjian kerja sama (PKS)", "Agreement of cooperation (PKS)"),
        };

    public static string Of(InstrumentStage stage) =>
        stage switch
        {
            InstrumentStage.None => T("belum ada", "not there yet"),
            InstrumentStage.Drafted => T("disusun", "drafted"),
            InstrumentStage.Harmonised => T("diharmonisasi", "harmonised"),
            _ => T("berlaku", "in force"),
        };

    public static string Of(InfrastructureKind kind) =>
        kind switch
        {
            InfrastructureKind.Physical => T("Prasarana fisik", "Physical means"),
            InfrastructureKind.Network => T("Jaringan", "Network"),
            InfrastructureKind.Data => T("Data", "Data"),
            _ => T("Keterampilan orang", "People's skills"),
        };

    public static string Of(BudgetStage stage) =>
        stage switch
        {
            BudgetStage.Indicative => T("perkiraan", "indicative"),
            BudgetStage.Proposed => T("diusulkan", "proposed"),
            BudgetStage.InRkpd => T("dalam RKPD", "in the RKPD"),
            BudgetStage.InApbd => T("dalam APBD/DPA", "in APBD/DPA"),
            _ => T("terealisasi", "realised"),
        };

    public static string Of(SwotKind kind) =>
        kind switch
        {
            SwotKind.Strength => T("Kekuatan", "Strengths"),
            SwotKind.Weakness => T("Kelemahan", "Weaknesses"),
            SwotKind.Opportunity => T("Peluang", "Opportunities"),
            _ => T("Ancaman", "Threats"),
        };

    /// <summary>A proof by what it is about.</summary>
    public static string NameOf(Proof proof) =>
        proof switch
        {
            Instrument i => $"{Of(i.Form)}: {i.Subject}",
            InfrastructureGap g => $"{Of(g.Area)}: {g.Needed}",
            BudgetProof b => Money(b.Year, b.Source),
            NothingNeeded n => Nothing(n),
            _ => "",
        };

    /// <summary>Where it says it stands; what counts is in the reasons.</summary>
    public static string StageOf(Proof proof) =>
        proof switch
        {
            Instrument i => Of(i.Stage)
                + (i.OfficialNumber is null ? "" : T($", nomor {i.OfficialNumber}", $", number {i.OfficialNumber}"))
                + (i.EnactedOn is { } day ? $", {Dates.Day(day)}" : ""),
            InfrastructureGap { ClosedOn: { } closed } => T(
                $"tertutup sejak {Dates.Day(closed)}",
                $"closed since {Dates.Day(closed)}"
            ),
            InfrastructureGap g => T($"kurang: {g.Gap}", $"missing: {g.Gap}"),
            BudgetProof b when FundingSource.Find(b.Source) is not { InApbd: true } => T(
                "dicari di luar APBD",
                "sought outside the APBD"
            ),
            BudgetProof b => $"{Of(b.Stage)}, {Rupiah.Short(b.Amount)}" + (b.Code is null ? "" : $", {b.Code}"),
            _ => "",
        };

    public static string Money(int year, string source) => $"{FundingSource.NameOf(source)} {year}";

    public static string Count(int initiatives) => initiatives == 1 ? "1 initiative" : $"{initiatives} initiatives";

    private static string Nothing(NothingNeeded n) =>
        n.Of == NeedKind.Regulation
            ? T($"Tidak perlu peraturan baru: {n.Reason}", $"No new regulation is needed: {n.Reason}")
            : T($"Tidak perlu prasarana baru: {n.Reason}", $"No new infrastructure is needed: {n.Reason}");
}
