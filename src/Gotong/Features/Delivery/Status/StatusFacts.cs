using Gotong.Features.Collaboration;
using Gotong.Features.Readiness;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery.Status;

/// <summary>All that the method knows of one initiative. Plain values; no day but those of the records themselves.</summary>
/// <param name="HasOwner">An owner is named, in office, and gave a sign within the period.</param>
/// <param name="Report">The last report that counts.</param>
/// <param name="Money">Of the year of that report; null: no money is planned in it.</param>
public sealed record StatusFacts(
    Quarter? Starts,
    Quarter? Ends,
    bool HasOwner,
    IReadOnlyList<MilestoneFact> Milestones,
    ReportFact? Report,
    MoneyFact? Money,
    IReadOnlyList<EffectFact> Effects,
    ConfidenceLevel Readiness,
    IReadOnlyList<PromiseFact> Promises,
    HandFact? Hand = null
);

/// <param name="ExpectedOn">When the last report expects it, where that is not its day.</param>
public sealed record MilestoneFact(
    string Name,
    DateOnly DueOn,
    int Weight,
    DateOnly? ReachedOn,
    DateOnly? ExpectedOn = null
);

public sealed record ReportFact(Quarter Quarter, bool IsVerified);

/// <param name="Planned">For the whole year.</param>
/// <param name="Spent">In it, until the end of the reported quarter.</param>
public sealed record MoneyFact(long Planned, long Spent);

/// <param name="IsMeasured">An indicator of the plan; else words nobody can follow.</param>
/// <param name="Value">The last one known, of a period that ended on <paramref name="Until"/>.</param>
/// <param name="LagDays">Days after the end of a period until its source publishes.</param>
public sealed record EffectFact(
    string Name,
    bool IsMeasured,
    decimal? Baseline,
    decimal Expected,
    int ByYear,
    decimal? Value,
    DateOnly? Until,
    Frequency Frequency,
    int LagDays,
    string? Source = null
);

public sealed record PromiseFact(string Giver, DateOnly DueOn, CommitmentStanding Standing);

/// <summary>A status somebody set by hand, and why.</summary>
public sealed record HandFact(StatusLevel Level, string Reason, string By, DateOnly On, DateOnly Until);
