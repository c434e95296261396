using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// Large-neighbourhood search: most of the best plan is held, a part of it is opened and solved by CP-SAT as well as a
/// little work allows. Which part: what the prices of the relaxation leave open, what plan and relaxation disagree on, what
/// one limit binds together, or chance. Parts grow while they are solved to the end and shrink when they are not.
/// </summary>
internal sealed class PartSearch
{
    private readonly SearchRun run;
    private readonly Relaxation relaxation;
    private readonly CpPlan cp;
    private readonly Dice dice;
    private readonly double[] distance;
    private readonly double[] size = [40, 40, 40, 40, 40];
    private readonly HashSet<int>[] tied;
    private readonly LinearRow[] wideRows;
    private readonly List<LinearRow>[] rowsOf;
    private int turn;

    public PartSearch(SearchRun run, Relaxation relaxation, CpPlan cp, ulong seed)
    {
        (this.run, this.relaxation, this.cp, dice) = (run, relaxation, cp, new(seed));
        var model = run.Model;
        wideRows = [.. run.Form.Rows.Where(r => r.Columns.Length > 8)];
        tied = [.. model.Candidates.Select(_ => new HashSet<int>())];
        rowsOf = [.. model.Candidates.Select(_ => new List<LinearRow>())];
        foreach (var row in run.Form.Rows)
        {
            var isTie = row.From.Kind is LimitKind.Excludes or LimitKind.Requires or LimitKind.RequiresFinished;
            int[] items =
            [
                .. row.Columns.Where(c => c < model.Options.Length).Select(c => model.Options[c].Item).Distinct(),
            ];
            foreach (var item in items)
                if (isTie)
                    tied[item].UnionWith(items);
                else if (items.Length > 8)
                    rowsOf[item].Add(row);
        }
        distance = new double[model.Candidates.Length];
        Array.Fill(distance, double.MaxValue);
        foreach (var (o, option) in model.Options.Index())
        {
            var off = Math.Abs(relaxation.Reduced[o]);
            distance[option.Item] = Math.Min(distance[option.Item], off);
        }
    }

    /// <summary>Opens one part of a plan; a better one, or null. Work is CP-SAT's own measure, the same on each machine.</summary>
    public bool[]? Step(bool[] plan, double work, double seconds)
    {
        var kind = turn++ % size.Length;
        var items = Pick(kind, plan, (int)size[kind]);
        var open = items.SelectMany(Options).Order().ToArray();
        if (open.Length == 0)
            return null;
        var model = cp.Part(open, plan, plan);
        var limit = run.Work is null ? $",max_time_in_seconds:{CpRun.Seconds(seconds)}" : "";
        var response = CpRun.Solve(
            model,
            $"num_workers:1,linearization_level:2,cp_model_probing_level:0,max_deterministic_time:{CpRun.Seconds(work)}{limit}",
            run.Stop
        );
        var isDone = response.Status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible;
        size[kind] = Math.Clamp(size[kind] * (isDone ? 1.07 : 0.93), Math.Min(8, distance.Length), distance.Length);
        if (response.Status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return null;
        var next = (bool[])plan.Clone();
        for (var i = 0; i < open.Length; i++)
            next[open[i]] = response.Solution[i] == 1;
        run.Found(next);
        return run.Form.Value(next) > run.Form.Value(plan) ? next : null;
    }

    private IEnumerable<int> Options(int item)
    {
        var (first, count) = run.Model.OptionsOf[item].GetOffsetAndLength(run.Model.Options.Length);
        return Enumerable.Range(first, count);
    }

    private IEnumerable<int> Pick(int kind, bool[] plan, int most)
    {
        var items = Enumerable.Range(0, distance.Length);
        return kind switch
        {
            0 => items.OrderBy(i => distance[i] * (0.3 + dice.Part())).Take(most),
            1 => items
                .OrderByDescending(i =>
                    Options(i).Sum(o => Math.Abs(relaxation.Parts[o] - (plan[o] ? 1 : 0))) + (0.5 * dice.Part())
                )
                .Take(most),
            2 => AroundRow(plan, most),
            3 => AroundItem(plan, most),
            _ => items.OrderBy(i => distance[i] * dice.Part() * dice.Part()).Take(most),
        };
    }

    /// <summary>What meets in one or two rows, nearest first with chance.</summary>
    private IEnumerable<int> AroundRow(bool[] plan, int most) =>
        wideRows.Length == 0
            ? []
            : ItemsOf([wideRows[dice.Below(wideRows.Length)], wideRows[dice.Below(wideRows.Length)]], plan)
                .OrderBy(i => distance[i] * (0.2 + dice.Part()))
                .Take(most);

    /// <summary>A candidate that the prices would have otherwise, what it is tied to, and what shares its rows.</summary>
    private IEnumerable<int> AroundItem(bool[] plan, int most)
    {
        var (item, top) = (0, -1.0);
        for (var o = 0; o < plan.Length; o++)
            if (
                plan[o] != relaxation.Reduced[o] > 0
                && Math.Abs(relaxation.Reduced[o]) * dice.Part() is var off
                && off > top
            )
                (item, top) = (run.Model.Options[o].Item, off);
        HashSet<int> near = [item];
        for (var before = 0; before < near.Count && near.Count < 12; )
        {
            before = near.Count;
            foreach (var other in near.ToList())
                near.UnionWith(tied[other]);
        }
        var beside = ItemsOf(near.SelectMany(i => rowsOf[i]).Distinct(), plan)
            .Where(i => !near.Contains(i))
            .OrderBy(i => distance[i] * (0.2 + dice.Part()));
        return near.Concat(beside).Take(Math.Max(most, 10));
    }

    private IEnumerable<int> ItemsOf(IEnumerable<LinearRow> rows, bool[] plan) =>
        rows.SelectMany(r => r.Columns).Where(c => c < plan.Length).Select(c => run.Model.Options[c].Item).Distinct();
}
