using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>How the parts of a plan are called. Misi, tujuan, sasaran are terms of law: English keeps and explains them.</summary>
public static class PriorityWords
{
    public static string Of(PriorityLevel level) =>
        level switch
        {
            PriorityLevel.Misi => Words.T("Misi", "Mission"),
            PriorityLevel.Tujuan => Words.T("Tujuan", "Goal (tujuan)"),
            PriorityLevel.Sasaran => Words.T("Sasaran", "Objective (sasaran)"),
            _ => "Program",
        };

    public static string Of(PlanKind kind) =>
        kind switch
        {
            PlanKind.Rpjpd => Words.T("RPJPD: dua puluh tahun", "RPJPD: twenty years"),
            PlanKind.Rkpd => Words.T("RKPD: satu tahun", "RKPD: one year"),
            _ => Words.T("RPJMD: lima tahun", "RPJMD: five years"),
        };

    public static string Of(PlanStanding standing) =>
        standing switch
        {
            PlanStanding.InForce => Words.T("berlaku", "in force"),
            PlanStanding.Superseded => Words.T("tidak berlaku lagi", "no longer in force"),
            _ => Words.T("rancangan", "draft"),
        };

    /// <summary>"7 misi, 16 tujuan": what is zero is not said.</summary>
    public static string Counted(PlanCounts counts) => Words.English ? English(counts) : Indonesian(counts);

    public static string Indonesian(PlanCounts c) =>
        Join(
            " dan ",
            (c.Misi, "misi"),
            (c.Tujuan, "tujuan"),
            (c.Sasaran, "sasaran"),
            (c.Program, "program"),
            (c.Indikator, "indikator"),
            (c.Opd, "perangkat daerah")
        );

    public static string English(PlanCounts c) =>
        Join(
            " and ",
            (c.Misi, c.Misi == 1 ? "mission" : "missions"),
            (c.Tujuan, c.Tujuan == 1 ? "goal" : "goals"),
            (c.Sasaran, c.Sasaran == 1 ? "objective" : "objectives"),
            (c.Program, c.Program == 1 ? "program" : "programs"),
            (c.Indikator, c.Indikator == 1 ? "indicator" : "indicators"),
            (c.Opd, c.Opd == 1 ? "regional agency" : "regional agencies")
        );

    private static string Join(string and, params (int Count, string Word)[] parts)
    {
        var said = parts.Where(p => p.Count > 0).Select(p => $"{Numbers.Text((long)p.Count)} {p.Word}").ToList();
        return said.Count switch
        {
            0 => Words.T("tidak ada isi", "nothing"),
            1 => said[0],
            _ => string.Join(", ", said[..^1]) + and + said[^1],
        };
    }
}

/// <summary>How much a plan, or a part of it, holds.</summary>
public sealed record PlanCounts(int Misi, int Tujuan, int Sasaran, int Program, int Indikator, int Opd);
