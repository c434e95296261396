using Gotong.Features.Initiatives.Steps;
using Gotong.Methods.Trends;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;
using Doubt = Gotong.Features.Delivery.Reporting.Doubt;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>Values to look at before they are taken: another unit, or a lost comma. Nothing is refused. Pure.</summary>
public static class ComparisonCheck
{
    /// <summary>Regions differ in size twentyfold; a hundredfold is another unit.</summary>
    private const decimal Factor = 100;

    /// <param name="own">Values of the whole region, to see whether the unit is the same; a kecamatan is smaller.</param>
    public static IReadOnlyList<CellProblem> Of(
        ComparisonDraft draft,
        IReadOnlyList<decimal> own,
        string? unit,
        IndicatorProfile? profile,
        DateOnly today
    )
    {
        var problems = new List<CellProblem>();
        if (draft.Cells.Count == 0)
            return problems;
        var all = Middle(draft.Cells.Select(c => c.Value));
        var ours = Middle(own);
        if (draft.Kind == ComparisonKind.Regions && IsFar(all, ours))
            problems.Add(
                new(
                    draft.Cells[0].Row,
                    draft.Cells[0].Column,
                    T(
                        $"Nilai di tengah {Typed.Text(all)}, sedangkan nilai daerah ini {Typed.Text(ours)}: satuannya lain?",
                        $"The middle value is {Numbers.Text(all, 8)}, that of this region {Numbers.Text(ours, 8)}: another unit?"
                    )
                )
            );
        foreach (var place in draft.Cells.GroupBy(c => c.AreaCode))
        {
            var cells = place.ToDictionary(c => Time(c), c => c);
            var middle = Middle(place.Select(c => c.Value));
            if (IsFar(middle, all))
                problems.Add(
                    Say(
                        place.First(),
                        T(
                            $"kira-kira {Times(middle, all)} kali tempat lain",
                            $"about {Times(middle, all)} times other places"
                        )
                    )
                );
            foreach (var off in Thousandfold.Of([.. cells.Select(c => new SeriesPoint(c.Key, (double)c.Value.Value))]))
                problems.Add(
                    Say(cells[off.Time], T("kira-kira seribu kali masa lain", "about a thousand times other periods"))
                );
        }
        // A kecamatan may well be below what the whole region can be, a percentage may not.
        var low = draft.Kind == ComparisonKind.Regions || Doubt.IsPercent(unit) ? profile?.PlausibleLow : null;
        foreach (var cell in draft.Cells)
            if (Doubt.OfValue(cell.Value, [], unit, low, profile?.PlausibleHigh) is { } doubt)
                problems.Add(new(cell.Row, cell.Column, doubt));
        foreach (var cell in draft.Cells.Where(c => c.Period.To >= today))
            problems.Add(
                new(
                    cell.Row,
                    cell.Column,
                    T(
                        "Masa ini belum selesai: sebuah target atau perkiraan?",
                        "This period has not ended: a target or a forecast?"
                    )
                )
            );
        return [.. problems.OrderBy(p => p.Row)];
    }

    private static double Time(ComparedCell cell) => cell.Period.To.DayNumber / 365.25;

    private static CellProblem Say(ComparedCell cell, string how) =>
        new(cell.Row, cell.Column, T($"{Typed.Text(cell.Value)}: {how}.", $"{Numbers.Text(cell.Value, 8)}: {how}."));

    private static bool IsFar(decimal one, decimal other) =>
        one != 0
        && other != 0
        && (Math.Abs(one) >= Factor * Math.Abs(other) || Math.Abs(other) >= Factor * Math.Abs(one));

    private static string Times(decimal one, decimal other) =>
        Math.Abs(one) >= Math.Abs(other)
            ? Numbers.Text(Math.Round(Math.Abs(one / other)), 0)
            : "1/" + Numbers.Text(Math.Round(Math.Abs(other / one)), 0);

    private static decimal Middle(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }
}
