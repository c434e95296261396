using Gotong.Methods.Portfolio.Solving;

namespace Gotong.Methods.Portfolio;

/// <summary>How often an initiative is chosen when effects and costs are not as stated.</summary>
/// <param name="Id">The initiative.</param>
/// <param name="IsChosen">Chosen as things are stated.</param>
/// <param name="Share">The part of the runs in which it is chosen.</param>
public sealed record Robustness(string Id, bool IsChosen, double Share);

/// <summary>Solves a problem many times with effects and costs drawn evenly within their stated spreads.</summary>
public static class PortfolioRobustness
{
    /// <summary>The same seed draws the same numbers; with work instead of seconds the outcome is the same too.</summary>
    /// <param name="problem">The problem, with spreads.</param>
    /// <param name="result">Its result as stated.</param>
    /// <param name="options">Seconds or work for each run.</param>
    /// <param name="runs">How many.</param>
    /// <param name="seed">Which draw.</param>
    /// <param name="stop">Ends it; the runs so far count.</param>
    public static IReadOnlyList<Robustness> Of(
        PortfolioProblem problem,
        PortfolioResult result,
        SolveOptions options,
        int runs = 50,
        int seed = 1,
        CancellationToken stop = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        options = options with { NamesConflict = false };
        var dice = new Dice((ulong)seed);
        var counts = problem.Initiatives.ToDictionary(c => c.Id, _ => 0, StringComparer.Ordinal);
        var done = 0;
        for (; done < runs && !stop.IsCancellationRequested; done++)
        {
            var drawn = problem with
            {
                // By id, so that the order of the input plays no part.
                Initiatives =
                [
                    .. problem.Initiatives.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => Drawn(c, dice)),
                ],
                Overlaps = [],
            };
            foreach (var one in PortfolioSolver.Solve(Scaled(problem, drawn), options, null, result.Plan, stop).Chosen)
                counts[one.Id]++;
        }
        var chosen = result.Chosen.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. counts
                .OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => new Robustness(c.Key, chosen.Contains(c.Key), done == 0 ? 0 : (double)c.Value / done)),
        ];
    }

    private static Candidate Drawn(Candidate one, Dice dice)
    {
        var (value, cost) = (
            1 + (one.ValueSpread * ((2 * dice.Part()) - 1)),
            1 + (one.CostSpread * ((2 * dice.Part()) - 1))
        );
        return one with
        {
            Value = one.Value * value,
            Cost = one.Cost.ToDictionary(
                c => c.Key,
                c => (IReadOnlyList<long>)[.. c.Value.Select(a => (long)Math.Round(a * (decimal)cost))],
                StringComparer.Ordinal
            ),
        };
    }

    /// <summary>What an initiative adds to an indicator moves with its value.</summary>
    private static PortfolioProblem Scaled(PortfolioProblem stated, PortfolioProblem drawn)
    {
        if (stated.Overlaps.Count == 0)
            return drawn;
        var before = stated.Initiatives.ToDictionary(c => c.Id, c => c.Value, StringComparer.Ordinal);
        var after = drawn.Initiatives.ToDictionary(c => c.Id, c => c.Value, StringComparer.Ordinal);
        return drawn with
        {
            Overlaps =
            [
                .. stated.Overlaps.Select(o =>
                    o with
                    {
                        Effects = o.Effects.ToDictionary(
                            e => e.Key,
                            e => before[e.Key] == 0 ? 0 : e.Value * (after[e.Key] / before[e.Key]),
                            StringComparer.Ordinal
                        ),
                    }
                ),
            ],
        };
    }
}
