namespace Gotong.Methods.Trends;

/// <summary>Values about a thousand times as large or as small as most others: written in rupiah among thousands, or with a lost comma.</summary>
public static class Thousandfold
{
    private const double Least = 250;
    private const double Most = 4_000;

    /// <summary>Those of a series; none where so many are off that nobody can say which are right.</summary>
    public static IReadOnlyList<SeriesPoint> Of(IReadOnlyList<SeriesPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var sizes = points.Select(p => Math.Abs(p.Value)).Where(s => s > 0).Order().ToList();
        if (sizes.Count < 3)
            return [];
        var middle = SenSlope.Median(sizes);
        var off = points.Where(p => IsOff(Math.Abs(p.Value), middle)).ToList();
        return off.Count * 4 > sizes.Count ? [] : off;
    }

    private static bool IsOff(double size, double middle) =>
        size > 0 && Math.Max(size / middle, middle / size) is > Least and < Most;
}
