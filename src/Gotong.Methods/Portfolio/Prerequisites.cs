namespace Gotong.Methods.Portfolio;

/// <summary>Prerequisites as a graph.</summary>
internal static class Prerequisites
{
    /// <summary>A circle of prerequisites, with its first at the end again; null when there is none.</summary>
    public static List<string>? Circle(IReadOnlyList<Candidate> all)
    {
        var places = all.Index().ToDictionary(c => c.Item.Id, c => c.Index, StringComparer.Ordinal);
        var state = new byte[all.Count];
        var path = new List<(int Node, IEnumerator<string> Next)>();
        for (var root = 0; root < all.Count; root++)
        {
            if (state[root] != 0)
                continue;
            Enter(root);
            while (path.Count > 0)
            {
                var (node, next) = path[^1];
                if (!next.MoveNext())
                {
                    state[node] = 2;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }
                var to = places[next.Current];
                if (state[to] == 0)
                    Enter(to);
                else if (state[to] == 1)
                    return [.. path.SkipWhile(p => p.Node != to).Select(p => all[p.Node].Id), all[to].Id];
            }
        }
        return null;

        void Enter(int node)
        {
            state[node] = 1;
            path.Add((node, all[node].Requires.Concat(all[node].RequiresFinished).GetEnumerator()));
        }
    }
}
