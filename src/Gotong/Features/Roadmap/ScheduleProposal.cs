using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap;

/// <summary>
/// When an initiative would run, where nobody wrote a schedule. Pure, shown as proposed, never stored by itself:
/// <list type="number">
/// <item>It starts in the first year of its money; without money, in the year after it was written down.</item>
/// <item>It ends in the year its effect is expected, as far as its term allows, and never before its last money.</item>
/// <item>Without an effect it ends with its money; without either, at the end of its term.</item>
/// </list>
/// </summary>
public sealed record ScheduleProposal(Quarter Starts, Quarter Ends, bool FromCosts, bool FromEffects)
{
    public static ScheduleProposal Of(Initiative initiative) =>
        Of(
            initiative.Horizon,
            initiative.StartedAt.Year,
            [.. initiative.Costs.Where(c => c.Stage != MoneyStage.Realised).Select(c => c.Year)],
            [.. initiative.Effects.Select(e => e.ByYear)]
        );

    public static ScheduleProposal Of(
        Horizon? horizon,
        int writtenIn,
        IReadOnlyCollection<int> costYears,
        IReadOnlyCollection<int> effectYears
    )
    {
        var first = costYears.Count > 0 ? costYears.Min() : writtenIn + 1;
        var lastMoney = costYears.Count > 0 ? costYears.Max() : first;
        var latest = first + (horizon?.Years() ?? Horizons.MostYears) - 1;
        var last =
            effectYears.Count > 0 ? Math.Min(effectYears.Max(), latest)
            : costYears.Count > 0 || horizon is null ? lastMoney
            : latest;
        last = Math.Clamp(last, lastMoney, Math.Max(lastMoney, first + Horizons.MostYears - 1));
        return new(Quarter.Of(first, 1), Quarter.Of(last, 4), costYears.Count > 0, effectYears.Count > 0);
    }

    /// <summary>"dari tahun biaya dan tahun hasilnya"</summary>
    public string Ground =>
        (FromCosts, FromEffects) switch
        {
            (true, true) => T(
                "dari tahun biaya, jangka waktu, dan tahun hasilnya",
                "from the years of its costs, its term and the year of its effect"
            ),
            (true, false) => T("dari tahun biayanya", "from the years of its costs"),
            (false, true) => T("dari jangka waktu dan tahun hasilnya", "from its term and the year of its effect"),
            _ => T("dari jangka waktunya", "from its term"),
        };
}
