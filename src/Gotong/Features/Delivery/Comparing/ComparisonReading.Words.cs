using Gotong.Features.Delivery.Accelerating;
using Gotong.Methods.Trends;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;
using Doubt = Gotong.Features.Delivery.Reporting.Doubt;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>The findings as sentences.</summary>
public sealed partial record ComparisonReading
{
    private bool AreRegions => Subject.Kind == ComparisonKind.Regions;

    private string Them =>
        AreRegions ? T("daerah pembanding", "comparable regions") : T("kecamatan lain", "other kecamatan");

    /// <summary>"12 daerah", "1 kecamatan".</summary>
    private string Count(int n) =>
        AreRegions ? T($"{n} daerah", n == 1 ? "1 region" : $"{n} regions") : T($"{n} kecamatan", $"{n} kecamatan");

    /// <summary>Whose series it is.</summary>
    public string Own =>
        Subject.Own is [var only]
            ? only
            : T(
                $"rata-rata {Subject.Own.Count} kecamatan tempat inisiatif ini bekerja",
                $"the mean of the {Subject.Own.Count} kecamatan where this initiative works"
            );

    public string Finding =>
        Compared is Compared.Better or Compared.Worse ? $"{Subject.Name}: {Words}."
        : AreRegions
            ? T($"{Subject.Name} dibanding daerah lain: {Words}.", $"{Subject.Name} beside other regions: {Words}.")
        : T($"{Subject.Name} dibanding kecamatan lain: {Words}.", $"{Subject.Name} beside other kecamatan: {Words}.");

    public string Words =>
        Compared switch
        {
            Compared.Better => T(
                $"lebih cepat dari {Them}, mungkin sekali ({Ground})",
                $"faster than {Them}, likely ({Ground})"
            ),
            Compared.Worse => T(
                $"lebih lambat dari {Them}, mungkin sekali ({Ground})",
                $"slower than {Them}, likely ({Ground})"
            ),
            Compared.NoSign when Disagree => T(
                "belum ada tanda: dua cara membandingkan tidak sepakat",
                "no sign yet: two ways of comparing do not agree"
            ),
            Compared.NoSign => T($"belum ada tanda ({Ground})", $"no sign yet ({Ground})"),
            Compared.NotComparable => T(
                $"tidak dapat dibandingkan: sebelum mulai pun jalannya sudah lain dari {Them}",
                $"cannot be compared: its way differed from {Them} already before the start"
            ),
            _ => TooFew,
        };

    private string TooFew
    {
        get
        {
            var (others, needed) = (Complete.Count(), DifferenceInDifferences.OthersNeeded());
            if (Difference is null)
                return T("belum dapat dikatakan: belum ada jadwal mulai", "cannot be told: no start is set yet");
            if (Values.Count == 0)
                return T(
                    $"belum dapat dibandingkan: tidak ada nilai dari masa yang sama ({PeriodWords.Each(Subject.Frequency)})",
                    $"cannot be compared yet: there are no values of the same periods ({PeriodWords.Each(Subject.Frequency)})"
                );
            if (others < needed)
                return T(
                    $"terlalu sedikit untuk dibandingkan: {Count(others)}, perlu {needed}",
                    $"too few to compare: {Count(others)}, {needed} are needed"
                );
            return Since == 0
                ? T(
                    "terlalu dini: belum ada masa sejak mulai yang dimiliki bersama",
                    "too early: no period since the start is known of all"
                )
                : T(
                    $"terlalu sedikit untuk dibandingkan: {Before} masa sebelum mulai, perlu {Trend.Least}",
                    $"too few to compare: {Before} {(Before == 1 ? "period" : "periods")} before the start, {Trend.Least} are needed"
                );
        }
    }

    private string Ground =>
        Difference is { Compared: Compared.Better or Compared.NoSign or Compared.Worse } difference
            ? Interval(difference)
            : T(
                $"uji plasebo: {Rank(Synthetic!.Chance, Synthetic.Placebos.Count)}",
                $"placebo test: {Rank(Synthetic!.Chance, Synthetic.Placebos.Count)}"
            );

    private string Interval(DifferenceResult difference)
    {
        var level = Numbers.Percent((decimal)difference.Level, 0);
        var (low, high) = (Number(difference.Low), Signed(difference.High));
        return T($"selang {level}: {low} sampai {high}", $"{level} interval: {low} to {high}");
    }

    /// <summary>By difference in differences; null: it says nothing.</summary>
    public string? DifferenceWords =>
        Difference switch
        {
            { Compared: Compared.NotComparable } => T(
                $"Terhadap rata-rata {Count(Difference.Others)}: tidak dipakai, karena jaraknya sudah berubah sebelum mulai.",
                $"Against the mean of {Count(Difference.Others)}: not used, as the distance changed already before the start."
            ),
            { Chance: { } chance } => T(
                $"Terhadap rata-rata {Count(Difference.Others)}: perubahannya sejak mulai berselisih {Signed(Difference.Effect)} ({Interval(Difference)}); {Rank(chance, Difference.Others)}.",
                $"Against the mean of {Count(Difference.Others)}: its change since the start differs by {Signed(Difference.Effect)} ({Interval(Difference)}); {Rank(chance, Difference.Others)}."
            ),
            _ => null,
        };

    /// <summary>By synthetic control; null: it says nothing.</summary>
    public string? SyntheticWords =>
        Synthetic switch
        {
            null or { Compared: Compared.TooFew } => null,
            { Compared: Compared.NotComparable } => T(
                "Terhadap campuran pembanding (kontrol sintetis): tidak dipakai, karena tidak ada campuran yang mengikuti jalannya sebelum mulai.",
                "Against a mix of the others (synthetic control): not used, as no mix follows its way before the start."
            ),
            _ => T(
                $"Terhadap campuran {Synthetic.Weights.Count} pembanding yang jalannya sama sebelum mulai (kontrol sintetis): rata-rata selisih sejak mulai {Signed(Synthetic.Effect)}; {Rank(Synthetic.Chance, Synthetic.Placebos.Count)}.",
                $"Against a mix of {Synthetic.Weights.Count} others that went the same way before the start (synthetic control): mean distance since the start {Signed(Synthetic.Effect)}; {Rank(Synthetic.Chance, Synthetic.Placebos.Count)}."
            ),
        };

    /// <summary>The placebo test: each of the others as if it had been the one.</summary>
    private static string Rank(double? chance, int others)
    {
        var rank = (int)Math.Round((chance ?? 1) * (others + 1));
        return T(
            $"bila tiap pembanding dianggap memulai saat itu juga, {rank} dari {others + 1} sejauh ini",
            $"if each of the others is taken to have begun then too, {rank} of {others + 1} are as far off"
        );
    }

    private static string Number(double? number) => $"{(number > 0 ? "+" : "")}{SeriesLayout.Say(number ?? 0)}";

    /// <summary>Between two percentages lie points.</summary>
    private string Signed(double? number) =>
        $"{Number(number)} {(Doubt.IsPercent(Subject.Unit) ? T("poin persen", "percentage points") : Subject.Unit)}".TrimEnd();
}
