using Gotong.Features.Delivery.Status;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap;
using Gotong.Methods.Trends;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>What initiatives promised against what came, per organization and kind: how much a next promise is worth.</summary>
public static class ShowScore
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(StatusLinks.ScorePath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        InitiativeIndexes indexes,
        CancellationToken cancel
    )
    {
        var all = await memory.RecallAsync(
            db,
            () => LoadScore.AllAsync(db, visit.Today, cancel),
            scored => scored.Count,
            cancel,
            $"{visit.Today:O}"
        );
        var sees = InitiativePermissions.Sees(visit.Actor);
        var seen = (await indexes.HereAsync(cancel))
            .All.Where(i => sees?.Invoke(i) != false)
            .Select(i => i.Number)
            .ToHashSet();
        return Page.Of<ScorePage>(
            new { Model = new ScoreView(visit.Region, [.. all.Where(s => seen.Contains(s.Number))]) }
        );
    }
}

/// <summary>One effect: what should have come by its last value, and what came. In the unit of its indicator, as a difference from the baseline.</summary>
/// <param name="IsDue">The last value is of the year it was promised for.</param>
public sealed record ScoredEffect(string Indicator, decimal Promised, decimal Came, bool IsDue)
{
    public int Number { get; init; }
    public string Title { get; init; } = "";
    public Guid? LeadId { get; init; }
    public string? Lead { get; init; }
    public SolutionKind Kind { get; init; }

    /// <summary>Null: too early, or nothing to hold against each other.</summary>
    public static ScoredEffect? Of(EffectFact effect, DateOnly start)
    {
        if (effect is not { IsMeasured: true, Baseline: { } from, Value: { } value, Until: { } until })
            return null;
        if (from == effect.Expected || effect.Frequency.Middle(until) < start)
            return null;
        var passed = StatusMethod.Passed(effect, start);
        return passed < StatusMethod.Patience
            ? null
            : new(effect.Name, (effect.Expected - from) * passed, value - from, passed >= 1);
    }

    public decimal Share => Came / Promised;
}

public sealed record ScoreView(Region Region, IReadOnlyList<ScoredEffect> Effects)
{
    public IReadOnlyList<KeptRatio> By(Func<ScoredEffect, string> key) =>
        [
            .. PromiseKeeping
                .Of([.. Effects.Select(e => new PromisedAndCame(key(e), (double)e.Promised, (double)e.Came))])
                .OrderByDescending(k => k.Promises)
                .ThenBy(k => k.Key, StringComparer.CurrentCulture),
        ];
}
