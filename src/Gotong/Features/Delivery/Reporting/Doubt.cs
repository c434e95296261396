using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>
/// What is questioned before it is taken: a comma where a point belongs makes a value a thousand times too large. Pure.
/// Nothing is refused; whoever is sure says so, with a reason.
/// </summary>
public static class Doubt
{
    /// <summary>From here on a value is said to be off: a lost comma with two decimals is a hundred, a point a thousand.</summary>
    public const decimal ValueFactor = 100;

    /// <summary>Money jumps from quarter to quarter; a thousand times is still a slip of the pen.</summary>
    public const decimal MoneyFactor = 500;

    /// <param name="before">Earlier values, the newest last.</param>
    public static string? OfValue(
        decimal value,
        IReadOnlyList<decimal> before,
        string? unit,
        decimal? low = null,
        decimal? high = null
    )
    {
        if (low is { } least && value < least || high is { } most && value > most)
            return T(
                $"{Typed.Text(value)} di luar batas wajar {Bounds(low, high)} dalam profil indikator.",
                $"{Numbers.Text(value, 8)} is outside the plausible bounds {Bounds(low, high)} of the indicator's profile."
            );
        if (value > 100 && IsPercent(unit) && before.All(b => b <= 100))
            return T(
                $"{Typed.Text(value)} persen: lebih dari seratus.",
                $"{Numbers.Text(value, 8)} percent: more than a hundred."
            );
        if (value < 0 && before.Count > 0 && before.All(b => b >= 0))
            return T(
                $"{Typed.Text(value)} di bawah nol, padahal nilai sebelumnya tidak pernah.",
                $"{Numbers.Text(value, 8)} is below zero, and earlier values never were."
            );
        return OfFactor(value, before.LastOrDefault(b => b != 0), ValueFactor, Typed.Text);
    }

    /// <summary>The value of a part; one without a past is held against the others of its kind.</summary>
    /// <param name="low">Of the whole: a part of a count may well be less, of a percentage not.</param>
    public static string? OfPart(
        decimal value,
        IReadOnlyList<decimal> before,
        IReadOnlyList<decimal> others,
        string? unit,
        decimal? low = null,
        decimal? high = null
    )
    {
        if (OfValue(value, before, unit, IsPercent(unit) ? low : null, high) is { } doubt)
            return doubt;
        var sorted = others.Where(o => o != 0).Order().ToList();
        if (before.Any(b => b != 0) || sorted.Count < 2 || value == 0)
            return null;
        var (lower, upper) = (sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]);
        return IsFar(value, lower) && IsFar(value, upper)
            ? T(
                $"{Typed.Text(value)} jauh dari bagian lain, yang di tengah {Typed.Text(upper)}. Koma atau titiknya benar?",
                $"{Numbers.Text(value, 8)} is far from the other parts, whose middle is {Numbers.Text(upper, 8)}. Are comma and point right?"
            )
            : null;
    }

    private static bool IsFar(decimal one, decimal other) =>
        Math.Max(Math.Abs(one), Math.Abs(other)) >= ValueFactor * Math.Min(Math.Abs(one), Math.Abs(other));

    /// <param name="before">What was spent in the quarter before; zero: nothing.</param>
    /// <param name="planned">What is planned for the whole year from this source; zero: not known.</param>
    /// <param name="spent">What was spent in the other quarters of the year.</param>
    public static string? OfMoney(long amount, long before, long planned, long spent)
    {
        if (planned > 0 && amount + spent > planned * 1.5m)
            return T(
                $"Bersama triwulan lain menjadi {Rupiah.Short(amount + spent)}, padahal rencana setahun {Rupiah.Short(planned)}.",
                $"With the other quarters it makes {Rupiah.Short(amount + spent)}, while {Rupiah.Short(planned)} is planned for the year."
            );
        if (OfFactor(amount, before, MoneyFactor, n => Rupiah.Exact((long)n)) is { } doubt)
            return doubt;
        return amount > 0 && planned > 0 && before == 0 && planned / amount >= 5000
            ? T(
                $"{Rupiah.Exact(amount)} sangat kecil terhadap rencana setahun {Rupiah.Short(planned)}. Apakah ditulis dalam ribuan?",
                $"{Rupiah.Exact(amount)} is very little against {Rupiah.Short(planned)} planned for the year. Was it written in thousands?"
            )
            : null;
    }

    public static bool IsPercent(string? unit) =>
        unit is not null
        && (
            unit.Contains('%', StringComparison.Ordinal) || unit.Contains("persen", StringComparison.OrdinalIgnoreCase)
        );

    private static string? OfFactor(decimal value, decimal before, decimal factor, Func<decimal, string> text)
    {
        if (value == 0 || before == 0)
            return null;
        var (large, small) = (Math.Abs(value), Math.Abs(before));
        if (large / factor >= small)
            return T(
                $"{text(value)} kira-kira {Times(large, small)} kali nilai sebelumnya ({text(before)}). Koma atau titiknya benar?",
                $"{text(value)} is about {Times(large, small)} times the earlier value ({text(before)}). Are comma and point right?"
            );
        return small / factor >= large
            ? T(
                $"{text(value)} kira-kira seper-{Times(small, large)} dari nilai sebelumnya ({text(before)}). Koma atau titiknya benar?",
                $"{text(value)} is about one {Times(small, large)}th of the earlier value ({text(before)}). Are comma and point right?"
            )
            : null;
    }

    private static string Times(decimal large, decimal small) =>
        small < large / 1_000_000_000m
            ? T("lebih dari satu miliar", "more than a billion")
            : Numbers.Text(Math.Round(large / small), 0);

    private static string Bounds(decimal? low, decimal? high) =>
        (low, high) switch
        {
            ({ } l, { } h) => $"{Typed.Text(l)}–{Typed.Text(h)}",
            ({ } l, null) => $"≥ {Typed.Text(l)}",
            _ => $"≤ {Typed.Text(high ?? 0)}",
        };
}
