namespace Gotong.Methods.Trends;

/// <summary>
/// Values about a thousand times as large or as small as the others and as their neighbours: rupiah among thousands,
/// or a lost comma.
/// </summary>
public static class Thousandfold
{
    private const double Least = 250;
    private const double Most = 4_000;
    private const int Beside = 2;

    /// <summary>Those of a series; none where so many are off that nobody can say which are right.</summary>
    public static IReadOnlyList<SeriesPoint> Of(IReadOnlyList<SeriesPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var ordered = points.OrderBy(p => p.Time).ToList();
        var middle = Middle(ordered);
        if (ordered.Count < 3 || middle == 0)
            return [];
        // A series that crosses zero comes near it without any mistake.
        var crosses = ordered.Any(p => p.Value > 0) && ordered.Any(p => p.Value < 0);
        var off = ordered
            .Where(
                (p, at) =>
                    IsOff(p, middle)
                    && (!crosses || Math.Abs(p.Value) > middle)
                    && IsOff(p, Middle([.. Neighbours(ordered, at)]))
            )
            .ToList();
        return off.Count * 4 > ordered.Count ? [] : off;
    }

    private static IEnumerable<SeriesPoint> Neighbours(List<SeriesPoint> ordered, int at) =>
        Enumerable
            .Range(at - Beside, 2 * Beside + 1)
            .Where(n => n != at && n >= 0 && n < ordered.Count)
            .Select(n => ordered[n]);

    private static double Middle(List<SeriesPoint> points) =>
        SenSlope.Median([.. points.Select(p => Math.Abs(p.Value)).Order()]);

    private static bool IsOff(SeriesPoint point, double middle) =>
        point.Value != 0
        && middle != 0
        && Math.Max(Math.Abs(point.Value) / middle, middle / Math.Abs(point.Value)) is > Least and < Most;
}
