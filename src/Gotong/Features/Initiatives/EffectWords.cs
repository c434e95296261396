using Gotong.Features.Priorities;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives;

public sealed partial class Effect
{
    public string Name => Indicator?.Name ?? Measure ?? "";

    /// <summary>"Angka kemiskinan: dari 9,32 menjadi 8 persen pada 2029."</summary>
    public string Sentence
    {
        get
        {
            var unit = (Indicator?.Unit ?? Unit) is { Length: > 0 } known ? " " + known : "";
            var to = Numbers.Text(Expected, 4) + unit;
            return Baseline is { } from
                ? T(
                    $"{Name}: dari {Numbers.Text(from, 4)} menjadi {to} pada {ByYear}",
                    $"{Name}: from {Numbers.Text(from, 4)} to {to} by {ByYear}"
                )
                : T($"{Name}: menjadi {to} pada {ByYear}", $"{Name}: to {to} by {ByYear}");
        }
    }

    /// <summary>Whether it moves the way the indicator wants; null when that cannot be told.</summary>
    public bool? MovesRight =>
        Baseline is not { } from ? null
        : Expected == from ? false
        : Indicator?.Direction switch
        {
            IndicatorDirection.Up => Expected > from,
            IndicatorDirection.Down => Expected < from,
            _ => null,
        };
}

public sealed partial class Initiative
{
    public void Expect(Indicator? indicator, string? measure, decimal expected, decimal? baseline, int byYear) =>
        Effects.Add(
            new()
            {
                RegionId = RegionId,
                InitiativeId = Id,
                Initiative = this,
                Indicator = indicator,
                IndicatorId = indicator?.Id,
                Measure = indicator is null ? measure : null,
                Expected = expected,
                Baseline = baseline,
                ByYear = byYear,
            }
        );
}
