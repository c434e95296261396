using System.Globalization;
using Gotong.Methods.Portfolio;

namespace Gotong.Platform.CommandLine;

/// <summary>A plan as lines for a person.</summary>
internal static class PortfolioText
{
    public static string Of(PortfolioProblem problem, PortfolioResult result)
    {
        var lines = new List<string>
        {
            result.Status switch
            {
                PortfolioStatus.Optimal => "Terbukti terbaik / proven best",
                PortfolioStatus.Feasible => "Rencana terbaik sejauh ini / best plan so far",
                PortfolioStatus.Infeasible => "Tidak ada rencana yang memenuhi semua batas / no plan keeps all limits",
                _ => "Belum ada rencana dalam waktu itu / no plan within that time",
            },
        };
        lines.AddRange(result.Conflict.Select(c => $"  {c}"));
        if (result.Objective is { } objective)
            lines.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Nilai / value {objective:0.###}, batas atas / bound {result.Bound:0.###}, selisih / gap {result.Gap:0.00%}, {result.Seconds:0.0} s"
                )
            );
        lines.AddRange(result.Chosen.OrderBy(c => c.Start).Select(c => $"{c.Start}  {c.Id}"));
        foreach (var (source, years) in result.Spend.Where(_ => result.Objective is not null))
            lines.Add(
                $"{source}: {string.Join("; ", problem.Years.Zip(years, (y, s) => string.Create(CultureInfo.InvariantCulture, $"{y} {s:N0}")))}"
            );
        lines.AddRange(result.Left.Select(l => $"–  {l.Id}: {l.Reason}"));
        return string.Join(Environment.NewLine, lines);
    }
}
