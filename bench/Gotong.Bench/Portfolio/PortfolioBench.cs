using System.Diagnostics;
using System.Globalization;
using Google.OrTools.ModelBuilder;
using Google.OrTools.Sat;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Solving;

namespace Gotong.Bench.Portfolio;

/// <summary>
/// <c>portfolio</c>: plans of five years and their frontier; <c>portfolio many</c>: of very many initiatives;
/// <c>portfolio knapsacks [PREFIX]</c>: OR-Library, one core, ten seconds each. The rivals are plain calls of CP-SAT, with the same cores and time, and of SCIP.
/// </summary>
internal static class PortfolioBench
{
    public static bool Run(string? sharedData, string[] rest)
    {
        if (rest is ["knapsacks", ..])
            return Knapsacks(sharedData, rest.ElementAtOrDefault(1) ?? "");
        if (rest is ["many"])
        {
            Many(15_000);
            Many(50_000);
            return true;
        }
        foreach (var part in new[] { MadePortfolio.Usual, MadePortfolio.Scarce })
        {
            Years(part);
            Frontier(part);
        }
        return true;
    }

    private static void Many(int count)
    {
        var problem = MadePortfolio.Make(count, 1, MadePortfolio.Usual);
        var result = PortfolioSolver.Solve(problem, new(30, 2));
        Say(
            $"{count} initiatives, 30 s, two cores: gap {result.Gap:0.00%} (no limit), wrong {PortfolioChecker.Check(problem, result).Count}"
        );
    }

    private static void Years(double part)
    {
        Say($"money for {part:0 %} of what is asked for:");
        foreach (
            var (count, seconds, limit) in new[]
            {
                (300, 10, .009),
                (300, 30, .005),
                (1000, 10, .01),
                (1000, 30, .004),
                (3000, 10, .006),
                (3000, 30, .003),
            }
        )
            Years(MadePortfolio.Make(count, 1, part), count, seconds, limit);
    }

    private static void Years(PortfolioProblem problem, int count, int seconds, double limit)
    {
        var first = new First();
        var result = PortfolioSolver.Solve(problem, new(seconds, 2), first);
        var plain = Plain(problem, seconds, 2);
        Say(
            $"{count} initiatives, {seconds} s, two cores: first plan {first.Seconds:0.0} s, gap {result.Gap:0.00%} (limit {limit:0.0%}), wrong {PortfolioChecker.Check(problem, result).Count}; plain CP-SAT: plan {plain.Objective / result.Objective:0.0000} of ours, gap {plain.Gap:0.00%}"
        );
        if (seconds != 10 || result.Left.Count == 0)
            return;
        var (linear, scip) = (Plain(problem, seconds, 1, ",linearization_level:2"), PlainScip(problem, seconds));
        Say(
            $"  one core: CP-SAT with all rows in its relaxation {linear.Objective / result.Objective:0.0000} of ours, gap {linear.Gap:0.00%}; SCIP {scip.Objective / result.Objective:0.0000}, gap {scip.Gap:0.00%}"
        );
        var pinned = problem with
        {
            Initiatives =
            [
                .. problem.Initiatives.Select(c => c.Id == result.Left[0].Id ? c with { Mandatory = true } : c),
            ],
        };
        var soon = new First();
        var again = PortfolioSolver.Solve(pinned, new(2, 2), soon, result.Plan);
        Say(
            $"  one pinned: new plan after {soon.Seconds:0.0} s, after 2 s {again.Objective / result.Objective:0.0000} of the plan before"
        );
    }

    private static void Frontier(double part)
    {
        var problem = MadePortfolio.Make(300, 1, part);
        foreach (var seconds in new[] { 2, 30 })
        {
            var watch = Stopwatch.StartNew();
            var points = PortfolioFrontier.Of(problem, new(seconds, 2));
            watch.Stop();
            var gaps = points.Select(p => p.Result.Gap).OfType<double>().Order().ToList();
            Say(
                $"frontier of {points.Count} points in {watch.Elapsed.TotalSeconds:0.0} s: {gaps.Count} with a plan, gap median {gaps[gaps.Count / 2]:0.00%}, worst {gaps[^1]:0.00%} (limits 3 %, 6 % at 30 s)"
            );
        }
    }

    private static bool Knapsacks(string? sharedData, string prefix)
    {
        var folder = Path.Combine(sharedData ?? "", "mknap");
        if (!Directory.Exists(folder))
        {
            Say($"The OR-Library files are not here: skipped.");
            return true;
        }
        var (all, reached, worst) = (0, 0, 0.0);
        foreach (
            var (name, best, problem) in Mknap
                .Read(folder)
                .Where(p => p.Name.StartsWith(prefix, StringComparison.Ordinal))
        )
        {
            var result = PortfolioSolver.Solve(problem, new(10, 1));
            var plain = Plain(problem, 10, 1);
            var off = (result.Objective!.Value - best) / best;
            (all, reached, worst) = (all + 1, reached + (off >= 0 ? 1 : 0), Math.Min(worst, off));
            Say(
                $"{name}: {result.Objective} {off:+0.000%;-0.000%} {result.Status}, wrong {PortfolioChecker.Check(problem, result).Count}; plain CP-SAT {(plain.Objective - best) / best:+0.000%;-0.000%}"
            );
        }
        Say($"{reached} of {all} reach the best of 1998 (limit 90 %), worst {worst:0.000%} (limit -0.05 %)");
        return true;
    }

    private static (double Objective, double Gap) PlainScip(PortfolioProblem problem, double seconds)
    {
        var model = new PortfolioModel(problem);
        var form = new LinearForm(model, new(model));
        using var rows = RootBound.Model(new CpPlan(form).Whole());
        using var solver = new ModelSolverHelper("scip");
        solver.SetTimeLimitInSeconds(seconds);
        solver.Solve(rows);
        if (!solver.HasSolution())
            return (0, double.PositiveInfinity);
        bool[] plan = [.. form.Gains.Select((_, o) => solver.VariableValue(o) > 0.5)];
        var (objective, bound) = (solver.ObjectiveValue(), solver.BestObjectiveBound());
        return (model.Value(plan), (bound - objective) / objective);
    }

    private static (double Objective, double Gap) Plain(
        PortfolioProblem problem,
        double seconds,
        int cores,
        string more = ""
    )
    {
        var model = new PortfolioModel(problem);
        var form = new LinearForm(model, new(model));
        var response = CpRun.Solve(
            new CpPlan(form).Whole(),
            $"num_workers:{cores},max_time_in_seconds:{CpRun.Seconds(seconds)}{more}",
            CancellationToken.None
        );
        return response.Status is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? (
                response.ObjectiveValue / form.Scale.Factor,
                (response.BestObjectiveBound - response.ObjectiveValue) / response.ObjectiveValue
            )
            : (0, double.PositiveInfinity);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed class First : IProgress<PortfolioProgress>
    {
        public double Seconds { get; private set; } = double.PositiveInfinity;

        public void Report(PortfolioProgress value)
        {
            if (value.Best > 0)
                Seconds = Math.Min(Seconds, value.Seconds);
        }
    }
}
