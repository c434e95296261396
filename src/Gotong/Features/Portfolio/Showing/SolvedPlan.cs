using System.Text;
using System.Text.Json;
using Gotong.Features.Portfolio.Problem;
using Gotong.Features.Portfolio.Solving;
using Gotong.Methods.Portfolio;
using Gotong.Methods.Portfolio.Files;

namespace Gotong.Features.Portfolio.Showing;

/// <summary>A kept result, read again from its texts, and what one reads in it.</summary>
public sealed class SolvedPlan(ScenarioResult kept)
{
    private readonly Dictionary<string, ChosenStart> _chosen = [];

    public ScenarioResult Kept { get; } = kept;
    public PortfolioProblem Problem { get; private init; } = null!;
    public PortfolioResult Result { get; private init; } = null!;
    public ScenarioInputs Inputs { get; private init; } = null!;
    public ScenarioAnalysis Analysis { get; private init; } = null!;
    public IReadOnlyDictionary<string, InputInitiative> Initiatives { get; private init; } = null!;

    public static SolvedPlan Of(ScenarioResult kept)
    {
        var inputs = JsonSerializer.Deserialize<ScenarioInputs>(kept.Inputs, ScenarioInputs.Json)!;
        var plan = new SolvedPlan(kept)
        {
            Problem = PortfolioJson.Problem(Encoding.UTF8.GetBytes(kept.Problem)),
            Result = PortfolioJson.Result(Encoding.UTF8.GetBytes(kept.Result)),
            Inputs = inputs,
            Analysis = JsonSerializer.Deserialize<ScenarioAnalysis>(kept.Analysis, ScenarioInputs.Json)!,
            Initiatives = inputs.Initiatives.ToDictionary(i => i.Key),
        };
        foreach (var one in plan.Result.Chosen)
            plan._chosen[one.Id] = one;
        return plan;
    }

    public bool HasPlan => Result.Objective is not null;
    public double Effect => Result.Objective ?? 0;
    public long Spend => Result.Spend.Values.SelectMany(y => y).Sum();

    public bool Chose(string key) => _chosen.ContainsKey(key);

    public int? StartOf(string key) => _chosen.GetValueOrDefault(key)?.Start;

    /// <summary>In the order they begin, the worthiest first.</summary>
    public IReadOnlyList<(InputInitiative One, int Start, double Gives)> Chosen =>
        [
            .. Result
                .Chosen.Select(c => (Initiatives[c.Id], c.Start, GivesOf(c.Id)))
                .OrderBy(c => c.Start)
                .ThenByDescending(c => c.Item3)
                .ThenBy(c => c.Item1.Number),
        ];

    /// <summary>Its value from the year it begins; 0 when it is left out.</summary>
    public double GivesOf(string key) =>
        StartOf(key) is { } start
            ? Initiatives[key].Value * Math.Pow(1 - Problem.Discount, start - Problem.Years[0])
            : 0;

    /// <summary>Effect by misi, in their order; each initiative in one.</summary>
    public IReadOnlyList<(string Key, string Name, double Gives, int Count)> ByMisi =>
        [
            .. Inputs
                .Initiatives.Where(i => i.MisiKey is not null)
                .GroupBy(i => i.MisiKey!)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, g.First().Misi!, g.Sum(i => GivesOf(i.Key)), g.Count(i => Chose(i.Key)))),
        ];

    /// <summary>Effect by dimension; what has several is shared between them.</summary>
    public IReadOnlyDictionary<string, (double Gives, int Count)> ByDimension =>
        (
            from i in Inputs.Initiatives
            from d in i.Dimensions
            group (Gives: GivesOf(i.Key) / i.Dimensions.Count, Chosen: Chose(i.Key)) by d
        ).ToDictionary(g => g.Key, g => (g.Sum(p => p.Gives), g.Count(p => p.Chosen)));

    /// <summary>Chosen initiatives by kecamatan; those of the whole region in none.</summary>
    public IReadOnlyDictionary<string, int> ByKecamatan =>
        Chosen.SelectMany(c => c.One.Kecamatan).GroupBy(k => k).ToDictionary(g => g.Key, g => g.Count());

    public int InWholeRegion => Chosen.Count(c => c.One.WholeRegion);
}
