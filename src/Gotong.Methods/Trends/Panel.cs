namespace Gotong.Methods.Trends;

/// <summary>Series side by side at the same times: place 0 is the one compared, the others follow.</summary>
internal sealed class Panel
{
    /// <summary>A minute of a year; decimal years of two sources differ in their last digits.</summary>
    private const double SameTime = 2e-6;

    private Panel(double[] times, List<double[]> rows, List<string> keys, List<string> leftOut, int before)
    {
        (Times, Rows, Keys, LeftOut, Before) = (times, rows, keys, leftOut, before);
    }

    public double[] Times { get; }

    public List<double[]> Rows { get; }

    /// <summary>Of the others; row n belongs to key n - 1.</summary>
    public List<string> Keys { get; }

    public List<string> LeftOut { get; }

    /// <summary>Times before the start.</summary>
    public int Before { get; }

    public int Since => Times.Length - Before;

    public static Panel Of(IReadOnlyList<SeriesPoint> series, IReadOnlyList<OtherSeries> others, double start)
    {
        ArgumentNullException.ThrowIfNull(others);
        var own = Series.Ordered(series);
        var times = own.Select(p => p.Time).ToArray();
        var (rows, keys, leftOut) = (
            new List<double[]> { own.Select(p => p.Value).ToArray() },
            new List<string>(),
            new List<string>()
        );
        foreach (var other in others)
        {
            if (At(Series.Ordered(other.Points), times) is { } row)
            {
                rows.Add(row);
                keys.Add(other.Key);
            }
            else
                leftOut.Add(other.Key);
        }
        return new(times, rows, keys, leftOut, times.Count(t => t < start));
    }

    private static double[]? At(List<SeriesPoint> points, double[] times)
    {
        var (row, at) = (new double[times.Length], 0);
        for (var n = 0; n < times.Length; n++)
        {
            while (at < points.Count && points[at].Time < times[n] - SameTime)
                at++;
            if (at == points.Count || points[at].Time > times[n] + SameTime)
                return null;
            row[n] = points[at].Value;
        }
        return row;
    }
}
