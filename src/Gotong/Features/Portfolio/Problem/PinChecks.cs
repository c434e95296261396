using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>Pins that contradict each other or the prerequisites, said by name before anything is searched.</summary>
public static class PinChecks
{
    public static IEnumerable<Words> Of(PortfolioProblem problem)
    {
        var byId = problem.Initiatives.ToDictionary(c => c.Id);
        foreach (var one in problem.Initiatives.Where(c => c.Mandatory))
        {
            foreach (var other in Needed(one, byId).Where(o => o.Groups.Contains(ProblemGroups.Out)))
                yield return new(
                    $"{one.Id}: harus masuk, tetapi memerlukan {other.Id}, yang disisihkan. Lepaskan salah satu ketetapannya.",
                    $"{one.Id}: must be in, but needs {other.Id}, which is kept out. Release one of the two pins."
                );
            if (one.Latest is { } year)
                foreach (
                    var other in one
                        .Requires.Select(id => byId[id])
                        .Where(o => o is { Mandatory: true, Latest: not null } && o.Latest > year)
                )
                    yield return new(
                        $"{one.Id}: harus mulai {year}, tetapi memerlukan {other.Id}, yang harus mulai {other.Latest}. Ubah salah satu tahunnya.",
                        $"{one.Id}: must begin in {year}, but needs {other.Id}, which must begin in {other.Latest}. Change one of the years."
                    );
        }
    }

    private static IEnumerable<Candidate> Needed(Candidate one, Dictionary<string, Candidate> byId)
    {
        var seen = new HashSet<string> { one.Id };
        var open = new Queue<Candidate>([one]);
        while (open.TryDequeue(out var next))
            foreach (var id in next.Requires.Concat(next.RequiresFinished))
                if (byId.TryGetValue(id, out var other) && seen.Add(id))
                {
                    open.Enqueue(other);
                    yield return other;
                }
    }
}
