using System.Globalization;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>A limit in words.</summary>
internal static class LimitWords
{
    private static readonly CultureInfo Id = CultureInfo.GetCultureInfo("id-ID");

    public static Words Of(PortfolioProblem problem, Limit limit)
    {
        var rule = limit.Kind is LimitKind.Group or LimitKind.AtOnce ? problem.GroupRules[limit.At] : null;
        return limit.Kind switch
        {
            LimitKind.Mandatory => new($"{limit.Id} wajib dipilih", $"{limit.Id} must be chosen"),
            LimitKind.Money => MoneyOf(problem, limit),
            LimitKind.Requires => new(
                $"{limit.Id} memerlukan {limit.Other} di tahun yang sama atau sebelumnya",
                $"{limit.Id} requires {limit.Other} in the same year or before"
            ),
            LimitKind.RequiresFinished => new(
                $"{limit.Id} memerlukan {limit.Other} selesai dulu",
                $"{limit.Id} requires {limit.Other} to have finished"
            ),
            LimitKind.Excludes => new(
                $"{limit.Id} tidak boleh bersama {limit.Other}",
                $"{limit.Id} may not be together with {limit.Other}"
            ),
            LimitKind.AtOnce => new(
                $"{limit.Id}: paling banyak {rule!.AtOnce} berjalan bersamaan",
                $"{limit.Id}: at most {rule.AtOnce} run at once"
            ),
            LimitKind.Group => GroupOf(rule!),
            _ => new(limit.Id, limit.Id),
        };
    }

    private static Words MoneyOf(PortfolioProblem problem, Limit limit)
    {
        var year = problem.Years[limit.At];
        var most = problem.Sources.First(s => s.Id == limit.Id).Limits[limit.At] ?? 0;
        return new(
            $"dana {limit.Id} tahun {year}: paling banyak {most.ToString("N0", Id)}",
            $"money of {limit.Id} in {year}: at most {most.ToString("N0", CultureInfo.InvariantCulture)}"
        );
    }

    private static Words GroupOf(GroupRule rule)
    {
        var by = rule.By is { } year ? ($" yang mulai paling lambat {year}", $" starting by {year}") : ("", "");
        return (rule.Min, rule.Max) switch
        {
            (> 0, { } max) => new(
                $"kelompok {rule.Group}: {rule.Min} sampai {max}{by.Item1}",
                $"group {rule.Group}: {rule.Min} to {max}{by.Item2}"
            ),
            (> 0, null) => new(
                $"kelompok {rule.Group}: paling sedikit {rule.Min}{by.Item1}",
                $"group {rule.Group}: at least {rule.Min}{by.Item2}"
            ),
            _ => new(
                $"kelompok {rule.Group}: paling banyak {rule.Max}{by.Item1}",
                $"group {rule.Group}: at most {rule.Max}{by.Item2}"
            ),
        };
    }
}
