namespace Gotong.Methods.Trends;

/// <summary>Values to ask about before they are taken into a record.</summary>
public static class SeriesCheck
{
    /// <summary>Out of range, a thousand times off, or far off the line of the others; each point at most once.</summary>
    /// <param name="points">A whole series, the new value in it.</param>
    /// <param name="least">The indicator cannot be less.</param>
    /// <param name="most">The indicator cannot be more.</param>
    /// <exception cref="ArgumentException">A number is not finite, or two points have one time.</exception>
    public static IReadOnlyList<QuestionedPoint> Of(
        IReadOnlyList<SeriesPoint> points,
        double? least = null,
        double? most = null
    )
    {
        var ordered = Series.Ordered(points);
        var outside = ordered.Where(p => p.Value < least || p.Value > most).ToList();
        var questioned = Reading.Of([.. ordered.Except(outside)], null).Questioned;
        return
        [
            .. outside
                .Select(p => new QuestionedPoint(p, Doubt.OutOfRange))
                .Concat(questioned)
                .OrderBy(q => q.Point.Time),
        ];
    }
}
