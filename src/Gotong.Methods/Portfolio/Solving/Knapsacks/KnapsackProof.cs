namespace Gotong.Methods.Portfolio.Solving.Knapsacks;

/// <summary>
/// Branch and bound over how many options are taken, then option by option, depth first: what fixes the number tightens the
/// bound of the rest (Vasquez and Hao 2001; Vimont, Boussier and Vasquez 2008).
/// </summary>
internal sealed class KnapsackProof(Knapsack knapsack, Func<bool> isOver, Action<bool[]> found)
{
    private readonly List<BoundedSimplex> levels = [];
    private Func<long> best = () => 0;

    public long Nodes { get; private set; }

    /// <summary>True when it is proven that no plan gains more than the best known, which may rise meanwhile.</summary>
    public bool Run(Func<long> known)
    {
        best = known;
        foreach (var root in Counts(knapsack, best, isOver))
            if (!Descend(root, 0))
                return false;
        return !isOver();
    }

    /// <summary>The relaxations of all numbers of options that may hold something better, outward from the best.</summary>
    public static IEnumerable<BoundedSimplex> Counts(Knapsack knapsack, Func<long> best, Func<bool> isOver)
    {
        // The bound is concave in the number: once too low, it stays so.
        var middle = Middle(knapsack);
        for (var step = -1; step <= 1; step += 2)
        for (
            var exactly = step < 0 ? middle : middle + 1;
            exactly >= 0 && exactly <= knapsack.Gains.Length && !isOver();
            exactly += step
        )
        {
            var root = new BoundedSimplex(knapsack, exactly);
            if (!root.CanReach(best() + 1.0))
                break;
            yield return root;
        }
    }

    /// <summary>The relaxation of the number of options that gains the most.</summary>
    public static BoundedSimplex Best(Knapsack knapsack)
    {
        var middle = new BoundedSimplex(knapsack, Middle(knapsack));
        middle.Mend(double.NegativeInfinity);
        return middle;
    }

    private static int Middle(Knapsack knapsack)
    {
        var (low, high) = (0, knapsack.Gains.Length);
        while (low < high)
        {
            var half = (low + high) / 2;
            if (Gain(half) < Gain(half + 1))
                low = half + 1;
            else
                high = half;
        }
        return low;

        double Gain(int exactly)
        {
            var one = new BoundedSimplex(knapsack, exactly);
            return one.Mend(double.NegativeInfinity) ? one.Objective : double.NegativeInfinity;
        }
    }

    private bool Descend(BoundedSimplex node, int depth)
    {
        // Each level holds one option more; deeper, and the steps are too rough to say anything.
        if (((++Nodes & 255) == 0 && isOver()) || depth > knapsack.Gains.Length)
            return false;
        var (option, takeFirst) = node.Branch(node.Objective - best() - 1);
        if (option < 0)
            return Whole(node);
        if (levels.Count == depth)
            levels.Add(BoundedSimplex.Like(node));
        var child = levels[depth];
        for (var answer = 0; answer < 2; answer++)
        {
            child.Copy(node);
            child.Fix(option, takeFirst == (answer == 0));
            if (child.CanReach(best() + 1) && !Descend(child, depth + 1))
                return false;
        }
        return true;
    }

    /// <summary>False where the steps were too rough to say.</summary>
    private bool Whole(BoundedSimplex node)
    {
        var plan = node.Parts().Select(p => p > 0.5).ToArray();
        var gain = knapsack.Gain(plan);
        if (gain <= best())
            return true;
        if (!knapsack.Holds(plan))
            return false;
        found(plan);
        return true;
    }
}
