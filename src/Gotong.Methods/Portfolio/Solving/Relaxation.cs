using Google.OrTools.ModelBuilder;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>The problem with parts of initiatives allowed, solved by Glop: a bound, prices of the rows, and which options are near.</summary>
/// <param name="Bound">Computed again from the prices, so that it holds whatever the solver rounded.</param>
/// <param name="Parts">How much of each column is taken.</param>
/// <param name="Prices">What one more of a row would bring.</param>
/// <param name="Reduced">What a column brings beyond the prices of what it takes.</param>
internal sealed record Relaxation(double Bound, double[] Parts, double[] Prices, double[] Reduced)
{
    /// <summary>Null when it has no solution, or none within the time.</summary>
    public static Relaxation? Solve(LinearForm form, double seconds)
    {
        using var model = new ModelBuilderHelper();
        var top = Math.Max(1.0, form.Gains.DefaultIfEmpty(1).Max());
        for (var column = 0; column < form.Columns; column++)
        {
            model.AddVar();
            model.SetVarLowerBound(column, 0);
            model.SetVarUpperBound(column, Most(form, column));
            model.SetVarObjectiveCoefficient(column, Gain(form, column) / top);
        }
        model.SetMaximize(true);
        var scales = new double[form.Rows.Count];
        foreach (var (at, row) in form.Rows.Index())
        {
            model.AddLinearConstraint();
            scales[at] = Math.Max(1.0, row.Weights.DefaultIfEmpty(1).Max(w => (double)Math.Abs(w)));
            model.SetConstraintLowerBound(
                at,
                row.Low == long.MinValue ? double.NegativeInfinity : row.Low / scales[at]
            );
            model.SetConstraintUpperBound(
                at,
                row.High == long.MaxValue ? double.PositiveInfinity : row.High / scales[at]
            );
            for (var i = 0; i < row.Columns.Length; i++)
                model.AddConstraintTerm(at, row.Columns[i], row.Weights[i] / scales[at]);
        }
        using var solver = new ModelSolverHelper("glop");
        solver.SetTimeLimitInSeconds(seconds);
        solver.Solve(model);
        if (!solver.HasSolution() || solver.Status() != SolveStatus.OPTIMAL)
            return null;
        var prices = form.Rows.Select((_, at) => solver.DualValue(at) * top / scales[at]).ToArray();
        return By(form, prices, [.. Enumerable.Range(0, form.Columns).Select(solver.VariableValue)]);
    }

    /// <summary>By these prices, whoever found them.</summary>
    public static Relaxation By(LinearForm form, double[] prices, double[] parts)
    {
        var (bound, reduced) = Safe(form, prices);
        return new(bound, parts, prices, reduced);
    }

    /// <summary>
    /// An option for each candidate, -1 for none: the one with which its parts reach the threshold. One threshold for all keeps
    /// what is needed before what needs it.
    /// </summary>
    public int[] Round(PortfolioModel model, Func<double> threshold)
    {
        var rounded = new int[model.Candidates.Length];
        for (var item = 0; item < rounded.Length; item++)
        {
            rounded[item] = -1;
            var (range, left) = (model.OptionsOf[item], threshold());
            for (var o = range.Start.Value; o < range.End.Value && rounded[item] < 0; o++)
                if ((left -= Parts[o]) <= 1e-9)
                    rounded[item] = o;
        }
        return rounded;
    }

    private static double Gain(LinearForm form, int column) => column < form.Gains.Length ? form.Gains[column] : -1;

    private static double Most(LinearForm form, int column) =>
        column < form.Gains.Length ? 1 : form.Losses[column - form.Gains.Length];

    /// <summary>Any prices of the right sign give a bound; these give nearly the lowest.</summary>
    private static (double Bound, double[] Reduced) Safe(LinearForm form, double[] prices)
    {
        var reduced = new double[form.Columns];
        for (var column = 0; column < form.Columns; column++)
            reduced[column] = Gain(form, column);
        var bound = 0.0;
        foreach (var (at, row) in form.Rows.Index())
        {
            if ((prices[at] > 0 && row.High == long.MaxValue) || (prices[at] < 0 && row.Low == long.MinValue))
                prices[at] = 0;
            if (prices[at] == 0)
                continue;
            bound += prices[at] * (prices[at] > 0 ? row.High : row.Low);
            for (var i = 0; i < row.Columns.Length; i++)
                reduced[row.Columns[i]] -= prices[at] * row.Weights[i];
        }
        for (var column = 0; column < form.Columns; column++)
            bound += Math.Max(0, reduced[column]) * Most(form, column);
        return (bound * (1 + 1e-11), reduced);
    }
}
