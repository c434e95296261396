using Google.OrTools.Sat;
using Gotong.Methods.Portfolio.Solving.Knapsacks;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// How a run goes: the relaxation first, for a bound and prices; a first plan; then better plans on one core, and beside it,
/// where there are more cores, a lower bound. On one core the proof comes last, sooner where little is undecided.
/// </summary>
internal static class PlanSearch
{
    private const string Proof = "linearization_level:2,symmetry_level:0,";

    /// <summary>So many undecided options may be proven.</summary>
    private const int MostProven = 500;

    /// <summary>So many are few enough for cuts.</summary>
    private const int MostCut = 3_000;

    /// <summary>Of more options Glop took longer than its part of half a minute.</summary>
    private const int MostRelaxed = 40_000;
    private const double RoughPart = 0.6;

    public static void Run(SearchRun run, PortfolioPlan? warmStart)
    {
        Search(run, () => Begin(run, warmStart));
    }

    /// <summary>Told to stop, the best so far is the result.</summary>
    private static void Search(SearchRun run, Action search)
    {
        try
        {
            search();
        }
        catch (OperationCanceledException) when (run.Stop.IsCancellationRequested)
        {
            // The plan in the run stays.
        }
    }

    private static void Begin(SearchRun run, PortfolioPlan? warmStart)
    {
        if (run.Form.Gains.Length == 0)
        {
            // Nothing may start: the empty plan, or none.
            run.Found([]);
            run.Proven();
            return;
        }
        if (warmStart is not null)
            run.Found(run.Model.Answers(warmStart.Chosen));
        if (KnapsackRun.Run(run))
            return;
        var cp = new CpPlan(run.Form);
        Quick(run, warmStart);
        var relaxation = Relax(run);
        if (relaxation is not null)
            run.Bounded(relaxation.Bound);
        First(run, relaxation, cp, warmStart);
        if (run.IsOver)
            return;
        if (relaxation is null || run.Best is null)
        {
            ExactSearch.Run(run, null, cp, Limits(run, run.Threads, run.Left));
            return;
        }
        Improve(run, relaxation, cp);
    }

    /// <summary>By Glop; by rough prices where its time is not enough. Null when there is no solution even in parts.</summary>
    private static Relaxation? Relax(SearchRun run)
    {
        if (run.Work is not null)
            return Relaxation.Solve(run.Form, 1e6);
        var (begun, most) = (run.Seconds, Math.Max(0.2, run.Asked * 0.4));
        if (run.Form.Gains.Length <= MostRelaxed)
        {
            var relaxation = Relaxation.Solve(run.Form, most);
            if (relaxation is not null || run.Seconds - begun < most)
                return relaxation;
        }
        begun = run.Seconds;
        var time = Math.Max(0.01, run.Left * RoughPart);
        return RoughPrices.Of(
            run.Form,
            Math.Max(0, run.BestWhole),
            () => run.IsOver ? 1 : (run.Seconds - begun) / time
        );
    }

    private static void Improve(SearchRun run, Relaxation relaxation, CpPlan cp)
    {
        // Small problems are done at once.
        if (Undecided.Count(run, relaxation) <= 150)
            ExactSearch.Run(run, relaxation, cp, Limits(run, 1, Math.Min(1, run.Asked * 0.1)));
        if (run.IsOver)
            return;
        var bests = new BestPlans(run);
        var better = new BetterPlans(run, relaxation, cp, bests, 1);
        if (run.Threads > 1)
        {
            var others = Enumerable
                .Range(1, run.Threads - 1)
                .Select(at => Task.Run(() => Search(run, () => Beside(run, relaxation, cp, bests, at))))
                .ToArray();
            Search(run, () => better.Until(1));
            Task.WaitAll(others);
            return;
        }
        better.Until(0.1);
        // Few undecided: the proof is near. Else plans first, and what is left of the time for the bound.
        if (!run.IsOver && Undecided.Count(run, relaxation) <= 80)
            ExactSearch.Run(run, relaxation, cp, Limits(run, 1, run.Left * 0.8));
        if (!run.IsOver)
            better.Until(0.7);
        if (!run.IsOver)
            Bound(run, relaxation, cp, 0.3);
    }

    /// <summary>The first of the other cores begins with the bound, which soon hardly falls any more; then all look for plans.</summary>
    private static void Beside(SearchRun run, Relaxation relaxation, CpPlan cp, BestPlans bests, int at)
    {
        if (at == 1)
            Bound(run, relaxation, cp, 0.25);
        if (!run.IsOver)
            new BetterPlans(run, relaxation, cp, bests, (ulong)at + 1).Until(1);
    }

    /// <summary>Few undecided may be proven; of more, cuts tell more; of too many, nothing does within the time.</summary>
    private static void Bound(SearchRun run, Relaxation relaxation, CpPlan cp, double part)
    {
        var undecided = Undecided.Count(run, relaxation);
        var seconds = Math.Min(run.Left, run.Asked * part);
        // Of overlaps the relaxation knows little: CP-SAT finds better plans there.
        if (undecided <= MostProven || run.Work is not null || seconds < 0.5 || run.Form.Losses.Count > 0)
            ExactSearch.Run(run, relaxation, cp, Limits(run, 1, seconds));
        else if (undecided <= MostCut)
            RootBound.Run(run, relaxation, cp, seconds);
    }

    /// <summary>
    /// A plan before anything is known: what gains the most for its part of the limits comes first; and the plan given,
    /// mended where it does not hold any more.
    /// </summary>
    private static void Quick(SearchRun run, PortfolioPlan? warmStart)
    {
        var parts = new double[run.Form.Gains.Length];
        foreach (var row in run.Form.Rows.Where(r => r.High is > 0 and < long.MaxValue))
            for (var i = 0; i < row.Columns.Length; i++)
                if (row.Columns[i] < parts.Length)
                    parts[row.Columns[i]] += Math.Max(0, row.Weights[i]) / (double)row.High;
        var hand = PlanInHand.By(run.Form, o => run.Form.Gains[o] / (parts[o] + 1e-9));
        int[] none = [.. run.Model.Candidates.Select(_ => -1)];
        var quick = Take(run, hand, none) ? [.. hand.OptionOf] : none;
        if (warmStart is null)
            return;
        var given = run.Model.OptionOf(warmStart.Chosen);
        // Where what is mandatory now finds no room beside it, it comes in as the quick plan has it.
        if (!Take(run, hand, given))
            Take(run, hand, [.. given.Select((o, i) => hand.Must[i] ? quick[i] : o)]);
    }

    /// <summary>What is held, mended and filled with the best; false when a row stays short.</summary>
    private static bool Take(SearchRun run, PlanInHand hand, int[] held)
    {
        if (!hand.Take(held))
            return false;
        run.Found(hand.Plan());
        return true;
    }

    /// <summary>A first plan: what the relaxation takes even in part, and what is near.</summary>
    private static void First(SearchRun run, Relaxation? relaxation, CpPlan cp, PortfolioPlan? warmStart)
    {
        run.Found(new bool[run.Form.Gains.Length]);
        if (relaxation is null)
            return;
        Take(run, PlanInHand.ByPrices(run.Form, relaxation), relaxation.Round(run.Model, () => 0.5));
        // A plan given that does not hold any more is mended where it must be; else the relaxation is rounded.
        var given = warmStart is null ? null : run.Model.Answers(warmStart.Chosen);
        var near = relaxation.Reduced.Select(Math.Abs).Order().ElementAt(relaxation.Reduced.Length / 5);
        int[] open =
        [
            .. Enumerable
                .Range(0, run.Form.Gains.Length)
                .Where(o =>
                    relaxation.Parts[o] is > 1e-6 and < 1 - 1e-6
                    || Math.Abs(relaxation.Reduced[o]) <= near
                    || run.Model.Candidates[run.Model.Options[o].Item].Mandatory
                ),
        ];
        var held = new bool[run.Form.Gains.Length];
        for (var o = 0; o < held.Length; o++)
            held[o] = given?[o] ?? relaxation.Parts[o] >= 1 - 1e-6;
        foreach (var o in open)
            held[o] = false;
        var seconds = Math.Clamp(run.Asked * 0.1, 0.05, 1);
        var response = CpRun.Solve(cp.Part(open, held), Limits(run, 1, seconds), run.Stop, r => run.Found(Plan(r)));
        if (response.Status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
            run.Found(Plan(response));
        if (run.Best is null && given is not null)
            ExactSearch.Run(
                run,
                null,
                cp,
                Limits(run, run.Threads, run.Left * 0.3) + ",stop_after_first_solution:true"
            );

        bool[] Plan(CpSolverResponse r)
        {
            var plan = (bool[])held.Clone();
            for (var i = 0; i < open.Length; i++)
                plan[open[i]] = r.Solution[i] == 1;
            return plan;
        }
    }

    private static string Limits(SearchRun run, int workers, double seconds) =>
        run.Work is { } work
            ? $"{Proof}num_workers:1,max_deterministic_time:{work}"
            : $"{Proof}num_workers:{workers},max_time_in_seconds:{CpRun.Seconds(Math.Max(0.01, seconds))}";
}
