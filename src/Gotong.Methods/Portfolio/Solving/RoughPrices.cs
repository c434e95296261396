namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// Prices of limits for a problem the solver has no time for: they rise where more is wanted than there is
/// and fall where less is (subgradients, with steps after Polyak 1969). Any prices give a bound; these a usable one.
/// </summary>
internal sealed class RoughPrices
{
    /// <summary>Steps are halved when the bound has not fallen for this part of the time.</summary>
    private const double Patience = 0.006;

    /// <summary>How much a round's choice counts in the parts told.</summary>
    private const double Newest = 0.03;

    private readonly LinearForm form;
    private readonly PlanRows rows;
    private readonly int[] priced;
    private readonly double[] unit;
    private readonly double[] price;
    private readonly double[] used;
    private readonly double[] parts;
    private readonly int[] taken;

    private RoughPrices(LinearForm form)
    {
        (this.form, rows) = (form, form.ByOption);
        priced = [.. form.Rows.Index().Where(r => IsPriced(r.Item)).Select(r => r.Index)];
        unit =
        [
            .. form.Rows.Select(r =>
                Math.Max(1.0, r.Weights.Append(r.High == long.MaxValue ? r.Low : r.High).Max(w => Math.Abs((double)w)))
            ),
        ];
        (price, used) = (new double[form.Rows.Count], new double[form.Rows.Count]);
        parts = new double[form.Columns];
        taken = new int[form.Model.Candidates.Length];
    }

    /// <param name="form">The problem.</param>
    /// <param name="known">What a plan that is known gains.</param>
    /// <param name="gone">The part of the time gone, from 0 to 1; asked before each round.</param>
    public static Relaxation Of(LinearForm form, long known, Func<double> gone)
    {
        var rough = new RoughPrices(form);
        rough.Search(known, gone);
        return Relaxation.By(form, rough.price, rough.parts);
    }

    private static bool IsPriced(LinearRow row) => row.From.Kind is not (LimitKind.Once or LimitKind.Overlap);

    private void Search(long known, Func<double> gone)
    {
        var (least, pace, since) = (double.PositiveInfinity, 1.0, 0.0);
        var best = new double[price.Length];
        for (double part; (part = gone()) < 1; )
        {
            var bound = Choose();
            if (bound < least)
            {
                (least, since) = (bound, part);
                price.CopyTo(best, 0);
            }
            else if (part - since > Patience)
                (pace, since) = (pace / 2, part);
            Move(pace * Math.Max(1, bound - known));
        }
        best.CopyTo(price, 0);
        StartOnce();
    }

    /// <summary>Of each candidate the option that gains most beyond the prices; what all gain, and the limits at their prices.</summary>
    private double Choose()
    {
        Array.Clear(used);
        var bound = 0.0;
        foreach (var row in priced)
            if (price[row] != 0)
                bound += price[row] * (price[row] > 0 ? form.Rows[row].High : form.Rows[row].Low);
        for (var item = 0; item < taken.Length; item++)
        {
            var (option, gain, _) = Top(item);
            taken[item] = option;
            if (option < 0)
                continue;
            bound += gain;
            var (of, weights) = (rows.Of[option], rows.WeightsOf[option]);
            for (var i = 0; i < of.Length; i++)
                used[of[i]] += weights[i];
        }
        for (var o = 0; o < parts.Length; o++)
            parts[o] *= 1 - Newest;
        foreach (var o in taken)
            if (o >= 0)
                parts[o] += Newest;
        return bound;
    }

    /// <summary>The option that gains most, what it gains and what the next gains; -1 and nothing where none gains.</summary>
    private (int Option, double Gain, double Next) Top(int item)
    {
        var (top, gain, next) = (-1, 0.0, 0.0);
        var range = form.Model.OptionsOf[item];
        for (var o = range.Start.Value; o < range.End.Value; o++)
        {
            var mine = (double)form.Gains[o];
            var (of, weights) = (rows.Of[o], rows.WeightsOf[o]);
            for (var i = 0; i < of.Length; i++)
                mine -= price[of[i]] * weights[i];
            if (mine > gain)
                (top, gain, next) = (o, mine, gain);
            else
                next = Math.Max(next, mine);
        }
        return (top, gain, next);
    }

    private void Move(double distance)
    {
        var length = priced.Sum(r => Off(r) * Off(r));
        if (length == 0)
            return;
        foreach (var row in priced)
        {
            var moved = price[row] + (distance / length * Off(row) / unit[row]);
            var (least, most) = (
                form.Rows[row].Low == long.MinValue ? 0 : double.NegativeInfinity,
                form.Rows[row].High == long.MaxValue ? 0 : double.PositiveInfinity
            );
            price[row] = Math.Clamp(moved, least, most);
        }
    }

    /// <summary>How far what is used lies over the limit that is priced, in units of the row; under it where negative.</summary>
    private double Off(int row)
    {
        var (low, high) = (form.Rows[row].Low, form.Rows[row].High);
        if (used[row] > high || price[row] > 0)
            return (used[row] - high) / unit[row];
        return used[row] < low || price[row] < 0 ? (used[row] - low) / unit[row] : 0;
    }

    /// <summary>That a candidate starts once costs what its second option gains: so one option of it stays worth taking.</summary>
    private void StartOnce()
    {
        foreach (var (at, row) in form.Rows.Index())
            if (row.From.Kind == LimitKind.Once)
                price[at] = Top(form.Model.Options[row.Columns[0]].Item).Next;
    }
}
