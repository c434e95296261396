using Gotong.Features.Applications;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;

namespace Gotong.Features.Gate;

/// <summary>
/// What an initiative is held beside: the plan's targets, who answers for the priority, and all other initiatives. Read
/// once for a region, whether one initiative is judged or all of them.
/// </summary>
public sealed record GateGround(
    FrameworkEdition Framework,
    IReadOnlyDictionary<Guid, IndicatorPath> Paths,
    ILookup<Guid, (Guid Id, string Name)> Responsible,
    ILookup<CostScale, CostPoint> Costs,
    ILookup<string, Guid> Reasons
)
{
    /// <summary>Nothing to compare with: what needs others is given the benefit of the doubt.</summary>
    public static GateGround Bare(FrameworkEdition framework) =>
        new(
            framework,
            new Dictionary<Guid, IndicatorPath>(),
            Array.Empty<(Guid, Guid, string)>().ToLookup(r => r.Item1, r => (r.Item2, r.Item3)),
            Array.Empty<CostPoint>().ToLookup(p => p.Scale),
            Array.Empty<Guid>().ToLookup(_ => "")
        );

    /// <summary>What is known of applications like those that initiatives propose, by initiative.</summary>
    public IReadOnlyDictionary<Guid, ApplicationFacts> Applications { get; init; } =
        new Dictionary<Guid, ApplicationFacts>();

    /// <summary>How many rows it keeps in memory.</summary>
    public int Rows => Paths.Count + Responsible.Count + Costs.Sum(c => c.Count()) + Reasons.Count;
}

/// <summary>An indicator of the plan from where it stands to its last target.</summary>
/// <param name="Now">Its last actual value, else its baseline.</param>
public sealed record IndicatorPath(
    string Name,
    string? Unit,
    decimal? Now,
    int NowYear,
    decimal? Target,
    int TargetYear,
    decimal Least,
    decimal Most
)
{
    public decimal? Remaining =>
        Target is { } target && Now is { } now && target != now ? Math.Abs(target - now) : null;
}

/// <summary>What makes two costs per unit comparable: the same indicator; or the same dimension and unit.</summary>
public sealed record CostScale(Guid? Indicator, string? Dimension, string? Unit);

/// <summary>What one initiative pays for one unit of its effect.</summary>
public sealed record CostPoint(CostScale Scale, Guid Initiative, decimal PerUnit)
{
    /// <summary>Of each effect that has today's value: by its indicator, and by its dimension and unit.</summary>
    public static IEnumerable<CostPoint> Of(Initiative initiative, string? dimension)
    {
        var cost =
            initiative.Costs.Sum(c => c.Amount)
            + (initiative.IsDigital ? initiative.RunningCosts.Sum(c => c.Amount) : 0);
        if (cost == 0)
            yield break;
        foreach (var effect in initiative.Effects)
        {
            if (effect.Baseline is not { } from || from == effect.Expected)
                continue;
            var perUnit = cost / Math.Abs(effect.Expected - from);
            if (effect.IndicatorId is { } indicator)
                yield return new(new(indicator, null, null), initiative.Id, perUnit);
            if (dimension is not null && (effect.Indicator?.Unit ?? effect.Unit) is { Length: > 0 } unit)
                yield return new(new(null, dimension, Organization.KeyOf(unit)), initiative.Id, perUnit);
        }
    }
}
