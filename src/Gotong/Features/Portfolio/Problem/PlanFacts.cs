using Gotong.Features.Initiatives;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>What a problem is built from: the initiatives that may be chosen and the priorities they serve, as read at one moment.</summary>
public sealed record PlanFacts(
    IReadOnlyList<InitiativeFact> Initiatives,
    IReadOnlyList<PriorityFact> Priorities,
    int ThisYear,
    string Framework,
    string RegionCode
);

/// <summary>An initiative that is accepted or in the masterplan.</summary>
/// <param name="Money">What it takes by calendar year and source; counted from its first year on.</param>
/// <param name="Needs">Others that must have begun, or ended, before; by their number, also those that cannot be chosen.</param>
public sealed record InitiativeFact(
    Guid Id,
    int Number,
    string Title,
    Guid? PriorityId,
    Horizon? Horizon,
    Guid? LeadId,
    string? Lead,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> PartnerKinds,
    IReadOnlyList<MoneyFact> Money,
    IReadOnlyList<EffectFact> Effects
)
{
    public IReadOnlyList<(int Number, bool Finished)> Needs { get; init; } = [];

    /// <summary>As scheduled.</summary>
    public int? Earliest { get; init; }
    public int? Duration { get; init; }

    /// <summary>The year by which the last of its proofs is due.</summary>
    public int? Ready { get; init; }

    /// <summary>What a promise of its lead is worth so far, 0 to 1; 1 where nothing is known.</summary>
    public decimal Kept { get; init; } = 1;
    public string Key => KeyOf(Number);

    public static string KeyOf(int number) => $"inisiatif-{number}";
}

public sealed record MoneyFact(int Year, string Source, long Amount);

/// <param name="IndicatorId">Null: measured by words of its own, which no target of the plan stands beside.</param>
/// <param name="Name">Of the indicator or the measure.</param>
public sealed record EffectFact(Guid? IndicatorId, string Name, decimal Expected, decimal? Baseline, int ByYear);

/// <summary>A priority that initiatives serve, and how far it is from its targets.</summary>
/// <param name="MisiKey">As groups name it: <c>misi:2</c>.</param>
public sealed record PriorityFact(
    Guid Id,
    string Name,
    string MisiKey,
    string Misi,
    IReadOnlyList<IndicatorFact> Indicators
);

/// <param name="Start">Where the path to the target began.</param>
/// <param name="Now">The newest value that is known.</param>
public sealed record IndicatorFact(
    Guid Id,
    string Name,
    string? Unit,
    decimal Start,
    decimal Now,
    decimal Target,
    int TargetYear
);
