using Gotong.Documents;
using Gotong.Features.Books.Pictures;
using Gotong.Platform.Web;
using static Gotong.Features.Books.Composing.BookWords;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>How much money in which year from which source: bars, and the exact table.</summary>
internal static class FundingPart
{
    public static void Add(List<Block> blocks, BookData data)
    {
        var costs = data.Initiatives.SelectMany(i => i.Costs).ToList();
        if (costs.Count == 0)
        {
            blocks.Add(Paragraph(T("Belum ada inisiatif yang menyebut dana.", "No initiative names its money yet.")));
            return;
        }
        var years = costs
            .GroupBy(c => c.Year)
            .OrderBy(g => g.Key)
            .Select(g => (Year: g.Key, Amount: g.Sum(c => c.Amount)))
            .ToList();
        var total = years.Sum(y => y.Amount);
        var silent = data.Initiatives.Count(i => i.Costs.Count == 0);
        var top = years.MaxBy(y => y.Amount);
        var finding =
            years.Count == 1
                ? T(
                    $"{Rupiah.Short(total)} dibutuhkan pada {top.Year}",
                    $"{Rupiah.Short(total)} is needed in {top.Year}"
                )
                : T(
                    $"{Rupiah.Short(total)} dibutuhkan dalam {years.Count} tahun, terbanyak pada {top.Year}",
                    $"{Rupiah.Short(total)} is needed over {years.Count} years, most of it in {top.Year}"
                );
        blocks.Add(
            Paragraph(
                T(
                    $"Semua inisiatif bersama membutuhkan {Rupiah.Short(total)}.",
                    $"All initiatives together need {Rupiah.Short(total)}."
                ),
                SumOf(data),
                silent == 0
                    ? ""
                    : T($" {silent} inisiatif belum menyebut dananya.", $" {silent} initiatives name no money yet.")
            )
        );
        var description = finding + ": " + string.Join("; ", years.Select(y => $"{y.Year} {Rupiah.Short(y.Amount)}"));
        blocks.Add(new Figure(finding, description, MoneyDrawing.Draw(years), "gambar-dana"));
        blocks.Add(Exact(costs, [.. years.Select(y => y.Year)], data));
    }

    private static Table Exact(List<BookCost> costs, List<int> years, BookData data)
    {
        var bySource = costs
            .GroupBy(c => c.Source)
            .OrderByDescending(g => g.Sum(c => c.Amount))
            .ThenBy(g => g.Key, StringComparer.Ordinal);
        var rows = new List<TableRow>();
        foreach (var source in bySource)
            rows.Add(Row(new Text(source.Key), [.. source], years));
        rows.Add(Row(new Bold([T("Jumlah", "Total")]), costs, years, SumOf(data)));
        return new(
            T("Dana menurut sumber dan tahun, dalam juta rupiah", "Money by source and year, in millions of rupiah"),
            [
                new(T("Sumber dana", "Source"), 1.6),
                .. years.Select(y => new Column($"{y}", 1, Align.End)),
                new(T("Jumlah", "Total"), 1.1, Align.End),
            ],
            rows
        );
    }

    private static CellRow Row(Inline name, List<BookCost> costs, List<int> years, params Source[] marks) =>
        new([
            Cell([name, .. marks]),
            .. years.Select(y =>
                costs.Where(c => c.Year == y).Sum(c => c.Amount) is var sum && sum == 0 ? (Cell)None : Juta(sum)
            ),
            Juta(costs.Sum(c => c.Amount)),
        ]);
}
