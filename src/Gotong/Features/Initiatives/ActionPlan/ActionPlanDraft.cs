using Gotong.Features.Priorities.Import;

namespace Gotong.Features.Initiatives.ActionPlan;

/// <summary>How one program of an old rencana aksi is measured.</summary>
public sealed record ActionIndicator(
    string Name,
    string? Unit,
    decimal? Baseline,
    IReadOnlyDictionary<int, decimal> Targets
);

/// <summary>One program or initiative of an old rencana aksi, from one or several rows.</summary>
public sealed class ActionDraft
{
    public required string Name { get; init; }
    public required int Row { get; init; }
    public string? Dimension { get; set; }
    public string? SubDimension { get; set; }
    public string? Sasaran { get; set; }
    public string? Rpjmd { get; set; }
    public string? Opd { get; set; }
    public string? Horizon { get; set; }
    public List<string> Activities { get; } = [];
    public List<string> Partners { get; } = [];
    public List<ActionIndicator> Indicators { get; } = [];

    /// <summary>Whole rupiah by year and source.</summary>
    public Dictionary<(int Year, string Source), long> Pagu { get; } = [];

    /// <summary>The same program in the same file again is the same initiative.</summary>
    public string Key => Names.Key($"rencana-aksi/{Names.Fold(Name)}");
}

/// <summary>Something that was not taken as it stands: the row, the column, why.</summary>
public sealed record ActionProblem(int Row, string Column, string Message);

public sealed record ActionPlanDraft(IReadOnlyList<ActionDraft> Programs, IReadOnlyList<ActionProblem> Problems);
