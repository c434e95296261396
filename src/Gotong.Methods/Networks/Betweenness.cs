namespace Gotong.Methods.Networks;

/// <summary>
/// Who stands between others: for each node, over how many pairs of others the shortest way leads (Freeman 1977), by the
/// algorithm of Brandes ("A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001).
/// All ties count as equally long.
/// <para>
/// How it can be gamed: one initiative that names two groups who never meet makes its lead the only way between them.
/// A high value says that others depend on this organization, not that it does good work.
/// </para>
/// </summary>
public static class Betweenness
{
    /// <summary>
    /// Up to this many walked ties (starting points times <see cref="TieGraph.Arcs"/>) every node is a starting point:
    /// 5,000 organizations with 20,000 ties need 200 million, about half a second on two cores. Beyond it a sample is.
    /// </summary>
    public const long MostSteps = 600_000_000;

    /// <summary>Fixed, so that the sums come out the same on every machine.</summary>
    private const int Stripes = 8;
    private const int Seed = 20_010_601;

    /// <summary>
    /// For each node the pairs it stands between; a pair with several shortest ways is shared among them. Exact unless
    /// <c>IsSampled</c>: then starting points are drawn with a fixed seed and their sums scaled up (Brandes and Pich
    /// 2007), so that small values are rough. Ways are counted as doubles: beyond 1e308 of them between two nodes, which
    /// takes a thousand levels of choices one after the other, the values are no longer numbers.
    /// </summary>
    public static (double[] Pairs, bool IsSampled) Of(TieGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var starts = Enumerable.Range(0, graph.Count).Where(n => graph.Degree(n) > 0).ToArray();
        var (all, most) = (starts.Length, (int)Math.Max(1, MostSteps / Math.Max(1, graph.Arcs)));
        var sampled = all > most;
        if (sampled)
        {
            new Random(Seed).Shuffle(starts);
            starts = starts[..most];
        }
        var sums = new double[Stripes][];
        Parallel.For(0, Stripes, stripe => sums[stripe] = Walk(graph, starts, stripe));
        // From both ends of a pair the same ways are found.
        var scale = 0.5 * all / Math.Max(1, starts.Length);
        var pairs = new double[graph.Count];
        foreach (var sum in sums)
            for (var n = 0; n < pairs.Length; n++)
                pairs[n] += scale * sum[n];
        return (pairs, sampled);
    }

    private static double[] Walk(TieGraph graph, int[] starts, int stripe)
    {
        var room = new Room(graph);
        for (var s = stripe; s < starts.Length; s += Stripes)
        {
            room.Spread(starts[s]);
            room.Gather();
        }
        return room.Sums;
    }

    /// <summary>What one thread writes on, again for each starting point.</summary>
    private sealed class Room(TieGraph graph)
    {
        private const int Unseen = int.MaxValue;

        private readonly int[] _level = new int[graph.Count];

        /// <summary>The nodes reached, nearest first.</summary>
        private readonly int[] _order = new int[graph.Count];
        private readonly double[] _ways = new double[graph.Count];
        private readonly double[] _passed = new double[graph.Count];

        /// <summary>The ties that lead one level further, in the order in which their nodes were reached; the ones after it are written and not counted.</summary>
        private readonly int[] _further = new int[graph.Arcs + 1];
        private readonly int[] _end = new int[graph.Count];
        private int _reached;

        public double[] Sums { get; } = new double[graph.Count];

        /// <summary>Level by level from the start: how far each is, and by how many shortest ways.</summary>
        public void Spread(int start)
        {
            var (level, order, ways, further) = (_level, _order, _ways, _further);
            Array.Fill(level, Unseen);
            (order[0], level[start], ways[start]) = (start, 0, 1);
            var (reached, leading) = (1, 0);
            for (var i = 0; i < reached; i++)
            {
                var node = order[i];
                var (next, mine) = (level[node] + 1, ways[node]);
                foreach (var near in graph.Neighbours(node))
                {
                    var at = level[near];
                    if (at == Unseen)
                    {
                        (level[near], ways[near]) = (at = next, 0);
                        order[reached++] = near;
                    }
                    // Without a branch: which ties lead further, no processor guesses.
                    var leads = at == next ? 1 : 0;
                    ways[near] += leads * mine;
                    further[leading] = near;
                    leading += leads;
                }
                _end[i] = leading;
            }
            _reached = reached;
        }

        /// <summary>Back from the furthest: what passes over each.</summary>
        public void Gather()
        {
            var (order, ways, passed, further) = (_order, _ways, _passed, _further);
            for (var i = _reached - 1; i > 0; i--)
            {
                var (node, sum) = (order[i], 0.0);
                foreach (var near in further.AsSpan(_end[i - 1].._end[i]))
                    sum += passed[near];
                Sums[node] += ways[node] * sum;
                passed[node] = 1 / ways[node] + sum;
            }
        }
    }
}
