using Gotong.Platform.Data;

namespace Gotong.Features.Priorities;

/// <summary>Money of one year and source for one subject, in whole rupiah. One table for every subject.</summary>
public abstract class MoneyLine : RegionalPart
{
    public required int Year { get; init; }

    /// <summary>Key in the list of funding sources, e.g. <c>apbd</c>.</summary>
    public required string Source { get; init; }
    public required MoneyStage Stage { get; init; }
    public required long Amount { get; set; }
}

/// <summary>The ceiling of a priority in one year.</summary>
public sealed class PaguLine : MoneyLine
{
    public required Guid PriorityId { get; init; }
    public Priority Priority { get; init; } = null!;
    public override Record Whole => Priority;
}

/// <summary>How sure the money is.</summary>
public enum MoneyStage
{
    /// <summary>Written in a plan as a ceiling.</summary>
    Pagu,

    /// <summary>Named, not yet agreed.</summary>
    Indicative,

    /// <summary>Agreed by the giver.</summary>
    Committed,

    /// <summary>Spent.</summary>
    Realised,
}
