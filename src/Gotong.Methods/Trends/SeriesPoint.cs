namespace Gotong.Methods.Trends;

/// <summary>One value of a series.</summary>
/// <param name="Time">When, as a decimal year: 2025.5 is the middle of 2025.</param>
/// <param name="Value">What was measured then; finite.</param>
public sealed record SeriesPoint(double Time, double Value);

/// <summary>A sentence in both languages, numbers written as each writes them.</summary>
public sealed record Sentence(string Indonesian, string English);

/// <summary>A value that a method left out of its reckoning, because nothing else in the series is like it.</summary>
/// <param name="Point">As given.</param>
/// <param name="Doubt">Why it is doubted.</param>
public sealed record QuestionedPoint(SeriesPoint Point, Doubt Doubt);

/// <summary>Why a value is questioned.</summary>
public enum Doubt
{
    /// <summary>About a thousand times more or less than the others: likely another unit.</summary>
    Thousandfold,

    /// <summary>So far off the line of the others that chance hardly explains it.</summary>
    Outlier,

    /// <summary>Outside what the indicator can be.</summary>
    OutOfRange,
}
