namespace Gotong.Features.Priorities.Indicators;

/// <summary>An indicator as far as its list and its file need it.</summary>
public sealed record IndexedIndicator(
    Guid Id,
    string Name,
    string? Unit,
    Guid PriorityId,
    string Priority,
    PriorityLevel Level,
    Guid RpjmdId,
    int PeriodStart,
    bool IsPublished,
    Guid? MisiId,
    string? Misi,
    IReadOnlyList<(Guid Id, string Name)> Responsible,
    IReadOnlyList<IndexedValue> Values
)
{
    public IndexedValue? Baseline => Values.LastOrDefault(v => v.Kind == IndicatorValueKind.Baseline);
    public IndexedValue? LastTarget => Values.LastOrDefault(v => v.Kind == IndicatorValueKind.Target);
    public IndexedValue? LastActual => Values.LastOrDefault(v => v.Kind == IndicatorValueKind.Actual);

    /// <summary>What cannot be followed: "awal", "target", "capaian".</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            if (Baseline is null)
                yield return "awal";
            if (LastTarget is null)
                yield return "target";
            if (LastActual is null)
                yield return "capaian";
        }
    }
}

/// <summary>One value for the whole region; <see cref="Number"/> is null where it is not one number.</summary>
public sealed record IndexedValue(IndicatorValueKind Kind, int Year, string Text, decimal? Number);
