namespace Gotong.Methods.Networks;

/// <summary>
/// The order of two columns of nodes in which the ties between them cross little: each side in turn is sorted by the
/// mean place of what its nodes are tied to on the other (the barycentre sweeps of Sugiyama, Tagawa and Toda 1981). The
/// same input gives the same picture; the best order seen in a fixed number of sweeps is kept, which is good, not always
/// the best there is.
/// </summary>
public static class TwoSides
{
    private const int Sweeps = 12;

    /// <param name="left">How many stand left, numbered from 0.</param>
    /// <param name="right">How many stand right, numbered from 0.</param>
    /// <param name="ties">Pairs of a number on the left and one on the right.</param>
    /// <returns>For each side its numbers from top to bottom; who is not tied across stands below, in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A tie to a number that is not there.</exception>
    public static (int[] Left, int[] Right) Arrange(
        int left,
        int right,
        IReadOnlyCollection<(int Left, int Right)> ties
    )
    {
        ArgumentNullException.ThrowIfNull(ties);
        if (ties.Any(t => t.Left < 0 || t.Left >= left || t.Right < 0 || t.Right >= right))
            throw new ArgumentOutOfRangeException(nameof(ties));
        var toRight = ties.ToLookup(t => t.Left, t => t.Right);
        var toLeft = ties.ToLookup(t => t.Right, t => t.Left);
        int[] leftOrder = [.. Enumerable.Range(0, left).OrderBy(n => !toRight.Contains(n))];
        int[] rightOrder = [.. Enumerable.Range(0, right).OrderBy(n => !toLeft.Contains(n))];
        var (best, fewest) = ((leftOrder, rightOrder), Crossings(leftOrder, rightOrder, ties));
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            rightOrder = Sorted(rightOrder, toLeft, leftOrder);
            leftOrder = Sorted(leftOrder, toRight, rightOrder);
            var crossings = Crossings(leftOrder, rightOrder, ties);
            if (crossings < fewest)
                (best, fewest) = ((leftOrder, rightOrder), crossings);
        }
        return best;
    }

    /// <summary>How often straight ties cross when the sides stand in these orders. Quadratic in the ties: for pictures, not for crowds.</summary>
    public static int Crossings(
        IReadOnlyList<int> left,
        IReadOnlyList<int> right,
        IReadOnlyCollection<(int Left, int Right)> ties
    )
    {
        ArgumentNullException.ThrowIfNull(ties);
        var (leftAt, rightAt) = (PlacesOf(left), PlacesOf(right));
        var drawn = ties.Select(t => (A: leftAt[t.Left], B: rightAt[t.Right])).ToArray();
        var crossings = 0;
        for (var i = 0; i < drawn.Length; i++)
        for (var j = i + 1; j < drawn.Length; j++)
            if ((drawn[i].A - drawn[j].A) * (drawn[i].B - drawn[j].B) < 0)
                crossings++;
        return crossings;
    }

    private static int[] Sorted(int[] order, ILookup<int, int> ties, int[] other)
    {
        var at = PlacesOf(other);
        return [.. order.OrderBy(n => ties.Contains(n) ? ties[n].Average(o => at[o]) : double.MaxValue)];
    }

    private static int[] PlacesOf(IReadOnlyList<int> order)
    {
        var places = new int[order.Count];
        for (var i = 0; i < order.Count; i++)
            places[order[i]] = i;
        return places;
    }
}
