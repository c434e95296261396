namespace Gotong.Platform.Web.Charts;

/// <summary>Scales of the target picture, for one width.</summary>
public sealed class TargetPathLayout
{
    private readonly TargetPathModel model;
    private readonly decimal low;
    private readonly decimal high;

    public TargetPathLayout(TargetPathModel model, double width, double height, double left, double right)
    {
        this.model = model;
        (Width, Height, Left, Right) = (width, height, left, right);
        Years = [.. model.Years.Select(y => y.Year).Append(model.BaselineYear).Distinct().Order()];
        var values = model
            .Years.SelectMany(y => new[] { y.Target, y.TargetHigh, y.Actual })
            .Append(model.Baseline)
            .OfType<decimal>()
            .ToList();
        (low, high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        if (model.Labels is { Count: > 0 } labels)
        {
            (low, high) = (0, labels.Count - 1);
        }
        if (low == high)
        {
            (low, high) = (low - 1, high + 1);
        }
        Ticks = model.Labels is null
            ? Nice(low, high)
            : [.. Enumerable.Range(0, model.Labels.Count).Select(i => (decimal)i)];
        (low, high) = (Math.Min(low, Ticks[0]), Math.Max(high, Ticks[^1]));
    }

    public double Width { get; }
    public double Height { get; }
    public double Left { get; }
    public double Right { get; }
    public double Top => 28;
    public double Bottom => Height - 50;
    public IReadOnlyList<int> Years { get; }
    public IReadOnlyList<decimal> Ticks { get; }

    public double X(int year) =>
        Years.Count == 1
            ? (Left + Width - Right) / 2
            : Left + (Width - Left - Right) * (year - Years[0]) / (Years[^1] - Years[0]);

    public double Y(decimal value) => Bottom - (Bottom - Top) * (double)((value - low) / (high - low));

    public string Say(decimal value) =>
        model.Labels is { } labels ? labels[(int)Math.Clamp(value, 0, labels.Count - 1)] : Numbers.Text(value);

    /// <summary>A line through the points that exist; it breaks where a value is missing.</summary>
    public string Line(IEnumerable<(int Year, decimal? Value)> points)
    {
        var pen = 'M';
        var path = new System.Text.StringBuilder();
        foreach (var (year, value) in points)
        {
            if (value is not { } v)
            {
                pen = 'M';
                continue;
            }
            path.Append(pen).Append(AnyamanLayout.N(X(year))).Append(' ').Append(AnyamanLayout.N(Y(v)));
            pen = 'L';
        }
        return path.ToString();
    }

    public string Band()
    {
        var ranged = model.Years.Where(y => y is { Target: not null, TargetHigh: not null }).ToList();
        if (ranged.Count == 0)
        {
            return "";
        }
        var there = ranged.Select(y => $"{AnyamanLayout.N(X(y.Year))} {AnyamanLayout.N(Y(y.TargetHigh!.Value))}");
        var back = ranged.AsEnumerable().Reverse();
        var under = back.Select(y => $"{AnyamanLayout.N(X(y.Year))} {AnyamanLayout.N(Y(y.Target!.Value))}");
        return "M" + string.Join('L', there.Concat(under)) + "Z";
    }

    // Three to five round numbers around the values.
    private static decimal[] Nice(decimal low, decimal high)
    {
        var raw = (double)(high - low) / 3;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = (decimal)(new[] { 1, 2, 2.5, 5, 10 }.First(m => m * power >= raw) * power);
        var first = Math.Floor(low / step) * step;
        return [.. Enumerable.Range(0, 12).Select(i => first + i * step).TakeWhile(t => t < high + step)];
    }
}
