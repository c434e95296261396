using Gotong.Features.Delivery.Accelerating;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>Words and tables of comparison series.</summary>
public static class ComparisonText
{
    public static string Of(ComparisonKind kind) =>
        kind == ComparisonKind.Regions ? T("Daerah lain", "Other regions") : T("Kecamatan", "Kecamatan");

    /// <summary>"2015–2024".</summary>
    public static string Span(Frequency frequency, IEnumerable<DateOnly> periods)
    {
        var all = periods.ToList();
        return all.Count == 0 ? "–"
            : all.Min() == all.Max() ? PeriodWords.Of(frequency, all[0])
            : $"{PeriodWords.Of(frequency, all.Min())} – {PeriodWords.Of(frequency, all.Max())}";
    }

    public static IReadOnlyList<TableColumn> Columns(Frequency frequency, IEnumerable<DateOnly> periods) =>
        [
            new(T("Tempat", "Place")),
            .. periods.Select(p => new TableColumn(PeriodWords.Of(frequency, p), Number: true)),
        ];

    public static IReadOnlyList<IReadOnlyList<TableCell>> Rows(
        IEnumerable<string> places,
        IReadOnlyList<DateOnly> periods,
        PlaceNames names,
        IReadOnlyDictionary<(string, DateOnly), decimal> values
    ) =>
        [
            .. places.Select(place =>
                (IReadOnlyList<TableCell>)
                    [
                        names.NameOf(place),
                        .. periods.Select(p => new TableCell(
                            values.TryGetValue((place, p), out var value) ? Numbers.Text(value, 4) : "–"
                        )),
                    ]
            ),
        ];
}
