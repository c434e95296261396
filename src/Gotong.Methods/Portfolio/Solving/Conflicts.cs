using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// A smallest set of limits that cannot all be kept: limits are taken away one after another as long as what is left still
/// has no plan (deletion filter: Chinneck and Dravnieks 1991). Smallest means: without any one of them there is a plan.
/// </summary>
internal static class Conflicts
{
    public static List<Words> Of(SearchRun run, double seconds)
    {
        var form = new LinearForm(new(run.Model.Problem, keepsAll: true), run.Form.Scale);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var rows = form.Rows;
        var limits = rows.Select(r => r.From)
            .Where(f => f.Kind is not (LimitKind.Once or LimitKind.Overlap))
            .Distinct()
            .ToList();
        var kept = limits.ToHashSet();
        // Halves first, then one by one: few limits conflict, however many there are.
        for (var size = Math.Max(1, limits.Count / 2); ; size = Math.Max(1, size / 2))
        {
            foreach (var some in limits.Where(kept.Contains).Chunk(size))
            {
                var left = seconds - clock.Elapsed.TotalSeconds;
                if (run.Work is null && left <= 0)
                    return Say(form.Model, kept);
                kept.ExceptWith(some);
                if (!IsInfeasible(run, form, kept, left))
                    kept.UnionWith(some);
            }
            if (size == 1)
                return Say(form.Model, kept);
        }
    }

    private static List<Words> Say(PortfolioModel model, HashSet<Limit> kept) =>
        [.. kept.OrderBy(k => (k.Kind, k.Id, k.Other, k.At)).Select(k => Said(model, k))];

    private static Words Said(PortfolioModel model, Limit limit)
    {
        var said = LimitWords.Of(model.Problem, limit);
        if (limit.Kind != LimitKind.Mandatory || Any(model, limit.Id))
            return said;
        return new(
            $"{said.Indonesian}, tetapi tidak ada tahun mulai yang mungkin",
            $"{said.English}, and may start in no year of the plan"
        );
    }

    private static bool Any(PortfolioModel model, string id)
    {
        var range = model.OptionsOf[model.Places[id]];
        return range.End.Value > range.Start.Value;
    }

    private static bool IsInfeasible(SearchRun run, LinearForm form, HashSet<Limit> kept, double seconds)
    {
        var cp = new CpModelProto();
        foreach (var _ in form.Gains)
        {
            var variable = new IntegerVariableProto();
            variable.Domain.Add([0L, 1L]);
            cp.Variables.Add(variable);
        }
        foreach (var row in form.Rows)
        {
            if (row.From.Kind == LimitKind.Overlap)
                continue;
            // What is mandatory is still one start at most.
            var isKept = row.From.Kind == LimitKind.Once || kept.Contains(row.From);
            if (!isKept && row.From.Kind != LimitKind.Mandatory)
                continue;
            var linear = new LinearConstraintProto();
            linear.Vars.Add(row.Columns);
            linear.Coeffs.Add(row.Weights);
            linear.Domain.Add([isKept ? row.Low : 0, row.High]);
            cp.Constraints.Add(new ConstraintProto { Linear = linear });
        }
        var limit = run.Work is { } work
            ? $"num_workers:1,max_deterministic_time:{work}"
            : $"num_workers:{run.Threads},max_time_in_seconds:{CpRun.Seconds(seconds)}";
        return CpRun.Solve(cp, limit, CancellationToken.None).Status == CpSolverStatus.Infeasible;
    }
}
