namespace Gotong.Methods.Trends;

/// <summary>What can be said of a change of slope.</summary>
public enum Pace
{
    /// <summary>Better faster than before: the whole interval lies on the good side of zero.</summary>
    Faster,

    /// <summary>No sign of a change: the interval holds zero.</summary>
    Same,

    /// <summary>The whole interval lies on the bad side of zero.</summary>
    Slower,

    /// <summary>Fewer than <see cref="Acceleration.Least"/> values before or since the start.</summary>
    TooEarly,
}

/// <summary>A series before and since a start, slopes a year. It tells that something changed, never what caused it.</summary>
/// <param name="Points">Values that were counted with; the questioned are not among them.</param>
/// <param name="Before">Those of them before the start.</param>
/// <param name="Since">Those of them at the start or later.</param>
/// <param name="SlopeBefore">Null: fewer than two values before.</param>
/// <param name="SlopeAfter">Null: fewer than two values since.</param>
/// <param name="Change">SlopeAfter less SlopeBefore; null when too early.</param>
/// <param name="Low">Lower end of the interval of the change; null when too early.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Level">Chance that such an interval holds the true change, 0.9 usually.</param>
/// <param name="Autocorrelation">How alike neighbouring deviations are, 0 to 1: mean of what the series leaves possible.</param>
/// <param name="Pace">In the direction that is good.</param>
/// <param name="LessIsBetter">The indicator improves by falling: faster then means falling faster.</param>
/// <param name="Questioned">Values that were left out.</param>
public sealed record AccelerationResult(
    int Points,
    int Before,
    int Since,
    double? SlopeBefore,
    double? SlopeAfter,
    double? Change,
    double? Low,
    double? High,
    double Level,
    double? Autocorrelation,
    Pace Pace,
    bool LessIsBetter,
    IReadOnlyList<QuestionedPoint> Questioned
)
{
    /// <summary>The finding as a sentence; it names no cause.</summary>
    public Sentence Words => AccelerationWords.Of(this);
}
