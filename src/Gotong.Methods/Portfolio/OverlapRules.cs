namespace Gotong.Methods.Portfolio;

/// <summary>What an overlap of effects must be.</summary>
internal static class OverlapRules
{
    public static void Check(PortfolioProblem problem, List<FieldProblem> found)
    {
        if (problem.Overlaps.Count == 0)
            return;
        var declared = problem.Initiatives.ToDictionary(c => c.Id, _ => 0.0, StringComparer.Ordinal);
        foreach (var (at, overlap) in problem.Overlaps.Index())
        {
            var field = $"overlaps[{at}]";
            if (!double.IsFinite(overlap.Full) || overlap.Full < 0)
                found.Add(new($"{field}.full", new("Harus nol atau lebih.", "Must be nothing or more.")));
            if (double.IsNaN(overlap.Share) || overlap.Share is < 0 or > 1)
                found.Add(new($"{field}.share", new("Harus dari 0 sampai 1.", "Must be from 0 to 1.")));
            foreach (var (id, effect) in overlap.Effects)
            {
                if (!declared.ContainsKey(id))
                    found.Add(CandidateRules.NotThere($"{field}.effects.{id}", id));
                else if (!double.IsFinite(effect) || effect < 0)
                    found.Add(new($"{field}.effects.{id}", new("Harus nol atau lebih.", "Must be nothing or more.")));
                else
                    declared[id] += effect;
            }
        }
        foreach (
            var (at, one) in problem.Initiatives.Index().Where(c => declared[c.Item.Id] > c.Item.Value * (1 + 1e-9))
        )
            found.Add(
                new(
                    $"initiatives[{at}].value",
                    new(
                        $"Pengaruh {one.Id} pada indikator ({declared[one.Id]}) lebih dari nilainya ({one.Value}).",
                        $"The effects of {one.Id} on indicators ({declared[one.Id]}) are more than its value ({one.Value})."
                    )
                )
            );
    }
}
