using Gotong.Features.Delivery.Accelerating;
using Gotong.Methods.Trends;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>Another region or kecamatan, at the periods of the own series.</summary>
public sealed record ComparedPlace(string Code, string Name, IReadOnlyList<SeriesPoint> Points);

/// <summary>What is compared.</summary>
/// <param name="Own">Whose series it is: the region, or the kecamatan where the initiative works.</param>
public sealed record ComparisonSubject(
    ComparisonKind Kind,
    string Name,
    string Unit,
    bool LessIsBetter,
    Frequency Frequency,
    DateOnly? Start,
    IReadOnlyList<string> Own
);

/// <summary>
/// One series beside those of other regions, or of other kecamatan, since a start: more than theirs, or less? Two methods
/// are asked, and both are told. It names no cause. Pure; holds no words, so that it may be kept.
/// </summary>
/// <param name="Values">The own series at the periods most of the others have too.</param>
/// <param name="Others">All others, also those that lack a period.</param>
/// <param name="Difference">Null: no start is known.</param>
public sealed partial record ComparisonReading(
    ComparisonSubject Subject,
    IReadOnlyList<SeriesValue> Values,
    IReadOnlyList<ComparedPlace> Others,
    IReadOnlyList<string> Sources,
    DifferenceResult? Difference,
    SyntheticResult? Synthetic
)
{
    public static ComparisonReading Of(
        ComparisonSubject subject,
        IReadOnlyList<SeriesValue> own,
        IReadOnlyList<ComparedPlace> others,
        IReadOnlyList<string> sources
    )
    {
        // A period that few of the others have would leave out the many.
        var known = others.SelectMany(o => o.Points).CountBy(p => Key(p.Time)).ToDictionary(p => p.Key, p => p.Value);
        var values = own.Where(v => 2 * known.GetValueOrDefault(Key(v.Time)) >= Math.Max(1, others.Count)).ToList();
        var times = values.Select(v => Key(v.Time)).ToHashSet();
        var beside = others
            .Select(o => o with { Points = [.. o.Points.Where(p => times.Contains(Key(p.Time)))] })
            .ToList();
        if (subject.Start is not { } start)
            return new(subject, values, beside, sources, null, null);
        var points = values.Select(v => v.Point).ToList();
        var series = beside.Select(o => new OtherSeries(o.Code, o.Points)).ToList();
        var at = DecimalYear.Of(start);
        return new(
            subject,
            values,
            beside,
            sources,
            DifferenceInDifferences.Of(points, series, at, lessIsBetter: subject.LessIsBetter),
            SyntheticControl.Of(points, series, at, lessIsBetter: subject.LessIsBetter)
        );
    }

    /// <summary>Periods stand for their middle day.</summary>
    private static int Key(double time) => (int)Math.Round(time * 400);

    /// <summary>Those that have a value at each period.</summary>
    public IEnumerable<ComparedPlace> Complete => Others.Where(o => o.Points.Count == Values.Count);

    public int Before => Subject.Start is { } day ? Values.Count(v => v.Time < DecimalYear.Of(day)) : Values.Count;

    public int Since => Values.Count - Before;

    /// <summary>Both methods carry a finding, and not the same.</summary>
    public bool Disagree =>
        Usable(Difference?.Compared) is { } one && Usable(Synthetic?.Compared) is { } other && one != other;

    /// <summary>Of the methods whose ground holds; where they differ, no sign. Which are asked hangs on what was before the start alone.</summary>
    public Compared Compared =>
        Disagree
            ? Compared.NoSign
            : Usable(Difference?.Compared) ?? Usable(Synthetic?.Compared) ?? Difference?.Compared ?? Compared.TooFew;

    private static Compared? Usable(Compared? compared) =>
        compared is Compared.Better or Compared.NoSign or Compared.Worse ? compared : null;

    /// <summary>The mean of the others, moved to the own level before the start: where the series would be had it risen as they did.</summary>
    public IReadOnlyList<SeriesPoint> Mean
    {
        get
        {
            var complete = Complete.ToList();
            if (complete.Count == 0 || Values.Count == 0)
                return [];
            var mean = Enumerable.Range(0, Values.Count).Select(n => complete.Average(o => o.Points[n].Value)).ToList();
            var shift =
                Difference is null || Before == 0
                    ? 0
                    : Enumerable.Range(0, Before).Average(n => (double)Values[n].Value - mean[n]);
            return [.. Values.Select((v, n) => new SeriesPoint(v.Time, mean[n] + shift))];
        }
    }

    /// <summary>The mix of others that went the same way before the start; empty without one.</summary>
    public IReadOnlyList<SeriesPoint> Mix => Synthetic?.Synthetic ?? [];

    public string NameOf(string code) => Others.FirstOrDefault(o => o.Code == code)?.Name ?? code;
}
