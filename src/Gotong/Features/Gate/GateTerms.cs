using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

public static class GateTerms
{
    public static string Of(GateGroup group) =>
        group switch
        {
            GateGroup.Basis => T("Dasar: masalah dan cara", "Basis: problem and way"),
            GateGroup.Effect => T("Hasil", "Effect"),
            GateGroup.People => T("Orang dan lembaga", "People and organizations"),
            GateGroup.Money => T("Biaya", "Cost"),
            GateGroup.Digital => T("Cara digital", "Digital ways"),
            GateGroup.Place => T("Tempat dalam masterplan", "Place in the masterplan"),
            _ => T("Aturan daerah", "Rules of the region"),
        };

    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Refused => T("Ditolak", "Refused"),
            Verdict.Lifted => T("Dikecualikan", "Lifted"),
            Verdict.Warned => T("Perhatikan", "Take care"),
            Verdict.Passed => T("Lolos", "Passed"),
            _ => T("Tidak ditanyakan", "Not asked"),
        };

    public static string Of(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Add => T("ditambahkan", "added"),
            RuleChangeKind.Harden => T("diperketat", "made harder"),
            _ => T("dimatikan", "switched off"),
        };

    public static string Of(Severity severity) =>
        severity == Severity.Refuse ? T("harus ada", "must be there") : T("perhatikan", "take care");
}
