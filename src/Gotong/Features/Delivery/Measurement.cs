using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery;

/// <summary>
/// One measured value: of an indicator of the plan or of the leading indicator of an initiative, for one period and one
/// part of the people or the land. Never edited: a correction is a new row that names the one it replaces. A verified
/// yearly value of the whole is also written into the plan as its actual.
/// </summary>
public sealed class Measurement : RegionalRecord
{
    public const int LongestText = 400;

    /// <summary>Another edition of the plan takes it along to its own row of the same indicator.</summary>
    public Guid? IndicatorId { get; set; }
    public Indicator? Indicator { get; init; }
    public Guid? LeadingIndicatorId { get; init; }
    public LeadingIndicator? LeadingIndicator { get; init; }

    public required Frequency Frequency { get; init; }

    /// <summary>First and last day of the period it speaks of.</summary>
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>Empty for the whole; else e.g. <c>kecamatan:35.20.01</c>, <c>gender:p</c>, <c>age:15-24</c>.</summary>
    public string Disaggregation { get; init; } = "";
    public required decimal Value { get; init; }

    /// <summary>Who says so: BPS, the agency's own count, a survey.</summary>
    public required string Source { get; init; }

    /// <summary>The day of the source.</summary>
    public required DateOnly SourceOn { get; init; }
    public required MeasurementState State { get; set; }
    public required Guid RecordedBy { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The row this one corrects, and why.</summary>
    public Guid? ReplacesId { get; init; }
    public string? Reason { get; init; }

    /// <summary>The report it came with; null: entered by itself or imported.</summary>
    public Guid? ReportId { get; init; }
}

public enum MeasurementState
{
    /// <summary>Reported, nobody has checked it.</summary>
    Reported,

    /// <summary>Provisional by its source.</summary>
    Provisional,

    /// <summary>Checked by Bappeda, or final by its source.</summary>
    Verified,

    /// <summary>A later row took its place.</summary>
    Replaced,
}

public enum Frequency
{
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}

/// <summary>A count of the initiative's own, that moves before the indicators of the plan do.</summary>
public sealed class LeadingIndicator : RegionalRecord
{
    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;
    public required string Name { get; set; }
    public required string Unit { get; set; }
    public required IndicatorDirection Direction { get; set; }

    /// <summary>Monthly or quarterly.</summary>
    public required Frequency Frequency { get; set; }

    /// <summary>How it was before the start, and on which day that was counted.</summary>
    public decimal? Baseline { get; set; }
    public DateOnly? BaselineOn { get; set; }

    /// <summary>Who counts it, and how.</summary>
    public string? Source { get; set; }
}
