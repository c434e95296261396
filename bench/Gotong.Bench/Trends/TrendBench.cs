using System.Diagnostics;
using System.Globalization;
using Gotong.Methods.Trends;

namespace Gotong.Bench.Trends;

/// <summary>
/// How often the 90 % interval of a change of slope holds the truth, beside plain least squares on the same series;
/// 2,000 series under 2 s; a synthetic control of 500 others with all its placebos under 1 s.
/// </summary>
public static class TrendBench
{
    private const double Level = 0.9;
    private const int Runs = 1_000;
    private const int Series = 2_000;
    private const int Others = 500;
    private static readonly double[] Rhos = [0, 0.3, 0.5, 0.7];

    public static bool Run()
    {
        var right = true;
        foreach (var (before, since) in ((int, int)[])[(7, 5), (10, 10), (15, 5), (20, 20), (36, 12), (60, 60)])
            right &= Coverage(new(before, since, 0), "");
        right &= Coverage(new(20, 20, 0, Step: 3), ", with a step");
        right &= Coverage(new(20, 20, 0, HeavyTails: true), ", heavy tails");
        return Speed() & Synthetic() & right;
    }

    private static bool Coverage(MadeSeries made, string what)
    {
        var (ours, plain, widths) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var rho in Rhos)
        {
            var (random, held, heldPlain, width, widthPlain) = (new Random(27), 0, 0, 0.0, 0.0);
            for (var n = 0; n < Runs; n++)
            {
                var points = (made with { Rho = rho }).Next(random);
                var result = Acceleration.Of(points, MadeSeries.Start, Level);
                var (low, high) = PlainRegression.Change(points, MadeSeries.Start, Level);
                held += result.Low <= MadeSeries.Change && MadeSeries.Change <= result.High ? 1 : 0;
                heldPlain += low <= MadeSeries.Change && MadeSeries.Change <= high ? 1 : 0;
                width += result.High!.Value - result.Low!.Value;
                widthPlain += high - low;
            }
            ours.Add(100.0 * held / Runs);
            plain.Add(100.0 * heldPlain / Runs);
            widths.Add(width / widthPlain);
        }
        Console.WriteLine(
            $"trends    {made.Before} + {made.Since} values{what}, likeness {Row(Rhos, "0.0")}: {Row(ours, "0.0")} % hold the truth (limit 87 to 93 from 20 values), least squares {Row(plain, "0.0")}; width {Row(widths, "0.00")} x"
        );
        return made.Before + made.Since < 20 || ours.All(c => c is >= 87 and <= 93);
    }

    private static bool Speed()
    {
        var random = new Random(3);
        var all = Enumerable
            .Range(0, Series)
            .Select(n => new MadeSeries(8 + n % 40, 5 + n % 13, 0.4).Next(random))
            .ToList();
        var ours = Timed(() => all.ForEach(s => Acceleration.Of(s, MadeSeries.Start, Level)));
        var plain = Timed(() => all.ForEach(s => PlainRegression.Change(s, MadeSeries.Start, Level)));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"trends    {Series:N0} series with intervals on one thread in {ours.TotalSeconds:0.00} s (limit 2 s), least squares {plain.TotalSeconds:0.00} s, {ours / plain:0} x"
            )
        );
        return ours.TotalSeconds < 2;
    }

    private static bool Synthetic()
    {
        var random = new Random(4);
        var shared = Enumerable
            .Range(0, 40)
            .Select(_ => Enumerable.Range(0, 3).Select(_ => MadeSeries.Normal(random)).ToArray())
            .ToList();
        var regions = Enumerable
            .Range(0, Others + 1)
            .Select(n =>
            {
                var own = Enumerable.Range(0, 3).Select(_ => 4 * random.NextDouble()).ToArray();
                return new OtherSeries(
                    $"{n}",
                    [
                        .. shared.Select(
                            (s, t) =>
                                new SeriesPoint(
                                    1985 + t,
                                    50 + s.Zip(own, (a, b) => a * b).Sum() + MadeSeries.Normal(random)
                                )
                        ),
                    ]
                );
            })
            .ToList();
        SyntheticControl.Of(regions[0].Points, [.. regions.Skip(1).Take(20)], 2015);
        var took = Timed(() => SyntheticControl.Of(regions[0].Points, [.. regions.Skip(1)], 2015));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"trends    synthetic control of {Others} others over 40 times, all {Others} placebos: {took.TotalSeconds:0.00} s (limit 1 s)"
            )
        );
        return took.TotalSeconds < 1;
    }

    private static TimeSpan Timed(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed;
    }

    private static string Row(IEnumerable<double> numbers, string form) =>
        string.Join(" ", numbers.Select(n => n.ToString(form, CultureInfo.InvariantCulture)));
}
