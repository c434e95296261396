namespace Gotong.Features.Roadmap;

/// <summary>Finds a circle of waiting: A waits for B, B waits for A. Pure.</summary>
public static class DependencyCycle
{
    /// <summary>The chain from an initiative by what it would wait for back to itself, itself at both ends; null: there is none.</summary>
    /// <param name="needsOf">What the others wait for.</param>
    public static IReadOnlyList<Guid>? Find(Guid of, IEnumerable<Guid> needs, ILookup<Guid, Guid> needsOf)
    {
        var cameFrom = new Dictionary<Guid, Guid>();
        var open = new Queue<Guid>();
        Reach(of, needs);
        while (open.TryDequeue(out var at))
        {
            if (at == of)
                return Chain(of, cameFrom);
            Reach(at, needsOf[at]);
        }
        return null;

        void Reach(Guid from, IEnumerable<Guid> next)
        {
            foreach (var id in next)
                if (cameFrom.TryAdd(id, from))
                    open.Enqueue(id);
        }
    }

    private static List<Guid> Chain(Guid of, Dictionary<Guid, Guid> cameFrom)
    {
        var chain = new List<Guid> { of };
        for (var at = cameFrom[of]; at != of; at = cameFrom[at])
            chain.Add(at);
        chain.Add(of);
        chain.Reverse();
        return chain;
    }
}
