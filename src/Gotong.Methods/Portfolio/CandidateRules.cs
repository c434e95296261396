namespace Gotong.Methods.Portfolio;

/// <summary>What initiatives must be to be chosen from.</summary>
internal static class CandidateRules
{
    public static void Check(PortfolioProblem problem, List<FieldProblem> found)
    {
        var byId = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var (at, one) in problem.Initiatives.Index())
            if (one.Id.Length == 0 || !byId.TryAdd(one.Id, one))
                found.Add(PortfolioRules.Unique($"initiatives[{at}].id", one.Id));
        var sources = problem.Sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var totals = new Dictionary<string, Int128>(StringComparer.Ordinal);
        foreach (var (at, one) in problem.Initiatives.Index())
        {
            Numbers(one, $"initiatives[{at}]", found);
            Costs(one, $"initiatives[{at}].cost", sources, totals, found);
            Ties(one, $"initiatives[{at}]", byId, found);
        }
        foreach (var (source, total) in totals.Where(t => t.Value > PortfolioRules.MostMoney))
            found.Add(
                new(
                    $"initiatives[].cost.{source}",
                    new(
                        $"Semua biaya bersama {total}, lebih dari {PortfolioRules.MostMoney}. Tulis dalam ribuan atau jutaan.",
                        $"All costs together are {total}, more than {PortfolioRules.MostMoney}. Give them in thousands or millions."
                    )
                )
            );
        if (found.Count == 0 && Prerequisites.Circle(problem.Initiatives) is { } circle)
            found.Add(
                new(
                    $"initiatives[{problem.Initiatives.Index().First(c => c.Item.Id == circle[0]).Index}].requires",
                    new(
                        $"Prasyarat berputar: {string.Join(" → ", circle)}. Lepaskan salah satunya.",
                        $"Prerequisites go in a circle: {string.Join(" → ", circle)}. Take one of them away."
                    )
                )
            );
    }

    private static void Numbers(Candidate one, string field, List<FieldProblem> found)
    {
        if (!double.IsFinite(one.Value) || one.Value is < 0 or > 1e15)
            found.Add(
                new(
                    $"{field}.value",
                    new($"{one.Value} harus dari 0 sampai 10^15.", $"{one.Value} must be from 0 to 10^15.")
                )
            );
        if (one.Earliest > one.Latest)
            found.Add(
                new(
                    $"{field}.earliest",
                    new(
                        $"{one.Earliest} sesudah latest {one.Latest}. Tukar keduanya.",
                        $"{one.Earliest} is after latest {one.Latest}. Swap them."
                    )
                )
            );
        if (one.Duration is < 1 or > 50)
            found.Add(new($"{field}.duration", new("Harus 1 sampai 50 tahun.", "Must be 1 to 50 years.")));
        foreach (
            var (name, _) in new[] { ("valueSpread", one.ValueSpread), ("costSpread", one.CostSpread) }.Where(s =>
                double.IsNaN(s.Item2) || s.Item2 is < 0 or > 1
            )
        )
            found.Add(new($"{field}.{name}", new("Harus dari 0 sampai 1.", "Must be from 0 to 1.")));
    }

    private static void Costs(
        Candidate one,
        string field,
        HashSet<string> sources,
        Dictionary<string, Int128> totals,
        List<FieldProblem> found
    )
    {
        foreach (var (source, amounts) in one.Cost)
        {
            if (!sources.Contains(source))
                found.Add(
                    new(
                        $"{field}.{source}",
                        new(
                            $"Sumber {source} tidak ada di sources. Tambahkan di sana, dengan batasnya.",
                            $"The source {source} is not among sources. Add it there, with its limits."
                        )
                    )
                );
            foreach (var (year, amount) in amounts.Index().Where(a => a.Item is < 0 or > PortfolioRules.MostMoney))
                found.Add(PortfolioRules.Money($"{field}.{source}[{year}]", amount));
            totals[source] = totals.GetValueOrDefault(source) + amounts.Aggregate((Int128)0, (sum, a) => sum + a);
        }
    }

    private static void Ties(Candidate one, string field, Dictionary<string, Candidate> byId, List<FieldProblem> found)
    {
        foreach (
            var (name, ids) in new[]
            {
                ("requires", one.Requires),
                ("requiresFinished", one.RequiresFinished),
                ("excludes", one.Excludes),
            }
        )
        foreach (var (at, id) in ids.Index())
            if (!byId.TryGetValue(id, out var other))
                found.Add(NotThere($"{field}.{name}[{at}]", id));
            else if (id == one.Id)
                found.Add(new($"{field}.{name}[{at}]", new($"{id} menyebut dirinya sendiri.", $"{id} names itself.")));
            else if (name == "excludes" && one.Mandatory && other.Mandatory)
                found.Add(
                    new(
                        $"{field}.{name}[{at}]",
                        new(
                            $"{one.Id} dan {id} sama-sama wajib tetapi tidak boleh bersama. Lepaskan mandatory salah satunya.",
                            $"{one.Id} and {id} are both mandatory and exclude each other. Take mandatory from one of them."
                        )
                    )
                );
            else if (name == "excludes" && (one.Requires.Contains(id) || one.RequiresFinished.Contains(id)))
                found.Add(
                    new(
                        $"{field}.{name}[{at}]",
                        new(
                            $"{one.Id} memerlukan {id} dan juga menolaknya. Hapus salah satu.",
                            $"{one.Id} requires {id} and excludes it too. Take one of them away."
                        )
                    )
                );
    }

    internal static FieldProblem NotThere(string field, string id) =>
        new(
            field,
            new(
                $"Tidak ada inisiatif {id}. Tambahkan, atau hapus sebutannya.",
                $"There is no initiative {id}. Add it, or do not name it."
            )
        );
}
