using System.Text.Json.Serialization;
using Gotong.Features.Organizations;
using Gotong.Platform.Data;

namespace Gotong.Features.Priorities;

/// <summary>A planning document of the region: an RPJMD, RPJPD or RKPD of one period, in one of its editions.</summary>
public sealed partial class Rpjmd : RegionalRecord
{
    public required string Title { get; set; }
    public string? Visi { get; set; }
    public required int PeriodStart { get; set; }
    public required int PeriodEnd { get; set; }

    /// <summary>Set when the region made it public.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }
    public List<Priority> Priorities { get; init; } = [];

    public void Publish(DateTimeOffset at) => PublishedAt ??= at;
}

/// <summary>A node of the RPJMD tree: what the region has promised to reach.</summary>
public sealed class Priority : RegionalRecord
{
    public required Guid RpjmdId { get; init; }
    public Rpjmd Rpjmd { get; init; } = null!;
    public Guid? ParentId { get; set; }
    public Priority? Parent { get; set; }
    public required PriorityLevel Level { get; init; }
    public required string Name { get; set; }
    public string? Code { get; set; }

    /// <summary>Identity across imports: the code, else the normalised path of names.</summary>
    public required string Key { get; init; }
    public required int Order { get; set; }

    /// <summary>Outcome of a program in words.</summary>
    public string? Outcome { get; set; }

    /// <summary>The region's own mark for what comes first.</summary>
    public bool IsQuickWin { get; set; }
    public List<Indicator> Indicators { get; init; } = [];
    public List<Responsibility> Responsibilities { get; init; } = [];
    public List<PaguLine> Pagu { get; init; } = [];
}

[JsonConverter(typeof(JsonStringEnumConverter<PriorityLevel>))]
public enum PriorityLevel
{
    Misi,
    Tujuan,
    Sasaran,
    Program,
}

/// <summary>How a priority is measured.</summary>
public sealed class Indicator : RegionalPart
{
    public required Guid PriorityId { get; init; }
    public Priority Priority { get; init; } = null!;
    public required string Name { get; set; }

    /// <summary>Identity within its priority: the folded name.</summary>
    public required string Key { get; init; }
    public string? Unit { get; set; }
    public required IndicatorScale Scale { get; set; }
    public required IndicatorDirection Direction { get; set; }
    public required int Order { get; set; }
    public List<IndicatorValue> Values { get; init; } = [];
    public override Record Whole => Priority;

    /// <summary>What was measured of the whole in a year, and who says so; measuring it again takes its place.</summary>
    public void Realise(int year, decimal measured, string text, string source, DateOnly on)
    {
        var value = Values.Find(v =>
            v.Kind == IndicatorValueKind.Actual && v.Period == year && v.Disaggregation.Length == 0
        );
        if (value is null)
            Values.Add(
                value = new()
                {
                    RegionId = RegionId,
                    IndicatorId = Id,
                    Indicator = this,
                    Kind = IndicatorValueKind.Actual,
                    Period = year,
                    Text = text,
                }
            );
        (value.Value, value.High, value.Text) = (Math.Round(measured, 8), null, text);
        (value.Source, value.RecordedOn) = (source, on);
    }
}

[JsonConverter(typeof(JsonStringEnumConverter<IndicatorScale>))]
public enum IndicatorScale
{
    Numeric,
    Range,

    /// <summary>Ordered labels such as BB or WTP.</summary>
    Ordered,
}

[JsonConverter(typeof(JsonStringEnumConverter<IndicatorDirection>))]
public enum IndicatorDirection
{
    Up,
    Down,
    Unknown,
}

/// <summary>One value of an indicator. What was written stays in <see cref="Text"/>; no value is a missing row, never zero.</summary>
public sealed class IndicatorValue : RegionalPart
{
    public required Guid IndicatorId { get; init; }
    public Indicator Indicator { get; init; } = null!;

    /// <summary>The year.</summary>
    public required int Period { get; init; }

    /// <summary>Empty for the whole; else e.g. "perempuan".</summary>
    public string Disaggregation { get; init; } = "";
    public required IndicatorValueKind Kind { get; init; }
    public decimal? Value { get; set; }

    /// <summary>Upper end of a range; <see cref="Value"/> is the lower.</summary>
    public decimal? High { get; set; }
    public required string Text { get; set; }
    public string? Source { get; set; }

    /// <summary>The day an actual value was brought in.</summary>
    public DateOnly? RecordedOn { get; set; }
    public override Record Whole => Indicator.Priority;
}

[JsonConverter(typeof(JsonStringEnumConverter<IndicatorValueKind>))]
public enum IndicatorValueKind
{
    Baseline,
    Target,
    Actual,
}

/// <summary>An organization that answers for a priority, or for one of its indicators.</summary>
public sealed class Responsibility : RegionalPart
{
    public required Guid PriorityId { get; init; }
    public Priority Priority { get; init; } = null!;
    public Guid? IndicatorId { get; init; }
    public required Guid OrganizationId { get; set; }
    public Organization Organization { get; init; } = null!;
    public override Record Whole => Priority;
}
