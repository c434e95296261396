using Gotong.Features.Initiatives.Steps;
using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>
/// What an initiative is worth: for each of its effects, the points of the indicator times the share of the gap it
/// closes, times what promises of its lead are worth so far. An indicator has an equal part of the points of its priority.
/// What has no effect in figures is worth little, and says so.
/// </summary>
public sealed record InitiativeValue(double Points, IReadOnlyList<ValueLine> Lines)
{
    /// <summary>Of its priority's points, where no effect can be counted.</summary>
    public const decimal Unmeasured = 0.02m;

    public static InitiativeValue Of(
        InitiativeFact initiative,
        IReadOnlyList<PriorityFact> priorities,
        IReadOnlyDictionary<Guid, decimal> points
    )
    {
        var measured = (
            from priority in priorities
            from indicator in priority.Indicators
            select (priority, indicator)
        ).ToDictionary(m => m.indicator.Id);
        var lines = new List<ValueLine>();
        foreach (var effect in initiative.Effects)
            if (
                effect.IndicatorId is { } id
                && measured.TryGetValue(id, out var at)
                && lines.TrueForAll(l => l.Indicator != id)
            )
                lines.Add(
                    Line(initiative, effect, at.priority, at.indicator, points.GetValueOrDefault(at.priority.Id))
                );
        if (lines.Sum(l => l.Points) > 0)
            return new(lines.Sum(l => l.Points), lines);
        var own = initiative.PriorityId is { } p ? points.GetValueOrDefault(p) : 0;
        var small = Round(Math.Max(0.01m, own * Unmeasured));
        lines.Add(
            new(
                null,
                small,
                new(
                    "Tidak ada pengaruh berangka pada indikator rencana: nilainya kecil, 2% poin prioritasnya.",
                    "No effect in figures on an indicator of the plan: worth little, 2% of its priority's points."
                )
            )
        );
        return new(small, lines);
    }

    /// <summary>The part of what is left to the target that this effect closes, 0 to 1.</summary>
    public static decimal ShareOf(EffectFact effect, IndicatorFact indicator)
    {
        var left = indicator.Target - indicator.Now;
        return left == 0 ? 0 : Math.Clamp((effect.Expected - indicator.Now) / left, 0, 1);
    }

    private static ValueLine Line(
        InitiativeFact initiative,
        EffectFact effect,
        PriorityFact priority,
        IndicatorFact indicator,
        decimal points
    )
    {
        var ofIndicator = points / priority.Indicators.Count;
        var share = ShareOf(effect, indicator);
        var value = Round(ofIndicator * share * initiative.Kept);
        var (percent, whole, left) = (P(share * 100), P(ofIndicator), $"{P(indicator.Now)} → {P(indicator.Target)}");
        var kept = P(initiative.Kept * 100);
        Words came =
            initiative.Kept == 1
                ? new("", "")
                : new(
                    $", kali {kept}% karena sebanyak itu yang tercapai dari janji {initiative.Lead} selama ini",
                    $", times {kept}% as so much of what {initiative.Lead} promised has come so far"
                );
        return new(
            indicator.Id,
            value,
            new(
                $"{indicator.Name} sampai {P(effect.Expected)}: menutup {percent}% dari jarak {left}, kali {whole} poin{came.Indonesian} = {P((decimal)value)} poin.",
                $"{indicator.Name} to {P(effect.Expected)}: closes {percent}% of the gap {left}, times {whole} points{came.English} = {P((decimal)value)} points."
            )
        );
    }

    private static double Round(decimal value) => (double)Math.Round(value, 4);

    private static string P(decimal number) => Typed.Text(Math.Round(number, 2));
}

/// <param name="Indicator">Null: nothing that can be counted.</param>
public sealed record ValueLine(Guid? Indicator, double Points, Words Says);
