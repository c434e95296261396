using Gotong.Methods.Portfolio;

namespace Gotong.Bench.Portfolio;

/// <summary>
/// A plan of five years as a kabupaten has it, made up: six sources, prerequisites, near-duplicates, rules on six
/// dimensions, 18 kecamatan and 25 organizations. Money is enough for a part of what is asked for.
/// </summary>
internal static class MadePortfolio
{
    /// <summary>As hard for plain calls of CP-SAT and SCIP as what the limits were set by.</summary>
    public const double Usual = 0.45;
    public const double Scarce = 1 / 3.0;
    private const int Years = 5;
    private static readonly string[] Sources = ["apbd", "dak", "provinsi", "tjsl", "kpbu", "desa"];

    public static PortfolioProblem Make(int count, ulong seed, double part)
    {
        var dice = new Random((int)seed);
        var initiatives = Enumerable.Range(0, count).Select(i => One(dice, i, count)).ToList();
        var totals = Sources.ToDictionary(s => s, s => initiatives.Sum(c => c.Cost.GetValueOrDefault(s)?.Sum() ?? 0));
        return new(
            [.. Enumerable.Range(2026, Years)],
            [
                .. Sources.Select(s => new MoneySource(
                    s,
                    [
                        .. Enumerable
                            .Range(0, Years)
                            .Select(_ => (long?)(totals[s] / Years * part * (0.8 + (0.4 * dice.NextDouble())))),
                    ]
                )),
            ],
            initiatives,
            [
                .. Enumerable.Range(0, 6).Select(d => new GroupRule($"dimension:{d}", count / 30, count / 9)),
                .. Enumerable.Range(0, 6).Select(d => new GroupRule($"dimension:{d}", 1, null) { By = 2026 }),
                .. Enumerable
                    .Range(0, 18)
                    .Select(k => new GroupRule($"kecamatan:{k}", Math.Max(1, count / 150), count / 25)),
                .. Enumerable.Range(0, 25).Select(o => new GroupRule($"opd:{o}", null, Math.Max(2, count / 55))),
            ],
            0.03
        );
    }

    private static Candidate One(Random dice, int at, int count)
    {
        var size = Math.Exp(19 + (0.7 * (dice.NextDouble() + dice.NextDouble() + dice.NextDouble() - 1.5) * 2));
        var cost = new Dictionary<string, IReadOnlyList<long>>();
        foreach (var source in Sources.OrderBy(_ => dice.Next()).Take(1 + dice.Next(2)))
            cost[source] =
            [
                .. Enumerable
                    .Range(0, 1 + dice.Next(3))
                    .Select(_ => (long)(size * (0.3 + dice.NextDouble()) / 1e5) * 100_000),
            ];
        var earliest = dice.Next(4) == 0 ? 2026 + dice.Next(3) : (int?)null;
        var needed = at > 0 && dice.Next(8) == 0 ? dice.Next(at) : -1;
        var alike = at > 0 && dice.Next(12) == 0 ? Math.Max(0, at - 1 - dice.Next(3)) : -1;
        var isMandatory = at % Math.Max(50, count / 6) == 7 && at < count / 2;
        return new($"I{at:00000}", Math.Round(Math.Pow(size, 0.8) / 1e5 * (0.5 + dice.NextDouble()), 2), cost)
        {
            Earliest = earliest,
            Latest = dice.Next(5) == 0 ? 2028 + dice.Next(3) : null,
            Requires = needed >= 0 ? [$"I{needed:00000}"] : [],
            Excludes = alike >= 0 && alike != needed && !isMandatory ? [$"I{alike:00000}"] : [],
            Groups = [$"dimension:{dice.Next(6)}", $"kecamatan:{dice.Next(18)}", $"opd:{dice.Next(25)}"],
            Mandatory = isMandatory,
        };
    }
}
