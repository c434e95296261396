namespace Gotong.Methods.Networks;

/// <summary>Who is tied to whom, without direction: the neighbours of all in one row.</summary>
public sealed class TieGraph
{
    private readonly int[] _first;
    private readonly int[] _neighbours;

    /// <param name="count">How many there are, numbered from 0.</param>
    /// <param name="ties">Pairs of two different numbers, each pair once.</param>
    /// <exception cref="ArgumentException">A number out of range, or one tied to itself.</exception>
    public TieGraph(int count, IReadOnlyCollection<(int From, int To)> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        _first = new int[count + 1];
        foreach (var (from, to) in ties)
        {
            if (from == to || Math.Min(from, to) < 0 || Math.Max(from, to) >= count)
                throw new ArgumentException($"{from} and {to} cannot be tied among {count}.", nameof(ties));
            _first[from + 1]++;
            _first[to + 1]++;
        }
        for (var i = 0; i < count; i++)
            _first[i + 1] += _first[i];
        _neighbours = new int[2 * ties.Count];
        var next = _first[..^1];
        foreach (var (from, to) in ties)
        {
            _neighbours[next[from]++] = to;
            _neighbours[next[to]++] = from;
        }
    }

    /// <summary>How many nodes.</summary>
    public int Count => _first.Length - 1;

    /// <summary>Twice the ties: each is walked both ways.</summary>
    public int Arcs => _neighbours.Length;

    /// <summary>How many a node is tied to.</summary>
    public int Degree(int node) => _first[node + 1] - _first[node];

    /// <summary>Whom a node is tied to.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => _neighbours.AsSpan(_first[node], Degree(node));

    /// <summary>The connected group of each, numbered from 0 in the order in which their first members stand.</summary>
    public int[] Groups()
    {
        var groups = new int[Count];
        Array.Fill(groups, -1);
        var (found, open) = (0, new Stack<int>());
        for (var start = 0; start < Count; start++)
        {
            if (groups[start] >= 0)
                continue;
            groups[start] = found;
            open.Push(start);
            while (open.TryPop(out var at))
                foreach (var near in Neighbours(at))
                    if (groups[near] < 0)
                    {
                        groups[near] = found;
                        open.Push(near);
                    }
            found++;
        }
        return groups;
    }
}
