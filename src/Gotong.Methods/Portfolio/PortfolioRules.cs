using System.Globalization;

namespace Gotong.Methods.Portfolio;

/// <summary>What a problem must be to be worked on; each thing that is wrong is said with its field.</summary>
public static class PortfolioRules
{
    /// <summary>More candidates than all regions of the country have together in one plan.</summary>
    public const int MostInitiatives = 100_000;

    /// <summary>All amounts of one source together stay below this, so that no sum overflows; in rupiah more than two hundred national budgets.</summary>
    public const long MostMoney = 1_000_000_000_000_000_000;

    /// <summary>More are not said at once.</summary>
    private const int MostSaid = 20;

    /// <summary>All that is wrong, at most twenty things; empty when the problem can be worked on.</summary>
    /// <param name="problem">The problem.</param>
    public static IReadOnlyList<FieldProblem> Check(PortfolioProblem problem)
    {
        var found = new List<FieldProblem>();
        Years(problem, found);
        if (problem.Initiatives.Count > MostInitiatives)
            found.Add(
                new(
                    "initiatives",
                    new(
                        $"Ada {problem.Initiatives.Count} inisiatif; paling banyak {MostInitiatives}. Saring dulu.",
                        $"There are {problem.Initiatives.Count} initiatives; at most {MostInitiatives}. Sift them first."
                    )
                )
            );
        Sources(problem, found);
        if (found.Count == 0)
            CandidateRules.Check(problem, found);
        if (found.Count == 0)
            Groups(problem, found);
        return [.. found.Take(MostSaid)];
    }

    /// <summary>Throws what is wrong.</summary>
    /// <param name="problem">The problem.</param>
    /// <exception cref="PortfolioRefusal">Something is wrong.</exception>
    public static void Ensure(PortfolioProblem problem)
    {
        if (Check(problem) is { Count: > 0 } found)
            throw new PortfolioRefusal(found);
    }

    private static void Years(PortfolioProblem problem, List<FieldProblem> found)
    {
        var years = problem.Years;
        if (years.Count is 0 or > 50 || years.Any(y => y is < 1900 or > 2200))
            found.Add(
                new(
                    "years",
                    new(
                        "Perlu 1 sampai 50 tahun, antara 1900 dan 2200.",
                        "One to fifty years are needed, between 1900 and 2200."
                    )
                )
            );
        else if (years.Index().Any(y => y.Item != years[0] + y.Index))
            found.Add(
                new(
                    "years",
                    new("Tahun harus berurutan tanpa lompatan.", "Years must follow each other without a gap.")
                )
            );
        if (double.IsNaN(problem.Discount) || problem.Discount is < 0 or >= 1)
            found.Add(
                new(
                    "discount",
                    new(
                        "Harus dari 0 sampai kurang dari 1, misalnya 0.03.",
                        "Must be from 0 to less than 1, for example 0.03."
                    )
                )
            );
    }

    private static void Sources(PortfolioProblem problem, List<FieldProblem> found)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, source) in problem.Sources.Index())
        {
            if (source.Id.Length == 0 || !seen.Add(source.Id))
                found.Add(Unique($"sources[{at}].id", source.Id));
            if (source.Limits.Count != problem.Years.Count)
                found.Add(
                    new(
                        $"sources[{at}].limits",
                        new(
                            $"Ada {source.Limits.Count} batas untuk {problem.Years.Count} tahun. Tulis satu per tahun; null berarti tanpa batas.",
                            $"There are {source.Limits.Count} limits for {problem.Years.Count} years. Give one for each; null is no limit."
                        )
                    )
                );
            foreach (var (year, limit) in source.Limits.Index().Where(l => l.Item is < 0 or > MostMoney))
                found.Add(Money($"sources[{at}].limits[{year}]", limit!.Value));
        }
    }

    private static void Groups(PortfolioProblem problem, List<FieldProblem> found)
    {
        foreach (var (at, rule) in problem.GroupRules.Index())
        {
            if (rule.Group.Length == 0)
                found.Add(
                    new($"groupRules[{at}].group", new("Kosong. Sebutkan kelompoknya.", "Empty. Name the group."))
                );
            foreach (
                var (name, number) in new[] { ("min", rule.Min), ("max", rule.Max), ("atOnce", rule.AtOnce) }.Where(n =>
                    n.Item2 < 0
                )
            )
                found.Add(
                    new(
                        $"groupRules[{at}].{name}",
                        new($"{number} kurang dari nol.", $"{number} is less than nothing.")
                    )
                );
            if (rule.Min > rule.Max)
                found.Add(
                    new(
                        $"groupRules[{at}].min",
                        new($"{rule.Min} lebih dari max {rule.Max}.", $"{rule.Min} is more than max {rule.Max}.")
                    )
                );
        }
        OverlapRules.Check(problem, found);
    }

    internal static FieldProblem Unique(string field, string id) =>
        new(
            field,
            id.Length == 0
                ? new("Kosong. Isi pengenalnya.", "Empty. Give an id.")
                : new(
                    $"Pengenal {id} sudah dipakai. Tiap satu perlu pengenal sendiri.",
                    $"The id {id} is already used. Each needs its own."
                )
        );

    internal static FieldProblem Money(string field, long amount) =>
        new(
            field,
            new(
                string.Create(CultureInfo.InvariantCulture, $"{amount} harus dari 0 sampai {MostMoney}."),
                string.Create(CultureInfo.InvariantCulture, $"{amount} must be from 0 to {MostMoney}.")
            )
        );
}
