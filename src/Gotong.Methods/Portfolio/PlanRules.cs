namespace Gotong.Methods.Portfolio;

/// <summary>The rules a plan must keep, read plainly from the problem: what decides when anything else is in doubt.</summary>
internal static class PlanRules
{
    public static IEnumerable<FieldProblem> Broken(PortfolioProblem problem, IReadOnlyDictionary<string, int> starts) =>
        Money(problem, starts).Concat(Ties(problem, starts)).Concat(Groups(problem, starts));

    private static IEnumerable<FieldProblem> Money(PortfolioProblem problem, IReadOnlyDictionary<string, int> starts)
    {
        var first = problem.Years[0];
        foreach (var source in problem.Sources)
        {
            var spent = new Int128[problem.Years.Count];
            foreach (var one in problem.Initiatives)
                if (starts.TryGetValue(one.Id, out var start) && one.Cost.TryGetValue(source.Id, out var cost))
                    for (var year = 0; year < cost.Count && start - first + year < spent.Length; year++)
                        spent[start - first + year] += cost[year];
            for (var year = 0; year < spent.Length; year++)
                if (spent[year] > source.Limits[year])
                    yield return new(
                        $"spend.{source.Id}[{year}]",
                        new(
                            $"{source.Id} {first + year}: {spent[year]} melebihi batas {source.Limits[year]}.",
                            $"{source.Id} {first + year}: {spent[year]} is over the limit {source.Limits[year]}."
                        )
                    );
        }
    }

    private static IEnumerable<FieldProblem> Ties(PortfolioProblem problem, IReadOnlyDictionary<string, int> starts)
    {
        var byId = problem.Initiatives.ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var one in problem.Initiatives)
        {
            if (!starts.TryGetValue(one.Id, out var start))
            {
                if (one.Mandatory)
                    yield return Wrong(one.Id, $"{one.Id} wajib.", $"{one.Id} is mandatory.");
                continue;
            }
            foreach (var other in one.Requires.Where(id => !starts.TryGetValue(id, out var at) || at > start))
                yield return Wrong(
                    one.Id,
                    $"{one.Id} memerlukan {other}, yang mulai di tahun yang sama atau sebelumnya.",
                    $"{one.Id} requires {other}, starting in the same year or before."
                );
            foreach (
                var other in one.RequiresFinished.Where(id =>
                    !starts.TryGetValue(id, out var at) || at + byId[id].Length > start
                )
            )
                yield return Wrong(
                    one.Id,
                    $"{one.Id} memerlukan {other} yang sudah selesai.",
                    $"{one.Id} requires {other} to have finished."
                );
            foreach (var other in one.Excludes.Where(starts.ContainsKey))
                yield return Wrong(
                    one.Id,
                    $"{one.Id} tidak boleh bersama {other}.",
                    $"{one.Id} may not be together with {other}."
                );
        }
    }

    private static IEnumerable<FieldProblem> Groups(PortfolioProblem problem, IReadOnlyDictionary<string, int> starts)
    {
        foreach (var (at, rule) in problem.GroupRules.Index())
        {
            var members = problem
                .Initiatives.Where(c => c.Groups.Contains(rule.Group) && starts.ContainsKey(c.Id))
                .ToList();
            var count = members.Count(c => rule.By is not { } by || starts[c.Id] <= by);
            if (count < rule.Min || count > rule.Max)
                yield return new(
                    $"groupRules[{at}]",
                    new(
                        $"{rule.Group}: {count} terpilih; harus {rule.Min ?? 0} sampai {rule.Max?.ToString() ?? "…"}.",
                        $"{rule.Group}: {count} are chosen; must be {rule.Min ?? 0} to {rule.Max?.ToString() ?? "…"}."
                    )
                );
            foreach (var year in problem.Years)
                if (members.Count(c => starts[c.Id] <= year && year < starts[c.Id] + c.Length) > rule.AtOnce)
                    yield return new(
                        $"groupRules[{at}].atOnce",
                        new(
                            $"{rule.Group} {year}: lebih dari {rule.AtOnce} berjalan bersamaan.",
                            $"{rule.Group} {year}: more than {rule.AtOnce} run at once."
                        )
                    );
        }
    }

    private static FieldProblem Wrong(string id, string indonesian, string english) =>
        new($"chosen.{id}", new(indonesian, english));
}
