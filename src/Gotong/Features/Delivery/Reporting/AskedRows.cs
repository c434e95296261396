using Gotong.Features.Delivery.Parts;
using Gotong.Features.Roadmap;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>A milestone a report may speak of: not reached before this quarter.</summary>
/// <param name="IsNear">Its day is in this quarter, past, or in the next: asked first.</param>
public sealed record AskedMilestone(Milestone Milestone, bool IsNear, bool IsBehind)
{
    public string Key => $"{Asked.MilestoneRow}{Milestone.Id:N}";
    public string On => Key + "-on";
    public string Expected => Key + "-expected";
}

/// <summary>Money of one source, under one code where the plan has one.</summary>
public sealed record AskedMoney(string Source, string? Code, long Planned, long Before, long SpentInYear)
{
    public string Key => $"{Asked.MoneyRow}{Source}" + (Code is null ? "" : "-" + Code);
    public string Sure => Key + Asked.SureEnding;
    public string Why => Key + Asked.WhyEnding;
}

/// <summary>The value of one part in the same period: of a kecamatan, of women, of an age.</summary>
/// <param name="Of">Key of the field of the whole.</param>
/// <param name="Before">Earlier values of this part, the newest last.</param>
public sealed record AskedPart(string Of, Part Part, IReadOnlyList<decimal> Before, Measurement? Last)
{
    public string Key => $"{Of}-{Part.Kind}-{Part.Code.Replace("+", "up", StringComparison.Ordinal)}";
}

/// <summary>A value of one indicator and period.</summary>
/// <param name="Before">Earlier values, the newest last.</param>
/// <param name="Last">What is recorded of this period now, the newest.</param>
public sealed record AskedValue(
    string Name,
    string? Unit,
    Frequency Frequency,
    Period Period,
    Guid? IndicatorId,
    Guid? LeadingIndicatorId,
    IReadOnlyList<decimal> Before,
    decimal? Target,
    decimal? Low,
    decimal? High,
    string? UsualSource,
    Measurement? Last
)
{
    /// <summary>What the profile says it is counted by; each may be told or not, and none is summed into the whole.</summary>
    public IReadOnlyList<AskedPart> Parts { get; init; } = [];

    public string Key => $"{Asked.ValueRow}{IndicatorId ?? LeadingIndicatorId:N}-{Period.To:yyyyMMdd}";
    public string Source => Key + "-sumber";
    public string On => Key + "-hari";
    public string Provisional => Key + "-sementara";
    public string Document => Key + "-bukti";
    public string Sure => Key + Asked.SureEnding;
    public string Why => Key + Asked.WhyEnding;
}

/// <summary>All that a report of one quarter asks, in the order of its page.</summary>
public sealed record Asked(
    IReadOnlyList<AskedMilestone> Milestones,
    IReadOnlyList<AskedMoney> Money,
    IReadOnlyList<AskedValue> Values
)
{
    public const string MilestoneRow = "m-";
    public const string MoneyRow = "uang-";
    public const string ValueRow = "n-";
    public const string SureEnding = "-yakin";
    public const string WhyEnding = "-alasan";
    public const string Obstacles = "kendala";
    public const string Needs = "kebutuhan";
    public const string NextSteps = "langkah";
    public const string Reason = "alasan";
    public const string Pick = "bukti";
    public const string Files = "berkas";

    public IEnumerable<string> Names =>
        [
            .. Milestones.SelectMany(m => (string[])[m.Key, m.On, m.Expected]),
            .. Money.SelectMany(m => (string[])[m.Key, m.Sure, m.Why]),
            .. Values.SelectMany(v => (string[])[v.Key, v.Source, v.On, v.Provisional, v.Document, v.Sure, v.Why]),
            .. Values
                .SelectMany(v => v.Parts)
                .SelectMany(p => (string[])[p.Key, p.Key + SureEnding, p.Key + WhyEnding]),
            Obstacles,
            Needs,
            NextSteps,
            Reason,
            Pick,
        ];

    /// <summary>What was typed into rows that are asked no more: the plan or the roadmap changed since the page was opened.</summary>
    public IReadOnlyList<string> TypedInVain(IFormCollection form)
    {
        var names = Names.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. form.Where(f => IsRow(f.Key) && !names.Contains(f.Key))
                .OrderBy(f => f.Key.Length) // the value before its source and day
                .SelectMany(f => f.Value)
                .OfType<string>()
                .Where(t => t.Length > 0),
        ];
    }

    private static bool IsRow(string name) =>
        new[] { MilestoneRow, MoneyRow, ValueRow }.Any(r => name.StartsWith(r, StringComparison.Ordinal));
}
