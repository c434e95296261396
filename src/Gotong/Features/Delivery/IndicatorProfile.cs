using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery;

/// <summary>What one must know of an indicator to read its values: definition, formula, producer, how often, how late.</summary>
public sealed class IndicatorProfile : RegionalRecord
{
    public const int LongestText = 2000;

    public required Guid IndicatorId { get; set; }
    public Indicator Indicator { get; init; } = null!;

    /// <summary>Short name by which formulas call it, e.g. <c>i12</c>; unique in the region.</summary>
    public required string Symbol { get; set; }
    public string? Definition { get; set; }

    /// <summary>Computed from others by this expression; null: it is measured.</summary>
    public string? Formula { get; set; }
    public Guid? ProducerId { get; set; }
    public Organization? Producer { get; set; }
    public Frequency Frequency { get; set; } = Frequency.Yearly;

    /// <summary>How many days after the end of its period the source publishes it. BPS figures come late.</summary>
    public int PublicationLagDays { get; set; }

    /// <summary>Kinds of parts it is counted by, a space between: <c>kecamatan gender age</c>.</summary>
    public string Disaggregations { get; set; } = "";

    /// <summary>Where it is counted by age: the groups, a space between: <c>0-4 5-14 15-24 60+</c>.</summary>
    public string? AgeGroups { get; set; }

    /// <summary>Values outside are questioned.</summary>
    public decimal? PlausibleLow { get; set; }
    public decimal? PlausibleHigh { get; set; }
    public List<StandardLink> Standards { get; init; } = [];

    /// <summary>Exactly these indicators of standards, each once.</summary>
    public void Answer(IReadOnlyCollection<(string Standard, string Number)> links)
    {
        Standards.RemoveAll(s => !links.Contains((s.Standard, s.Number)));
        foreach (var (standard, number) in links)
            if (!Standards.Exists(s => s.Standard == standard && s.Number == number))
                Standards.Add(
                    new()
                    {
                        RegionId = RegionId,
                        ProfileId = Id,
                        Profile = this,
                        Standard = standard,
                        Number = number,
                    }
                );
    }
}

/// <summary>The indicator of a standard that this one answers: its number, and our own words for it.</summary>
public sealed class StandardLink : RegionalPart
{
    public required Guid ProfileId { get; init; }
    public IndicatorProfile Profile { get; init; } = null!;
    public override Record Whole => Profile;

    /// <summary><c>sdg</c>, <c>sni-37120</c>, <c>sni-37122</c>, <c>sni-37123</c> or <c>u4ssc</c>.</summary>
    public required string Standard { get; init; }
    public required string Number { get; init; }
}
