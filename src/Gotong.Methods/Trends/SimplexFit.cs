namespace Gotong.Methods.Trends;

/// <summary>
/// Weights of a mix nearest to a series: the point of least norm in the hull of the others seen from it (Wolfe, Finding the
/// nearest point in a polytope, Mathematical Programming, 1976), exact after finitely many turns. All inner products are made once, for
/// the series and for every placebo.
/// </summary>
internal sealed class SimplexFit
{
    /// <summary>Of the mean square, added for each weight: among mixes that fit alike the more even one.</summary>
    private const double Even = 1e-8;

    private const double Precision = 1e-10;
    private readonly double[][] _products;
    private readonly double _ridge;

    /// <summary>Row 0 is never in a mix; the first places of each row are fitted.</summary>
    public SimplexFit(List<double[]> rows, int places)
    {
        // Weights sum to one, so what all have in common at a time drops out, and with it most of the rounding.
        var common = Enumerable.Range(0, places).Select(t => rows.Average(r => r[t])).ToArray();
        var own = rows.Select(r => common.Select((c, t) => r[t] - c).ToArray()).ToArray();
        _products = Small.Square(rows.Count);
        Parallel.For(
            0,
            rows.Count,
            a =>
            {
                for (var b = 0; b <= a; b++)
                    _products[a][b] = Small.Dot(own[a], own[b]);
            }
        );
        for (var a = 0; a < rows.Count; a++)
        for (var b = a + 1; b < rows.Count; b++)
            _products[a][b] = _products[b][a];
        _ridge = Even * Enumerable.Range(0, rows.Count).Average(a => _products[a][a]) + double.Epsilon;
    }

    /// <summary>One weight for each row, 0 for row 0 and for the one asked.</summary>
    public double[] Weights(int of)
    {
        var (inside, weights) = (new List<int>(), new List<double>());
        var nearest = Enumerable.Range(1, _products.Length - 1).Where(n => n != of).MinBy(n => Product(of, n, n));
        inside.Add(nearest);
        weights.Add(1);
        for (var turn = 0; turn < 50 * _products.Length; turn++)
        {
            var (enter, gain) = Best(of, inside, weights);
            if (enter < 0 || gain <= Precision)
                break;
            inside.Add(enter);
            weights.Add(0);
            Settle(of, inside, weights);
        }
        var all = new double[_products.Length];
        for (var k = 0; k < inside.Count; k++)
            all[inside[k]] = weights[k];
        return all;
    }

    /// <summary>Inner product of two others as seen from the one asked.</summary>
    private double Product(int of, int a, int b) =>
        _products[a][b] - _products[a][of] - _products[b][of] + _products[of][of] + (a == b ? _ridge : 0);

    /// <summary>Who would bring the mix nearer, and by how large a part of what is missing.</summary>
    private (int Enter, double Gain) Best(int of, List<int> inside, List<double> weights)
    {
        var length = _products.Length;
        var toward = new double[length];
        var self = 0.0;
        for (var k = 0; k < inside.Count; k++)
        {
            var (row, weight) = (_products[inside[k]], weights[k]);
            self += weight * row[of];
            for (var n = 0; n < length; n++)
                toward[n] += weight * row[n];
        }
        for (var n = 0; n < length; n++)
            toward[n] += _products[of][of] - _products[n][of] - self;
        for (var k = 0; k < inside.Count; k++)
            toward[inside[k]] += weights[k] * _ridge;
        var norm = 0.0;
        for (var k = 0; k < inside.Count; k++)
            norm += weights[k] * toward[inside[k]];
        var (best, least) = (-1, norm);
        for (var n = 1; n < length; n++)
            if (n != of && toward[n] < least && !inside.Contains(n))
                (best, least) = (n, toward[n]);
        return (best, (norm - least) / (Math.Abs(norm) + _products[of][of] * 1e-6 + double.Epsilon));
    }

    /// <summary>Moves to the nearest point of those inside, dropping whose weight would fall below zero.</summary>
    private void Settle(int of, List<int> inside, List<double> weights)
    {
        while (true)
        {
            var wanted = Affine(of, inside);
            if (wanted.All(w => w > 1e-12))
            {
                for (var k = 0; k < weights.Count; k++)
                    weights[k] = wanted[k];
                return;
            }
            var step = 1.0;
            for (var k = 0; k < weights.Count; k++)
                if (wanted[k] <= 1e-12)
                    step = Math.Min(step, weights[k] / Math.Max(weights[k] - wanted[k], double.Epsilon));
            for (var k = 0; k < weights.Count; k++)
                weights[k] = step * wanted[k] + (1 - step) * weights[k];
            var drop = Enumerable.Range(0, weights.Count).Where(k => wanted[k] <= 1e-12).MinBy(k => weights[k]);
            inside.RemoveAt(drop);
            weights.RemoveAt(drop);
        }
    }

    /// <summary>Weights of any sign, one in sum, of least norm.</summary>
    private double[] Affine(int of, List<int> inside)
    {
        var (matrix, ones) = (Small.Square(inside.Count), new double[inside.Count]);
        var scale = inside.Average(n => Product(of, n, n));
        for (var i = 0; i < inside.Count; i++)
        {
            ones[i] = 1;
            for (var j = 0; j <= i; j++)
                matrix[i][j] = Product(of, inside[i], inside[j]) + scale;
        }
        Small.Factor(matrix);
        Small.Forward(matrix, ones);
        Small.Back(matrix, ones);
        var sum = ones.Sum();
        return [.. ones.Select(o => o / sum)];
    }
}
