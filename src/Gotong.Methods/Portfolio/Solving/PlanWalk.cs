namespace Gotong.Methods.Portfolio.Solving;

/// <summary>
/// Walks from a plan to others, cooling down (simulated annealing; Kirkpatrick and others 1983): one option comes, goes or moves
/// to another year, often in exchange for another of the same row. Rows may be broken on the way at a price, which rises while
/// they stay broken (after Morris 1993); now and then the plan in the hand is mended, and the best of those is kept.
/// </summary>
internal sealed class PlanWalk
{
    private const int StepsAtOnce = 1_000;

    /// <summary>How cold it ends, in parts of how warm it begins.</summary>
    private const double Coldest = 0.05;

    /// <summary>How often a step is an exchange, and how many are looked at for it.</summary>
    private const double Exchanges = 0.7;
    private const int Looks = 12;

    /// <summary>The price of a broken row: so many times the relaxation's, at the least so much of what is typical.</summary>
    private const double Above = 1.3;
    private const double Least = 0.1;
    private const double Rise = 1.05;
    private const double Fall = 0.99;
    private readonly SearchRun run;
    private readonly Dice dice;
    private readonly PlanRows rows;
    private readonly PlanInHand hand;
    private readonly double[] gains;
    private readonly double[][] weights;
    private readonly double[] low;
    private readonly double[] high;
    private readonly double[] prices;
    private readonly double[] price;

    /// <summary>The options nearest to the prices: those that come and go.</summary>
    private readonly int[] near;

    /// <summary>The rows of each option in which it meets many.</summary>
    private readonly int[][] wide;
    private readonly double typical;
    private readonly double[] sums;
    private readonly int[] optionOf;

    public PlanWalk(SearchRun run, Relaxation relaxation, Dice dice)
    {
        (this.run, this.dice) = (run, dice);
        var form = run.Form;
        rows = form.ByOption;
        gains = [.. form.Gains];
        weights = [.. rows.WeightsOf.Select(w => Array.ConvertAll(w, x => (double)x))];
        low = [.. rows.Low.Select(l => l == long.MinValue ? double.NegativeInfinity : l)];
        high = [.. rows.High.Select(h => h == long.MaxValue ? double.PositiveInfinity : h)];
        int[] all = [.. Enumerable.Range(0, gains.Length)];
        near = [.. all.OrderBy(o => Math.Abs(relaxation.Reduced[o])).Take(700 + (gains.Length / 10))];
        hand = PlanInHand.ByPrices(form, relaxation);
        wide = [.. rows.Of.Select(of => Array.FindAll(of, r => form.Rows[r].Columns.Length > 8))];
        var taken = all.Sum(o => gains[o] * relaxation.Parts[o]);
        typical = taken / Math.Max(1, all.Sum(o => relaxation.Parts[o]));
        var money = Math.Max(1, form.Rows.Count(r => r.From.Kind == LimitKind.Money));
        prices =
        [
            .. form.Rows.Select(
                (row, at) =>
                    rows.IsLoss[at]
                        ? 1
                        : Above
                            * Math.Max(
                                Math.Abs(relaxation.Prices[at]),
                                Least
                                    * (
                                        row.From.Kind == LimitKind.Money
                                            ? taken / money / Math.Max(1, row.High)
                                            : typical
                                    )
                            )
            ),
        ];
        price = new double[prices.Length];
        sums = new double[prices.Length];
        optionOf = new int[run.Model.Candidates.Length];
    }

    /// <summary>The best plan met on the way; null when where it begins cannot be mended.</summary>
    /// <param name="options">Where the walk begins: an option for each candidate, -1 for none; mended first.</param>
    /// <param name="heat">How warm it is at first: the loss that is kept now and then, in parts of what an option gains.</param>
    /// <param name="gone">The part of the way gone, from 0 to 1; asked after each thousand steps.</param>
    public bool[]? From(int[] options, double heat, Func<double> gone)
    {
        if (!hand.Take(options))
            return null;
        var (best, plan) = (hand.Value, hand.Plan());
        hand.OptionOf.CopyTo(optionOf, 0);
        Array.Clear(sums);
        foreach (var o in optionOf)
            Change(o, 1);
        prices.CopyTo(price, 0);
        for (double part; !run.IsOver && (part = gone()) < 1; )
        {
            var warmth = typical * heat * Math.Pow(Coldest, part);
            for (var i = 0; i < StepsAtOnce; i++)
                Step(near[dice.Below(near.Length)], warmth);
            for (var r = 0; r < price.Length; r++)
                if (!rows.IsLoss[r])
                    price[r] = Over(r, sums[r]) > 0 ? price[r] * Rise : Math.Max(prices[r] / 2, price[r] * Fall);
            if (hand.Take(optionOf) && hand.Value > best)
                (best, plan) = (hand.Value, hand.Plan());
        }
        run.Found(plan);
        return plan;
    }

    private void Step(int option, double warmth)
    {
        var item = rows.ItemOf[option];
        var was = optionOf[item];
        var next = was == option ? -1 : option;
        var gain = Change(was, -1) + Change(next, 1);
        var other = next >= 0 && dice.Part() < Exchanges ? Other(next) : -1;
        gain += Change(other, -1);
        if (gain >= 0 || dice.Part() < Math.Exp(gain / warmth))
        {
            optionOf[item] = next;
            if (other >= 0)
                optionOf[rows.ItemOf[other]] = -1;
            return;
        }
        Change(other, 1);
        Change(next, -1);
        Change(was, 1);
    }

    /// <summary>One of the plan that shares a row with an option, a broken one if it meets one; -1 when none is met.</summary>
    private int Other(int option)
    {
        if (wide[option] is not { Length: > 0 } shared)
            return -1;
        var row = shared[dice.Below(shared.Length)];
        for (var look = 0; look < 3 && sums[row] <= high[row]; look++)
            row = shared[dice.Below(shared.Length)];
        var columns = run.Form.Rows[row].Columns;
        for (var look = 0; look < Looks; look++)
            if (
                columns[dice.Below(columns.Length)] is var o
                && o < gains.Length
                && rows.ItemOf[o] != rows.ItemOf[option]
                && optionOf[rows.ItemOf[o]] == o
            )
                return o;
        return -1;
    }

    /// <summary>Puts an option in or takes it out; what that gains, the prices of broken rows taken off.</summary>
    private double Change(int option, int sign)
    {
        if (option < 0)
            return 0;
        var gain = sign * gains[option];
        var (of, takes) = (rows.Of[option], weights[option]);
        for (var i = 0; i < of.Length; i++)
        {
            var (row, before) = (of[i], sums[of[i]]);
            var after = before + (sign * takes[i]);
            sums[row] = after;
            gain -= (Over(row, after) - Over(row, before)) * price[row];
        }
        return gain;
    }

    /// <summary>How far a row is broken.</summary>
    private double Over(int row, double sum) => Math.Max(0, sum - high[row]) + Math.Max(0, low[row] - sum);
}
