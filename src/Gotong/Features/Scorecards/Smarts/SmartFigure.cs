namespace Gotong.Features.Scorecards.Smarts;

/// <summary>One figure of the three smarts: what is counted, and the very records it was counted from.</summary>
/// <param name="Definition">How it is counted, open to all.</param>
/// <param name="Records">Each with whether it counts; the figure is their number of the whole.</param>
/// <param name="Missing">Why there is no figure yet; null: there is one.</param>
/// <param name="Sum">Where records carry numbers, these are added up instead of counted.</param>
public sealed record SmartFigure(
    string Key,
    Smart Smart,
    string Name,
    string Definition,
    IReadOnlyList<SmartRecord> Records,
    string? Missing = null,
    bool Sum = false
)
{
    public int Part => Sum ? Records.Sum(r => r.Number) : Records.Count(r => r.Counts);
    public int Whole => Records.Count;

    /// <summary>Nothing to count is no zero.</summary>
    public bool IsKnown => Missing is null && Records.Count > 0;
}

/// <param name="Href">Null: this reader may not open it.</param>
public sealed record SmartRecord(string Text, string? Href, bool Counts, int Number = 0);

/// <summary>The three that make a smart region.</summary>
public enum Smart
{
    City,
    Bureaucrat,
    Society,
}
