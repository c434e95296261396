using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>The problem as CP-SAT takes it, whole or with only some options open and the rest as in a plan.</summary>
internal sealed class CpPlan
{
    private readonly LinearForm form;
    private readonly int[]?[] rowsOf;

    public CpPlan(LinearForm form)
    {
        this.form = form;
        var rows = new List<int>?[form.Columns];
        foreach (var (at, row) in form.Rows.Index())
        foreach (var column in row.Columns)
            (rows[column] ??= []).Add(at);
        rowsOf = [.. rows.Select(r => r?.ToArray())];
    }

    public CpModelProto Whole(bool[]? hint = null)
    {
        var cp = Empty();
        for (var column = 0; column < form.Columns; column++)
            Add(cp, column);
        foreach (var row in form.Rows)
            AddRow(cp, row.Columns, row.Weights, row.Low, row.High);
        if (hint is null)
            return cp;
        cp.SolutionHint = new();
        cp.SolutionHint.Vars.Add(Enumerable.Range(0, hint.Length));
        cp.SolutionHint.Values.Add(hint.Select(h => h ? 1L : 0));
        return cp;
    }

    /// <summary>Only these options are open; a plan must be better than so much, counted over what is open.</summary>
    public CpModelProto Part(int[] open, bool[] plan, bool[]? hint = null)
    {
        var cp = Empty();
        var places = new Dictionary<int, int>(open.Length);
        // Losses of overlaps are always open: they follow from the rest.
        foreach (var column in open.Concat(Enumerable.Range(form.Gains.Length, form.Losses.Count)))
        {
            places[column] = places.Count;
            Add(cp, column);
        }
        foreach (var at in places.Keys.SelectMany(c => rowsOf[c] ?? []).Distinct().Order().ToList())
        {
            var row = form.Rows[at];
            var (columns, weights, fixedSum) = (new List<int>(), new List<long>(), 0L);
            for (var i = 0; i < row.Columns.Length; i++)
                if (places.TryGetValue(row.Columns[i], out var place))
                {
                    columns.Add(place);
                    weights.Add(row.Weights[i]);
                }
                else if (plan[row.Columns[i]])
                    fixedSum += row.Weights[i];
            AddRow(
                cp,
                columns,
                weights,
                row.Low == long.MinValue ? row.Low : row.Low - fixedSum,
                row.High == long.MaxValue ? row.High : row.High - fixedSum
            );
        }
        if (hint is null)
            return cp;
        cp.SolutionHint = new();
        cp.SolutionHint.Vars.Add(Enumerable.Range(0, open.Length));
        cp.SolutionHint.Values.Add(open.Select(o => hint[o] ? 1L : 0));
        return cp;
    }

    private static CpModelProto Empty() => new() { Objective = new() { ScalingFactor = -1 } };

    private void Add(CpModelProto cp, int column)
    {
        var variable = new IntegerVariableProto();
        variable.Domain.Add(0);
        variable.Domain.Add(column < form.Gains.Length ? 1 : form.Losses[column - form.Gains.Length]);
        cp.Objective.Vars.Add(cp.Variables.Count);
        cp.Objective.Coeffs.Add(column < form.Gains.Length ? -form.Gains[column] : 1);
        cp.Variables.Add(variable);
    }

    private static void AddRow(
        CpModelProto cp,
        IEnumerable<int> columns,
        IEnumerable<long> weights,
        long low,
        long high
    )
    {
        var linear = new LinearConstraintProto();
        linear.Vars.Add(columns);
        linear.Coeffs.Add(weights);
        linear.Domain.Add(low);
        linear.Domain.Add(high);
        cp.Constraints.Add(new ConstraintProto { Linear = linear });
    }
}
