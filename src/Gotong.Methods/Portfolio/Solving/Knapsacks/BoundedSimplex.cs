using System.Numerics;

namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>
/// The relaxation of a knapsack with exactly so many options, as a dense tableau that is mended by dual steps whenever an
/// option is fixed (the dual simplex method for variables between bounds: Lemke 1954, Wagner 1958). Small and copied whole,
/// so that a search goes back by a copy.
/// </summary>
internal sealed class BoundedSimplex
{
    private const double Near = 1e-9;
    private readonly Knapsack knapsack;
    private readonly int rows;
    private readonly int wide;
    private readonly double[] table;
    private readonly double[] reduced;
    private readonly double[] least;
    private readonly double[] most;
    private readonly double[] value;
    private readonly int[] basic;
    private readonly bool[] isBasic;
    private readonly bool[] isAtMost;
    private readonly double[] scale;
    private readonly int count;

    /// <summary>Nothing fixed; all options at their most, which the first steps mend.</summary>
    public BoundedSimplex(Knapsack knapsack, int exactly)
        : this(knapsack, knapsack.Gains.Length, knapsack.Limits.Length + 1)
    {
        Exactly = exactly;
        for (var r = 0; r < rows; r++)
        {
            // Rows of like size keep the steps steady; the last row counts options.
            var isCount = r == rows - 1;
            scale[r] = isCount ? 1 : Math.Max(1.0, knapsack.Takes[r].Max());
            for (var j = 0; j < count; j++)
                table[(r * wide) + j] = isCount ? 1 : knapsack.Takes[r][j] / scale[r];
            table[(r * wide) + count + r] = 1;
            (least[count + r], most[count + r]) = (0, isCount ? 0 : double.PositiveInfinity);
            basic[r] = count + r;
            isBasic[count + r] = true;
            value[r] = isCount ? exactly : knapsack.Limits[r] / scale[r];
            for (var j = 0; j < count; j++)
                value[r] -= table[(r * wide) + j];
        }
        for (var j = 0; j < count; j++)
        {
            (reduced[j], most[j], isAtMost[j]) = (knapsack.Gains[j], 1, true);
            Objective += knapsack.Gains[j];
        }
    }

    private BoundedSimplex(Knapsack knapsack, int count, int rows)
    {
        (this.knapsack, this.count, this.rows) = (knapsack, count, rows);
        wide = (count + rows + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        (table, reduced, least, most) = (new double[rows * wide], new double[wide], new double[wide], new double[wide]);
        (value, scale, basic) = (new double[rows], new double[rows], new int[rows]);
        (isBasic, isAtMost) = (new bool[wide], new bool[wide]);
    }

    public int Exactly { get; private set; }

    /// <summary>What the relaxation gains, as the steps count it.</summary>
    public double Objective { get; private set; }

    public static BoundedSimplex Like(BoundedSimplex other)
    {
        var one = new BoundedSimplex(other.knapsack, other.count, other.rows);
        one.Copy(other);
        return one;
    }

    public void Copy(BoundedSimplex from)
    {
        from.table.AsSpan().CopyTo(table);
        from.reduced.AsSpan().CopyTo(reduced);
        from.least.AsSpan().CopyTo(least);
        from.most.AsSpan().CopyTo(most);
        from.value.AsSpan().CopyTo(value);
        from.scale.AsSpan().CopyTo(scale);
        from.basic.AsSpan().CopyTo(basic);
        from.isBasic.AsSpan().CopyTo(isBasic);
        from.isAtMost.AsSpan().CopyTo(isAtMost);
        (Exactly, Objective) = (from.Exactly, from.Objective);
    }

    /// <summary>Holds an option that is in the basis; the next <see cref="Mend"/> takes it there.</summary>
    public void Fix(int option, bool isTaken) => (least[option], most[option]) = isTaken ? (1, 1) : (0, 0);

    /// <summary>What an option adds beyond the prices; of one in the basis nothing.</summary>
    public double Reduced(int option) => isBasic[option] ? 0 : reduced[option];

    public double[] Parts()
    {
        var parts = new double[count];
        for (var j = 0; j < count; j++)
            parts[j] = isAtMost[j] ? most[j] : least[j];
        for (var r = 0; r < rows; r++)
            if (basic[r] < count)
                parts[basic[r]] = value[r];
        return parts;
    }

    /// <summary>
    /// Steps until every part lies between its bounds; false as soon as the objective is under what is asked, or nothing
    /// can be mended any more.
    /// </summary>
    public bool Mend(double asked)
    {
        for (var step = 0; step < (2 * count) + (50 * (rows + 20)); step++)
        {
            if (Objective < asked)
                return false;
            var (row, off) = (-1, Near);
            for (var r = 0; r < rows; r++)
            {
                var p = basic[r];
                var far = Math.Max(value[r] - most[p], least[p] - value[r]);
                if (far > off)
                    (row, off) = (r, far);
            }
            if (row < 0)
                return true;
            var falls = value[row] > most[basic[row]];
            var (enters, _) = Entering(row, falls);
            if (enters < 0)
            {
                Impossible(row, falls, off, asked);
                return false;
            }
            Pivot(row, enters, falls);
        }
        // It goes round in circles: what stands is a bound all the same.
        return true;
    }

    /// <summary>Mends; false when it is proven that no plan within reaches so much.</summary>
    public bool CanReach(double gain)
    {
        // Asked a little less: steps that stop just under it by rounding would leave it half mended.
        if (Mend(gain - 1e-6))
            return true;
        if (Bound() < gain)
            return false;
        Mend(gain - 0.5);
        return Bound() >= gain;
    }

    /// <summary>The fractional option that parts the search best, and which answer loses less; -1 when all are whole.</summary>
    public (int Option, bool TakeFirst) Branch(double room)
    {
        var (best, option, takeFirst) = (-1.0, -1, false);
        for (var r = 0; r < rows; r++)
        {
            var (p, part) = (basic[r], value[r]);
            if (p >= count || part < 1e-7 || part > 1 - 1e-7)
                continue;
            // What one dual step would lose at least, either way.
            var out_ = Math.Min(room, part * Entering(r, true).Ratio);
            var in_ = Math.Min(room, (1 - part) * Entering(r, false).Ratio);
            var score = Math.Max(out_, 1e-6) * Math.Max(in_, 1e-6);
            if (score > best)
                (best, option, takeFirst) = (score, p, in_ < out_);
        }
        return (option, takeFirst);
    }

    /// <summary>
    /// A bound that holds whatever the steps rounded: any prices give one, and these are clean of the tableau.
    /// </summary>
    public double Bound()
    {
        Span<double> prices = stackalloc double[rows];
        for (var r = 0; r < rows; r++)
            prices[r] = Price(r);
        var bound = prices[rows - 1] * Exactly;
        for (var r = 0; r < rows - 1; r++)
            bound += prices[r] * knapsack.Limits[r];
        for (var j = 0; j < count; j++)
        {
            var left = knapsack.Gains[j] - prices[rows - 1];
            for (var r = 0; r < rows - 1; r++)
                left -= prices[r] * knapsack.Takes[r][j];
            bound += left > 0 ? left * most[j] : left * least[j];
        }
        return bound * (1 + 1e-12);
    }

    /// <summary>What one more of each limit would gain.</summary>
    public double[] Prices() => [.. Enumerable.Range(0, rows - 1).Select(Price)];

    private double Price(int row)
    {
        var price = -reduced[count + row] / scale[row];
        return row < rows - 1 ? Math.Max(0, price) : price;
    }

    /// <summary>Which column comes in when that row falls, or rises, to its bound, and at what loss for each unit.</summary>
    private (int Column, double Ratio) Entering(int row, bool falls)
    {
        var (column, least_, size) = (-1, double.PositiveInfinity, 0.0);
        var at = row * wide;
        for (var j = 0; j < count + rows; j++)
        {
            if (isBasic[j] || least[j] == most[j])
                continue;
            var alpha = falls == isAtMost[j] ? -table[at + j] : table[at + j];
            if (alpha < Near)
                continue;
            var ratio = Math.Abs(reduced[j]) / alpha;
            if (ratio < least_ - 1e-12 || (ratio <= least_ + 1e-12 && alpha > size))
                (column, least_, size) = (j, ratio, alpha);
        }
        return (column, least_);
    }

    /// <summary>A row that cannot be kept: prices that weigh it enough push the bound under what is asked.</summary>
    private void Impossible(int row, bool falls, double off, double asked)
    {
        if (double.IsNegativeInfinity(asked))
            return;
        var weight = 2 * (Objective - asked + 1) / off;
        Subtract(reduced, 0, row * wide, falls ? -weight : weight);
        Objective -= weight * off;
    }

    private void Pivot(int row, int enters, bool falls)
    {
        var at = row * wide;
        var leaves = basic[row];
        var alpha = table[at + enters];
        var to = falls ? most[leaves] : least[leaves];
        var move = (value[row] - to) / alpha;
        for (var r = 0; r < rows; r++)
            value[r] -= table[(r * wide) + enters] * move;
        value[row] = (isAtMost[enters] ? most[enters] : least[enters]) + move;
        Objective += reduced[enters] * move;

        for (var j = 0; j < wide; j += Vector<double>.Count)
            (new Vector<double>(table, at + j) / new Vector<double>(alpha)).CopyTo(table, at + j);
        for (var r = 0; r < rows; r++)
            if (r != row && table[(r * wide) + enters] is not 0 and var factor)
                Subtract(table, r * wide, at, factor);
        if (reduced[enters] is not 0 and var price)
            Subtract(reduced, 0, at, price);
        (isBasic[leaves], isBasic[enters], isAtMost[leaves], basic[row]) = (false, true, falls, enters);
        reduced[enters] = 0;
    }

    private void Subtract(double[] from, int start, int at, double factor)
    {
        var by = new Vector<double>(factor);
        for (var j = 0; j < wide; j += Vector<double>.Count)
            (new Vector<double>(from, start + j) - (by * new Vector<double>(table, at + j))).CopyTo(from, start + j);
    }
}
