using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Readiness.Analysis;

/// <summary>A strength, weakness, opportunity or threat of the region, with where one knows it from.</summary>
public sealed class SwotEntry : RegionalRecord
{
    public const int LongestText = 1000;

    /// <summary>Edition of the dimension framework it was written under.</summary>
    public required string Framework { get; init; }
    public required SwotKind Kind { get; init; }
    public string Text { get; private set; } = "";
    public string Source { get; private set; } = "";
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    public void Write(string text, string source, Guid memberId, DateTimeOffset at) =>
        (Text, Source, WrittenBy, WrittenAt) = (text, source, memberId, at);
}

public enum SwotKind
{
    Strength,
    Weakness,
    Opportunity,
    Threat,
}

/// <summary>In one dimension of a framework edition: how it is, how it is wanted, and what lies between.</summary>
public sealed class DimensionGap : RegionalRecord
{
    public const int LongestText = 2000;

    public required string Framework { get; init; }
    public required string Dimension { get; init; }
    public string Present { get; private set; } = "";
    public string Wanted { get; private set; } = "";
    public string Gap { get; private set; } = "";

    /// <summary>The indicator of the plan by which one sees it close.</summary>
    public Guid? IndicatorId { get; set; }
    public Indicator? Indicator { get; private set; }
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    public void Write(string present, string wanted, string gap, Guid? indicatorId, Guid memberId, DateTimeOffset at) =>
        (Present, Wanted, Gap, IndicatorId, WrittenBy, WrittenAt) = (present, wanted, gap, indicatorId, memberId, at);
}
