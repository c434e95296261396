using System.Globalization;
using System.Text.Json;
using Gotong.Methods.Portfolio;

namespace Gotong.Bench.Portfolio;

/// <summary>Multidimensional knapsacks of the OR-Library (Chu and Beasley 1998) as portfolios of one year.</summary>
internal static class Mknap
{
    public static IEnumerable<(string Name, long BestOf1998, PortfolioProblem Problem)> Read(string folder)
    {
        using var known = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "best-known.json")));
        var best = known
            .RootElement.EnumerateArray()
            .ToDictionary(
                k => k.GetProperty("problem").GetString()!,
                k => k.GetProperty("best_chu_beasley").GetInt64()
            );
        foreach (var file in Directory.EnumerateFiles(folder, "mknapcb*.txt").Order(StringComparer.Ordinal))
        {
            var numbers = File.ReadAllText(file)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(n =>
                    long.Parse(n, NumberStyles.AllowTrailingSign | NumberStyles.Float, CultureInfo.InvariantCulture)
                );
            using var next = numbers.GetEnumerator();
            long Next() => next.MoveNext() ? next.Current : throw new EndOfStreamException(file);
            var problems = Next();
            for (var k = 0; k < problems; k++)
            {
                var (n, m) = ((int)Next(), (int)Next());
                _ = Next();
                var values = Enumerable.Range(0, n).Select(_ => Next()).ToArray();
                var takes = Enumerable
                    .Range(0, m)
                    .Select(_ => Enumerable.Range(0, n).Select(_ => Next()).ToArray())
                    .ToArray();
                var limits = Enumerable.Range(0, m).Select(_ => Next()).ToArray();
                var name = $"{m}.{n}-{k:00}";
                yield return (name, best.GetValueOrDefault(name), Problem(values, takes, limits));
            }
        }
    }

    private static PortfolioProblem Problem(long[] values, long[][] takes, long[] limits) =>
        new(
            [2026],
            [.. limits.Select((l, r) => new MoneySource($"s{r:00}", [l]))],
            [
                .. values.Select(
                    (v, j) =>
                        new Candidate(
                            $"i{j:000}",
                            v,
                            takes.Index().ToDictionary(t => $"s{t.Index:00}", t => (IReadOnlyList<long>)[t.Item[j]])
                        )
                ),
            ],
            [],
            0
        );
}
