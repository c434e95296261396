using Gotong.Features.Portfolio.Problem;
using Gotong.Methods.Portfolio;
using Gotong.Platform.Jobs;

namespace Gotong.Features.Portfolio.Solving;

/// <summary>
/// All searches of one scenario: the plan itself with the time it was given; then, each with a part of that time, the
/// plan without pins, without each pin, with each one left out, and with less and more money.
/// </summary>
public sealed class ScenarioSearch(PortfolioProblem problem, int seconds, JobReport report, CancellationToken cancel)
{
    private const int MostExplained = 60;
    private const int Points = 20;
    private const double Part = 0.1;
    private static readonly int Threads = Math.Clamp(Environment.ProcessorCount - 1, 1, 8);
    private int _step;
    private int _steps;

    public (PortfolioResult Plan, ScenarioAnalysis Analysis) Run(IReadOnlyList<InputPin> pins)
    {
        _steps = 1 + Points + (pins.Count > 0 ? pins.Count + 1 : 0);
        Next("Mencari rencana terbaik", "Looking for the best plan");
        var plan = Solve(problem, seconds, new Told(report));
        if (plan.Objective is null)
            return (plan, ScenarioAnalysis.None);
        report.Found(plan.Objective, plan.Bound);
        var left = Left(plan);
        _steps += left.Count(l => l.Search);
        var free = pins.Count == 0 ? null : Free(pins);
        return (
            plan,
            new(
                free,
                [.. pins.Select(p => PriceOf(p, pins, plan))],
                [.. left.Select(l => Why(l.One, l.Search, plan))],
                Frontier()
            )
        );
    }

    private double? Free(IReadOnlyList<InputPin> pins)
    {
        Next("Menghitung rencana tanpa ketetapan", "Computing the plan without pins");
        return Solve(Without(problem, [.. pins.Select(p => p.Key)]), PartOfTime).Objective;
    }

    private PinPrice PriceOf(InputPin pin, IReadOnlyList<InputPin> pins, PortfolioResult plan)
    {
        Next($"Menghitung harga ketetapan {pin.Key}", $"Pricing the pin of {pin.Key}");
        var other = Solve(Without(problem, [pin.Key]), PartOfTime, warm: plan.Plan);
        var price = other.Objective is > 0 and var without
            ? Math.Max(0, (without - plan.Objective!.Value) / without)
            : (double?)null;
        return new(
            pin.Key,
            other.Objective,
            price,
            plan.Status == PortfolioStatus.Optimal && other.Status == PortfolioStatus.Optimal
        );
    }

    /// <summary>The worthiest first, as far as there is time to look at them.</summary>
    private IReadOnlyList<(Candidate One, bool Search)> Left(PortfolioResult plan)
    {
        var chosen = plan.Chosen.Select(c => c.Id).ToHashSet();
        return
        [
            .. problem
                .Initiatives.Where(c => !chosen.Contains(c.Id))
                .OrderByDescending(c => c.Value)
                .Select((c, at) => (c, at < MostExplained && !c.Groups.Contains(ProblemGroups.Out))),
        ];
    }

    private LeftWhy Why(Candidate one, bool search, PortfolioResult plan)
    {
        if (!search)
            return new(
                one.Id,
                one.Groups.Contains(ProblemGroups.Out)
                    ? new("disisihkan oleh ketetapan", "kept out by a pin")
                    : plan.Left.Single(l => l.Id == one.Id).Reason,
                [],
                null,
                null,
                0
            );
        Next($"Menimbang yang tertinggal: {one.Id}", $"Weighing what is left out: {one.Id}");
        var why = PortfolioExplainer.Left(problem, plan, one.Id, new(PartOfTime, Threads), cancel);
        cancel.ThrowIfCancellationRequested();
        return new(one.Id, why.Binding, why.Displaces, why.Loss, why.Change, why.Money.Sum(m => m.Amount));
    }

    private IReadOnlyList<BudgetPoint> Frontier()
    {
        if (!problem.Sources.Any(s => s.Limits.Any(l => l is > 0)))
            return [];
        Next("Menghitung garis anggaran", "Computing effect against money");
        var points = PortfolioFrontier.Of(
            problem,
            new(PartOfTime * Points, Threads),
            Points,
            new Counted(() => Next("Menghitung garis anggaran", "Computing effect against money")),
            cancel
        );
        cancel.ThrowIfCancellationRequested();
        return
        [
            // Without a plan there is no point: what is pinned costs more than there is.
            .. from p in points
            where p.Result.Objective is not null
            let spend = p.Result.Spend.Values.SelectMany(y => y).Sum()
            select new BudgetPoint(
                p.Part,
                (long)Math.Min(p.Money, PortfolioRules.MostMoney),
                spend,
                p.Result.Objective!.Value,
                p.IsKnee
            ),
        ];
    }

    private double PartOfTime => Math.Max(1, seconds * Part);

    private PortfolioResult Solve(
        PortfolioProblem one,
        double time,
        IProgress<PortfolioProgress>? told = null,
        PortfolioPlan? warm = null
    )
    {
        cancel.ThrowIfCancellationRequested();
        var result = PortfolioSolver.Solve(one, new(time, Threads), told, warm, cancel);
        cancel.ThrowIfCancellationRequested();
        return result;
    }

    /// <summary>As if nobody had pinned these: neither in, nor out, nor in a year.</summary>
    private static PortfolioProblem Without(PortfolioProblem problem, HashSet<string> pins) =>
        problem with
        {
            Initiatives =
            [
                .. problem.Initiatives.Select(c =>
                    pins.Contains(c.Id)
                        ? c with
                        {
                            Mandatory = false,
                            // A pinned year is the only one it may begin in.
                            Earliest = c.Latest is null ? c.Earliest : null,
                            Latest = null,
                            Groups = [.. c.Groups.Where(g => g != ProblemGroups.Out)],
                        }
                        : c
                ),
            ],
        };

    private void Next(string indonesian, string english) =>
        report.Say(
            report.Last with
            {
                Note = indonesian,
                NoteEnglish = english,
                Step = ++_step,
                Steps = Math.Max(_steps, _step),
            }
        );

    /// <summary>Told at once, on the thread that searches.</summary>
    private sealed class Told(JobReport report) : IProgress<PortfolioProgress>
    {
        public void Report(PortfolioProgress value) => report.Found(value.Best, value.Bound);
    }

    private sealed class Counted(Action next) : IProgress<FrontierPoint>
    {
        public void Report(FrontierPoint value) => next();
    }
}
