using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>
/// What other regions, or the region's own kecamatan, had of one indicator, from one file. The newest edition of a kind
/// counts; earlier ones stay.
/// </summary>
public sealed class ComparisonSet : RegionalRecord
{
    public required Guid IndicatorId { get; set; }
    public Indicator Indicator { get; init; } = null!;
    public required ComparisonKind Kind { get; init; }

    /// <summary>1, 2, 3 … within indicator and kind: two who store at once do not both win.</summary>
    public required int Edition { get; init; }
    public required Frequency Frequency { get; init; }
    public required string FileName { get; init; }
    public required string FileHash { get; init; }
    public string? Note { get; init; }
    public required Guid StoredBy { get; init; }
    public required DateTimeOffset StoredAt { get; init; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public List<ComparisonValue> Values { get; init; } = [];

    public void Remove(DateTimeOffset at) => RemovedAt ??= at;

    /// <summary>The newest edition of each indicator and kind, where it was not removed.</summary>
    public static IEnumerable<ComparisonSet> Current(IEnumerable<ComparisonSet> all) =>
        all.GroupBy(s => (s.IndicatorId, s.Kind)).Select(g => g.MaxBy(s => s.Edition)!).Where(s => s.RemovedAt is null);
}

public enum ComparisonKind
{
    /// <summary>Other kabupaten and kota.</summary>
    Regions,

    /// <summary>The region's own kecamatan.</summary>
    Kecamatan,
}

/// <summary>One value of one place and period, as its source says it.</summary>
public sealed class ComparisonValue : RegionalPart
{
    public required Guid SetId { get; init; }
    public ComparisonSet Set { get; init; } = null!;
    public override Record Whole => Set;

    /// <summary>Official code: 35.02, or 35.20.01 for a kecamatan.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Last day of the period it speaks of.</summary>
    public required DateOnly To { get; init; }
    public required decimal Value { get; init; }
    public required string Source { get; init; }
    public string? Note { get; init; }
}
