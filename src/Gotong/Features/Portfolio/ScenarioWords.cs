using System.Globalization;
using Gotong.Features.Portfolio.Showing;
using Gotong.Features.Regions;
using Gotong.Methods.Portfolio;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Portfolio;

/// <summary>How scenarios are spoken of.</summary>
public static class ScenarioWords
{
    public static string Of(ScenarioState state) =>
        state switch
        {
            ScenarioState.Draft => T("belum dihitung", "not computed"),
            ScenarioState.Solved => T("sudah dihitung", "computed"),
            ScenarioState.Adopted => T("ditetapkan Dewan", "adopted by the council"),
            _ => T("ditarik", "withdrawn"),
        };

    public static string Of(PinKind kind, int? year) =>
        kind switch
        {
            PinKind.In => T("harus masuk", "must be in"),
            PinKind.Out => T("disisihkan", "kept out"),
            _ => T($"harus mulai {year}", $"must begin in {year}"),
        };

    /// <summary>"61,3 poin".</summary>
    public static string Points(double points) => T($"{Number(points)} poin", $"{Number(points)} points");

    public static string Number(double number) =>
        Numbers.Text((decimal)Math.Round(number, Math.Abs(number) < 1 ? 2 : 1), 2);

    public static string Percent(double part) => Numbers.Percent((decimal)part);

    public static string Sentence(ScenarioSight sight) =>
        sight.Solved is not { } solved
            ? T(
                "Belum dihitung. Periksa batas, bobot, dan ketetapannya, lalu hitung.",
                "Not computed yet. Check its limits, weights and pins, then compute it."
            )
            : Sentence(solved);

    public static string Sentence(SolvedPlan solved)
    {
        if (!solved.HasPlan)
            return solved.Result.Status == PortfolioStatus.Infeasible
                ? T("Tidak ada rencana yang memenuhi semua batas ini.", "No plan keeps all these limits.")
                : T(
                    "Belum ditemukan rencana dalam waktu yang diberikan.",
                    "No plan was found within the time that was given."
                );
        var (chosen, all) = (solved.Result.Chosen.Count, solved.Problem.Initiatives.Count);
        return T(
            $"{chosen} dari {all} inisiatif masuk dengan {Rupiah.Short(solved.Spend)}: {Points(solved.Effect)} pengaruh, {Proof(solved.Result)}.",
            $"{chosen} of {all} initiatives enter with {Rupiah.Short(solved.Spend)}: {Points(solved.Effect)} of effect, {Proof(solved.Result)}."
        );
    }

    public static string Proof(PortfolioResult result) =>
        result.Status == PortfolioStatus.Optimal ? T("terbukti terbaik", "proven best")
        : result.Gap is { } gap
            ? T($"paling jauh {Percent(gap)} dari yang terbaik", $"at most {Percent(gap)} from the best")
        : T("terbaik sejauh ini", "the best so far");

    /// <summary>The price of a choice, as it is said: "ketetapan ini menelan 4,2% pengaruh rencana".</summary>
    public static string Price(double? share, bool exact) =>
        share is not { } part ? T("harganya belum terhitung", "its price is not known yet")
        : part < 0.0005 ? T("tidak mengurangi pengaruh rencana", "costs the plan no effect")
        : exact ? T($"menelan {Percent(part)} pengaruh rencana", $"costs {Percent(part)} of the plan's effect")
        : T($"menelan sekitar {Percent(part)} pengaruh rencana", $"costs about {Percent(part)} of the plan's effect");

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>"Mulai 2027 – 2029".</summary>
    public static string Span(Scenario s) => $"{s.FirstYear}–{s.LastYear}";

    public static string At(DateTimeOffset at, Region region) => Dates.Moment(at, region.Zone);
}
