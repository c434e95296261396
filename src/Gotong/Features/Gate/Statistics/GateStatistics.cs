using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;

namespace Gotong.Features.Gate;

/// <summary>How many initiatives a rule refuses.</summary>
public sealed record HeldBy(string Rule, int Count);

/// <summary>An application that was not made: proposed as a new one, it became a way with one that exists.</summary>
/// <param name="Claimed">What the new one would have cost over three years, as it was written.</param>
/// <param name="Added">What the way with the existing one costs over three years.</param>
public sealed record KeptMoney(Guid Id, int Number, string Title, bool IsPublic, long Claimed, long Added)
{
    public long Kept => Claimed - Added;
}

/// <summary>What the gate holds most and why, and what it kept from being spent twice. Counts only; no draft is named.</summary>
public sealed record GateStatistics(
    int All,
    int Held,
    int Lifted,
    IReadOnlyList<HeldBy> Rules,
    IReadOnlyList<KeptMoney> Kept
)
{
    /// <summary>Below it, a stranger could guess whose it is.</summary>
    public const int FewestInPublic = 3;

    public static GateStatistics Of(IEnumerable<GateReview> reviews)
    {
        var all = reviews.ToList();
        return new(
            all.Count,
            all.Count(r => !r.Passes),
            all.Count(r => r.Count(Verdict.Lifted) > 0),
            [
                .. all.SelectMany(r => r.Verdicts)
                    .Where(v => v.Verdict == Verdict.Refused)
                    .GroupBy(v => v.Rule.Id)
                    .Select(g => new HeldBy(g.Key, g.Count()))
                    .OrderByDescending(h => h.Count)
                    .ThenBy(h => h.Rule, StringComparer.Ordinal),
            ],
            [
                .. all.Select(r => r.Initiative)
                    .Where(i => i is { Kind: SolutionKind.ExistingApplication, ClaimedCost: not null })
                    .Select(i => new KeptMoney(
                        i.Id,
                        i.Number,
                        i.Title,
                        i.IsPublic,
                        i.ClaimedCost!.Value,
                        i.ThreeYearCost
                    )),
            ]
        );
    }

    public static Task<GateStatistics> HereAsync(
        GotongDb db,
        RegionMemory memory,
        GateDesk gate,
        Region region,
        DateOnly day,
        CancellationToken cancel
    ) =>
        memory.RecallAsync(
            db,
            async () =>
            {
                var initiatives = await db.AllInitiativesAsync(cancel);
                var open = await gate.AtAsync(region, day, initiatives, cancel);
                return Of(initiatives.Select(open.Review));
            },
            found => found.Rules.Count + found.Kept.Count,
            cancel,
            day.ToString("O")
        );
}
