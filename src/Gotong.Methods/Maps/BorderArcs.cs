namespace Gotong.Methods.Maps;

/// <summary>
/// Rings cut where borders meet, into arcs that neighbours hold in common; each arc is simplified once, so that both
/// sides stay the same line. The corner that adds the least area goes first (Visvalingam and Whyatt 1993), unless
/// another point lies in its triangle: then a line would cross it.
/// </summary>
internal sealed class BorderArcs
{
    private const int CellBits = 5;
    private readonly Dictionary<long, HashSet<long>> _near = [];
    private readonly Dictionary<long, HashSet<long>> _cells = [];
    private readonly Dictionary<string, long[]> _simple = new(StringComparer.Ordinal);
    private readonly HashSet<(long, long)> _straight = [];

    /// <param name="rings">Points packed by <see cref="Pack"/>, the first not repeated; together noded.</param>
    public BorderArcs(IEnumerable<long[]> rings)
    {
        foreach (var ring in rings)
            for (var i = 0; i < ring.Length; i++)
            {
                var (here, next) = (ring[i], ring[(i + 1) % ring.Length]);
                Set(_near, here).Add(next);
                Set(_near, next).Add(here);
                Set(_cells, CellOf(here)).Add(here);
            }
    }

    public static long Pack(int x, int y) => (long)x << 32 | (uint)y;

    public static (int X, int Y) Unpack(long point) => ((int)(point >> 32), (int)point);

    /// <summary>The ring with its arcs simplified; corners under this area, in grid steps squared, are gone.</summary>
    public long[] Simplify(long[] ring, double area)
    {
        var nodes = Enumerable.Range(0, ring.Length).Where(i => _near[ring[i]].Count != 2).ToList();
        if (nodes.Count == 0)
            nodes = [Array.IndexOf(ring, ring.Min())];
        var result = new List<long>();
        for (var n = 0; n < nodes.Count; n++)
        {
            var (from, to) = (nodes[n], n + 1 < nodes.Count ? nodes[n + 1] : nodes[0] + ring.Length);
            var arc = new long[to - from + 1];
            for (var i = from; i <= to; i++)
                arc[i - from] = ring[i % ring.Length];
            result.AddRange(Arc(arc, area).SkipLast(1));
        }
        return [.. result];
    }

    /// <summary>The same line for whoever walks along it, in either direction.</summary>
    private long[] Arc(long[] arc, double area)
    {
        var back = arc[0] > arc[^1] || (arc[0] == arc[^1] && arc[1] > arc[^2]);
        if (back)
            Array.Reverse(arc);
        var key = string.Join(' ', arc);
        if (!_simple.TryGetValue(key, out var simple))
            _simple[key] = simple = Thin(arc, area);
        return back ? [.. simple.Reverse()] : simple;
    }

    private long[] Thin(long[] arc, double limit)
    {
        var (before, after) = (new int[arc.Length], new int[arc.Length]);
        var queue = new PriorityQueue<(int At, double Area), (double, int)>();
        var left = arc.Length;
        for (var i = 0; i < arc.Length; i++)
            (before[i], after[i]) = (i - 1, i + 1);
        for (var i = 1; i < arc.Length - 1; i++)
            Enqueue(i);
        // A closed line stays a triangle; of two lines between the same ends one stays bent.
        while (left > (arc[0] == arc[^1] ? 4 : 2) && queue.TryDequeue(out var corner, out _))
        {
            var i = corner.At;
            if (before[i] < 0 || AreaAt(i) != corner.Area)
                continue;
            if (corner.Area > limit)
                break;
            if (IsInTheWay(arc[before[i]], arc[i], arc[after[i]]))
                continue;
            if (left == 3 && !_straight.Add((arc[0], arc[^1])))
                break;
            var (b, a) = (before[i], after[i]);
            (after[b], before[a], before[i]) = (a, b, -1);
            _cells[CellOf(arc[i])].Remove(arc[i]);
            left--;
            Enqueue(b);
            Enqueue(a);
        }
        if (arc.Length == 2)
            _straight.Add((arc[0], arc[^1]));
        return [.. Enumerable.Range(0, arc.Length).Where(i => i == 0 || before[i] >= 0).Select(i => arc[i])];

        double AreaAt(int i) => Math.Abs(Turn(arc[before[i]], arc[i], arc[after[i]])) / 2.0;

        void Enqueue(int i)
        {
            if (i > 0 && i < arc.Length - 1)
                queue.Enqueue((i, AreaAt(i)), (AreaAt(i), i));
        }
    }

    private bool IsInTheWay(long first, long corner, long last)
    {
        var ((ax, ay), (bx, by), (cx, cy)) = (Unpack(first), Unpack(corner), Unpack(last));
        for (var x = Math.Min(ax, Math.Min(bx, cx)) >> CellBits; x <= Math.Max(ax, Math.Max(bx, cx)) >> CellBits; x++)
        for (var y = Math.Min(ay, Math.Min(by, cy)) >> CellBits; y <= Math.Max(ay, Math.Max(by, cy)) >> CellBits; y++)
            if (_cells.TryGetValue(Pack(x, y), out var points))
                foreach (var p in points)
                    if (p != first && p != corner && p != last && IsInside(p, first, corner, last))
                        return true;
        return false;
    }

    private static bool IsInside(long p, long a, long b, long c)
    {
        var (ab, bc, ca) = (Turn(a, b, p), Turn(b, c, p), Turn(c, a, p));
        return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
    }

    private static long Turn(long a, long b, long c)
    {
        var ((ax, ay), (bx, by), (cx, cy)) = (Unpack(a), Unpack(b), Unpack(c));
        return (long)(bx - ax) * (cy - ay) - (long)(by - ay) * (cx - ax);
    }

    private static long CellOf(long point)
    {
        var (x, y) = Unpack(point);
        return Pack(x >> CellBits, y >> CellBits);
    }

    private static HashSet<long> Set(Dictionary<long, HashSet<long>> sets, long key) =>
        sets.TryGetValue(key, out var set) ? set : sets[key] = [];
}
