using System.Globalization;
using Gotong.Methods.Portfolio.Solving;

namespace Gotong.Methods.Portfolio;

/// <summary>
/// Verifies a result from the problem alone, without a solver: all rules kept, all numbers as they must be. Whether a bound
/// is proven cannot be seen from a plan; that it is not below the plan can.
/// </summary>
public static class PortfolioChecker
{
    /// <summary>What is wrong; empty when the result stands.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">What is said to be its result.</param>
    public static IReadOnlyList<FieldProblem> Check(PortfolioProblem problem, PortfolioResult result)
    {
        PortfolioRules.Ensure(problem);
        var found = new List<FieldProblem>();
        if (result.Status is PortfolioStatus.Infeasible or PortfolioStatus.Unknown)
        {
            if (result.Chosen.Count > 0 || result.Objective is not null)
                Say("chosen", "Tidak ada rencana, tetapi ada isinya.", "There is no plan, and yet it holds something.");
            return found;
        }
        var byId = problem.Initiatives.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (at, one) in result.Chosen.Index())
            if (!byId.TryGetValue(one.Id, out var candidate))
                found.Add(CandidateRules.NotThere($"chosen[{at}].id", one.Id));
            else if (!starts.TryAdd(one.Id, one.Start))
                found.Add(PortfolioRules.Unique($"chosen[{at}].id", one.Id));
            else if (!problem.Years.Contains(one.Start) || !PortfolioModel.MayStart(candidate, one.Start))
                Say(
                    $"chosen[{at}].start",
                    $"{one.Id} tidak boleh mulai {one.Start}.",
                    $"{one.Id} may not start in {one.Start}."
                );
        if (found.Count > 0)
            return found;
        found.AddRange(PlanRules.Broken(problem, starts));
        Numbers();
        return found;

        void Numbers()
        {
            var value = PlanValue.Of(problem, result.Chosen, byId);
            if (result.Objective is not { } said || Math.Abs(said - value) > 1e-6 * Math.Max(1, Math.Abs(value)))
                Say(
                    "objective",
                    $"Tertulis {Number(result.Objective)}; dihitung ulang {Number(value)}.",
                    $"It says {Number(result.Objective)}; computed again it is {Number(value)}."
                );
            if (result.Bound is { } bound && bound < value - (1e-6 * Math.Max(1, Math.Abs(value))))
                Say(
                    "bound",
                    $"{Number(bound)} di bawah nilai rencana {Number(value)}.",
                    $"{Number(bound)} is below the value of the plan {Number(value)}."
                );
            if (result.Status == PortfolioStatus.Optimal && result.Gap is null or > 1e-6)
                Say("gap", "Disebut optimal, tetapi masih ada selisih.", "Called optimal, and yet there is a gap.");
            foreach (var (source, years) in PlanValue.Spend(problem, result.Chosen))
                if (!result.Spend.TryGetValue(source, out var told) || !told.SequenceEqual(years))
                    Say(
                        $"spend.{source}",
                        $"Tertulis [{string.Join(", ", told ?? [])}]; dihitung ulang [{string.Join(", ", years)}].",
                        $"It says [{string.Join(", ", told ?? [])}]; computed again it is [{string.Join(", ", years)}]."
                    );
            var left = result.Left.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
            if (left.Overlaps(starts.Keys) || left.Count + starts.Count != byId.Count || !left.All(byId.ContainsKey))
                Say(
                    "left",
                    "Terpilih dan tertinggal bersama bukan semua inisiatif, masing-masing sekali.",
                    "Chosen and left together are not all initiatives, each once."
                );
        }

        void Say(string field, string indonesian, string english) => found.Add(new(field, new(indonesian, english)));
    }

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "null";
}
