using CsCheck;
using Gotong.Methods.Portfolio;

namespace Gotong.Methods.Tests;

/// <summary>Small portfolios by chance, and their best plan by trying all.</summary>
internal static class MadeProblems
{
    public static readonly Gen<PortfolioProblem> Small = Gen.Int[0, int.MaxValue].Select(Make);

    public static PortfolioProblem Knapsack(int count, int rows)
    {
        var dice = new Random(5);
        var takes = Enumerable
            .Range(0, rows)
            .Select(_ => Enumerable.Range(0, count).Select(_ => (long)dice.Next(1, 1000)).ToArray())
            .ToArray();
        return new(
            [2026],
            [.. takes.Select((t, r) => new MoneySource($"s{r}", [t.Sum() / 3]))],
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(j => new Candidate(
                        $"i{j}",
                        Math.Floor(takes.Average(t => t[j])) + dice.Next(500),
                        takes.Index().ToDictionary(t => $"s{t.Index}", t => (IReadOnlyList<long>)[t.Item[j]])
                    )),
            ],
            [],
            0
        );
    }

    /// <summary>A plan of five years too large to be proven in seconds.</summary>
    public static PortfolioProblem Years(int count)
    {
        var dice = new Random(11);
        Candidate[] initiatives =
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Candidate(
                    $"I{i:000}",
                    dice.Next(100, 2000) / 100.0,
                    new Dictionary<string, IReadOnlyList<long>>
                    {
                        [dice.Next(2) == 0 ? "apbd" : "dak"] =
                        [
                            .. Enumerable.Range(0, 1 + dice.Next(3)).Select(_ => (long)dice.Next(50, 900)),
                        ],
                    }
                )
                {
                    Requires = i > 0 && dice.Next(7) == 0 ? [$"I{dice.Next(i):000}"] : [],
                    Groups = [$"opd:{dice.Next(12)}"],
                    Mandatory = i % 90 == 7,
                }),
        ];
        return new(
            [2026, 2027, 2028, 2029, 2030],
            [.. new[] { "apbd", "dak" }.Select(s => new MoneySource(s, [.. Enumerable.Repeat((long?)count * 30, 5)]))],
            initiatives,
            [.. Enumerable.Range(0, 12).Select(o => new GroupRule($"opd:{o}", 2, count / 25))],
            0.03
        );
    }

    private static PortfolioProblem Make(int seed)
    {
        var dice = new Random(seed);
        var years = dice.Next(1, 4);
        var count = dice.Next(1, 7);
        string[] groups = ["g:a", "g:b"];
        bool Chance(int of) => dice.Next(of) == 0;
        var initiatives = Enumerable
            .Range(0, count)
            .Select(i => new Candidate(
                $"I{i}",
                dice.Next(100) / 4.0,
                new[] { "x", "y" }
                    .Where(_ => !Chance(3))
                    .ToDictionary(
                        s => s,
                        _ =>
                            (IReadOnlyList<long>)
                                [.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => (long)dice.Next(20))]
                    )
            )
            {
                Earliest = Chance(4) ? 2026 + dice.Next(2) : null,
                Latest = Chance(4) ? 2027 + dice.Next(2) : null,
                Requires = i > 0 && Chance(4) ? [$"I{dice.Next(i)}"] : [],
                RequiresFinished = i > 1 && Chance(6) ? ["I0"] : [],
                Groups = [groups[dice.Next(2)]],
                Mandatory = Chance(8),
            })
            .ToList();
        if (
            count > 2
            && Chance(2)
            && initiatives[1].Requires.Concat(initiatives[1].RequiresFinished).All(r => r != "I0")
            && !(initiatives[0].Mandatory && initiatives[1].Mandatory)
        )
            initiatives[1] = initiatives[1] with { Excludes = ["I0"] };
        return new(
            [.. Enumerable.Range(2026, years)],
            [
                new("x", [.. Enumerable.Range(0, years).Select(_ => Chance(5) ? (long?)null : dice.Next(40))]),
                new("y", [.. Enumerable.Range(0, years).Select(_ => (long?)dice.Next(30))]),
            ],
            initiatives,
            [
                new("g:a", Chance(3) ? 1 : null, Chance(3) ? 1 : null) { By = Chance(3) ? 2026 : null },
                new("g:b", null, null) { AtOnce = Chance(2) ? 1 : null },
            ],
            Chance(2) ? 0 : 0.1
        )
        {
            Overlaps =
                Chance(2) && count > 1
                    ?
                    [
                        new(
                            "p",
                            5,
                            0.5,
                            new Dictionary<string, double>
                            {
                                ["I0"] = initiatives[0].Value,
                                ["I1"] = initiatives[1].Value / 2,
                            }
                        ),
                    ]
                    : [],
        };
    }

    public static double? BestByTryingAll(PortfolioProblem problem)
    {
        double? best = null;
        Try(0, []);
        return best;

        void Try(int at, List<ChosenStart> chosen)
        {
            if (at == problem.Initiatives.Count)
            {
                Weigh(chosen);
                return;
            }
            Try(at + 1, chosen);
            foreach (var year in problem.Years)
                Try(at + 1, [.. chosen, new(problem.Initiatives[at].Id, year)]);
        }

        void Weigh(List<ChosenStart> chosen)
        {
            var ids = chosen.Select(c => c.Id).ToHashSet();
            var value = chosen.Sum(c =>
                problem.Initiatives.First(i => i.Id == c.Id).Value * Math.Pow(1 - problem.Discount, c.Start - 2026)
            );
            foreach (var o in problem.Overlaps)
                value -=
                    (1 - o.Share) * Math.Max(0, o.Effects.Where(e => ids.Contains(e.Key)).Sum(e => e.Value) - o.Full);
            if (value <= best)
                return;
            var spend = problem.Sources.ToDictionary(
                s => s.Id,
                s =>
                    (IReadOnlyList<long>)
                        [
                            .. problem.Years.Select(y =>
                                chosen.Sum(c =>
                                    problem.Initiatives.First(i => i.Id == c.Id).Cost.GetValueOrDefault(s.Id)
                                        is { } cost
                                    && y >= c.Start
                                    && y - c.Start < cost.Count
                                        ? cost[y - c.Start]
                                        : 0
                                )
                            ),
                        ]
            );
            var left = problem
                .Initiatives.Where(i => !ids.Contains(i.Id))
                .Select(i => new LeftOut(i.Id, new("", "")))
                .ToList();
            if (
                PortfolioChecker
                    .Check(problem, new(PortfolioStatus.Feasible, value, null, 0, chosen, spend, left, []))
                    .Count == 0
            )
                best = value;
        }
    }
}
