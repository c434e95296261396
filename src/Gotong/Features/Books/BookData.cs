using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Platform.Data;

namespace Gotong.Features.Books;

/// <summary>All a book is made of, read once. Composing it needs no database.</summary>
public sealed record BookData(
    BookRegion Region,
    BookPlan? Plan,
    IReadOnlyList<BookDimension> Dimensions,
    IReadOnlyList<BookInitiative> Initiatives,
    IReadOnlyDictionary<string, string> Narratives,
    BookMoment Moment
)
{
    /// <summary>Only what the region has published.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Versions of the sections that have a row, so that a Word file knows what it was made from.</summary>
    public IReadOnlyDictionary<string, long> Versions { get; init; } = new Dictionary<string, long>();
}

public sealed record BookRegion(string Code, string Name, int PeriodStart, int PeriodEnd, bool IsExample);

/// <summary>When the data was read: the region's day and the last entry of its ledger.</summary>
public sealed record BookMoment(DateOnly Day, long LedgerPosition);

/// <summary>Where a figure came from: a record, its version and its page.</summary>
public sealed record Trace(string Record, long Version, string Address);

/// <param name="Priorities">In reading order: each after its parent.</param>
public sealed record BookPlan(string Title, string? Visi, Trace Trace, IReadOnlyList<BookPriority> Priorities);

public sealed record BookPriority(
    Guid Id,
    Guid? ParentId,
    PriorityLevel Level,
    string Name,
    long Pagu,
    IReadOnlyList<BookIndicator> Indicators,
    Trace Trace
);

/// <param name="Baseline">As written in the plan; null when there is none.</param>
/// <param name="Target">The last target, as written.</param>
public sealed record BookIndicator(
    Guid Id,
    string Name,
    string? Unit,
    string? Baseline,
    int? BaselineYear,
    string? Target,
    int? TargetYear
);

/// <summary>A dimension of the region's framework edition.</summary>
public sealed record BookDimension(string Key, string Name, IReadOnlyDictionary<string, string> SubDimensions);

public sealed record BookInitiative(
    int Number,
    string Title,
    InitiativeState State,
    SolutionKind Kind,
    Horizon? Horizon,
    Guid? PriorityId,
    BookWay Way,
    BookOrganization? Lead,
    Trace Trace
)
{
    public IReadOnlyList<BookEffect> Effects { get; init; } = [];
    public IReadOnlyList<BookPlace> Dimensions { get; init; } = [];
    public IReadOnlyList<BookPartner> Partners { get; init; } = [];
    public IReadOnlyList<BookCost> Costs { get; init; } = [];
    public IReadOnlyList<BookNeed> Needs { get; init; } = [];

    /// <summary>When it runs.</summary>
    public required BookTime Time { get; init; }

    /// <summary>How sure its delivery is, by its three proofs; null: not looked at.</summary>
    public InitiativeConfidence? Confidence { get; init; }

    public bool IsInMasterplan => State == InitiativeState.InMasterplan;
    public long TotalCost => Costs.Sum(c => c.Amount);
}

/// <summary>What is wrong today and what is done differently.</summary>
public sealed record BookWay(string? Problem, string? UsualWay, string? NewWay);

/// <param name="IsProposed">Nobody wrote its schedule.</param>
public sealed record BookTime(Quarter Starts, Quarter Ends, bool IsProposed);

public sealed record BookOrganization(Guid Id, string Label, OrganizationKind Kind);

public sealed record BookPartner(BookOrganization Organization, string Part);

public sealed record BookEffect(string Indicator, string? Unit, decimal? Baseline, decimal Expected, int ByYear);

/// <summary>Where an initiative stands in the framework.</summary>
public sealed record BookPlace(string Dimension, string? SubDimension);

/// <summary>Money that is named or agreed, not what was spent.</summary>
public sealed record BookCost(int Year, string Source, long Amount);

public sealed record BookNeed(NeedKind Kind, string Text);
