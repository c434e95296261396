namespace Gotong.Platform.Web.Charts;

/// <summary>One year of an indicator. A range target has both ends; null is "no value", drawn as missing.</summary>
public sealed record TargetYear(int Year, decimal? Target, decimal? TargetHigh = null, decimal? Actual = null);

/// <summary>Labels, when given, turn values into ordered steps: value 0 is the first (worst) label.
/// Until: the last year whose actual is due; a due year without one is drawn as missing.</summary>
public sealed record TargetPathModel(
    string Unit,
    decimal? Baseline,
    int BaselineYear,
    IReadOnlyList<TargetYear> Years,
    IReadOnlyList<string>? Labels = null,
    int? Until = null
);

/// <summary>A year's money; null is "no figure yet".</summary>
public sealed record MoneyYear(int Year, long? Amount);

/// <summary>An initiative on the roadmap. End: its last year.</summary>
public sealed record RoadmapBar(string Label, string Href, int Start, int End, Standing State);

/// <summary>A lane: up to 1, 5 or 10 years.</summary>
public sealed record RoadmapLane(string Title, IReadOnlyList<RoadmapBar> Bars);
