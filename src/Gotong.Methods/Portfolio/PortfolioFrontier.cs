using System.Diagnostics;
using Gotong.Methods.Portfolio.Solving;

namespace Gotong.Methods.Portfolio;

/// <summary>A point of the frontier: what can be reached with so much of the money.</summary>
/// <param name="Part">The limits times this.</param>
/// <param name="Money">All limits together; sources without a limit do not count.</param>
/// <param name="Result">The best plan; without one where the rules need more money than that.</param>
/// <param name="IsKnee">From here on more money brings clearly less.</param>
public sealed record FrontierPoint(double Part, decimal Money, PortfolioResult Result, bool IsKnee);

/// <summary>Effect against money: the same problem with a part of its limits, or more than all of them.</summary>
public static class PortfolioFrontier
{
    /// <summary>Seconds for a point under which all are solved side by side.</summary>
    private const double Preview = 0.5;

    /// <summary>From little money to twice the limits; each point begins with the plan of the one before, so it is never worse.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">Seconds or work for all points together.</param>
    /// <param name="points">How many.</param>
    /// <param name="found">Told of each point as it stands, before knees are known.</param>
    /// <param name="stop">Ends it; what stands so far is the result.</param>
    public static IReadOnlyList<FrontierPoint> Of(
        PortfolioProblem problem,
        SolveOptions options,
        int points = 20,
        IProgress<FrontierPoint>? found = null,
        CancellationToken stop = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        var each = options with
        {
            Seconds = options.Seconds / points,
            Work = options.Work is { } work ? Math.Max(1, work / points) : null,
            NamesConflict = false,
        };
        PortfolioProblem[] problems = [.. Enumerable.Range(1, points).Select(at => With(problem, 2.0 * at / points))];
        // A preview has no time to go on from point to point: each core takes its own.
        var ready = new PortfolioResult?[points];
        if (each is { Work: null, Seconds: < Preview, Threads: > 1 })
            Parallel.For(
                0,
                points,
                new() { MaxDegreeOfParallelism = each.Threads },
                at => ready[at] = PortfolioSolver.Solve(problems[at], each with { Threads = 1 }, null, null, stop)
            );
        var watch = Stopwatch.StartNew();
        var list = new List<FrontierPoint>();
        PortfolioResult? before = null;
        for (var at = 0; at < points && !stop.IsCancellationRequested; at++)
        {
            var some = problems[at];
            var result = ready[at] is { } one
                ? NotWorse(some, one, before)
                : PortfolioSolver.Solve(
                    some,
                    each with
                    {
                        Seconds = Left() * Share(at, points),
                    },
                    null,
                    before?.Plan,
                    stop
                );
            before = result.Objective is null ? before : result;
            var money = some.Sources.Sum(s => s.Limits.Sum(l => (decimal)(l ?? 0)));
            var point = new FrontierPoint(2.0 * (at + 1) / points, money, result, false);
            list.Add(point);
            found?.Report(point);
        }
        // What more money cannot reach, less cannot either.
        for (var at = list.Count - 2; at >= 0; at--)
            if (list[at].Result.Bound > list[at + 1].Result.Bound)
                list[at] = list[at] with { Result = list[at].Result with { Bound = list[at + 1].Result.Bound } };
        return Knees(list);

        double Left() => Math.Max(each.Seconds / 10, options.Seconds - watch.Elapsed.TotalSeconds);
    }

    /// <summary>Of the time that is left: with little money plans are harder to find and to bound, so the first points get more.</summary>
    private static double Share(int at, int points) =>
        1.0 / (at + 1) / Enumerable.Range(at + 1, points - at).Sum(i => 1.0 / i);

    private static PortfolioProblem With(PortfolioProblem problem, double part) =>
        problem with
        {
            Sources =
            [
                .. problem.Sources.Select(s =>
                    s with
                    {
                        Limits = [.. s.Limits.Select(l => l is { } m ? (long?)Part(m, part) : null)],
                    }
                ),
            ],
        };

    /// <summary>What less money reached, more reaches too.</summary>
    private static PortfolioResult NotWorse(
        PortfolioProblem problem,
        PortfolioResult result,
        PortfolioResult? before
    ) =>
        before is null || before.Objective <= result.Objective
            ? result
            : result with
            {
                Status = PortfolioStatus.Feasible,
                Objective = before.Objective,
                Chosen = before.Chosen,
                Spend = before.Spend,
                Left = LeftReasons.Of(new(problem), before.Chosen),
            };

    private static long Part(long limit, double part) =>
        (long)Math.Min(PortfolioRules.MostMoney, (decimal)part * limit);

    /// <summary>
    /// Knees after Satopää and others (Kneedle, 2011): on a curve drawn from 0 to 1 both ways, the places farthest above
    /// the straight line, each with a real fall before the next.
    /// </summary>
    private static List<FrontierPoint> Knees(List<FrontierPoint> list)
    {
        var known = list.Index().Where(p => p.Item.Result.Objective is not null).ToList();
        if (known.Count < 3)
            return list;
        var (x0, x1) = ((double)known[0].Item.Money, (double)known[^1].Item.Money);
        var (y0, y1) = (known[0].Item.Result.Objective!.Value, known[^1].Item.Result.Objective!.Value);
        if (x1 <= x0 || y1 <= y0)
            return list;
        var above = known
            .Select(k =>
                ((k.Item.Result.Objective!.Value - y0) / (y1 - y0)) - (((double)k.Item.Money - x0) / (x1 - x0))
            )
            .ToList();
        var fall = 1.0 / known.Count;
        var (top, armed) = (0, true);
        for (var i = 1; i < above.Count; i++)
        {
            if (above[i] > above[top] || !armed)
            {
                armed |= above[i] > above[i - 1];
                top = i;
            }
            else if (above[top] > 0.02 && (above[top] - above[i] >= fall || i == above.Count - 1))
            {
                list[known[top].Index] = list[known[top].Index] with { IsKnee = true };
                (top, armed) = (i, false);
            }
        }
        return list;
    }
}
