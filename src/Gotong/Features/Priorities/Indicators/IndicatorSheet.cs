using Gotong.Documents;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities.Indicators;

/// <summary>Indicators as the columns of a file: one for the baseline, then target and actual of each year.</summary>
public sealed class IndicatorSheet(IReadOnlyList<IndexedIndicator> indicators)
{
    private readonly int[] _years =
    [
        .. indicators
            .SelectMany(i => i.Values)
            .Where(v => v.Kind != IndicatorValueKind.Baseline)
            .Select(v => v.Year)
            .Distinct()
            .Order(),
    ];

    public IReadOnlyList<SheetColumn> Columns =>
        [
            new(T("Misi", "Mission"), 30),
            new(T("Tingkat", "Level"), 12),
            new(T("Prioritas", "Priority"), 40),
            new(T("Indikator", "Indicator"), 50),
            new(T("Satuan", "Unit"), 12),
            new(T("Perangkat daerah", "Regional agency"), 30),
            new(T("Tahun nilai awal", "Year of the baseline"), 10, ColumnKind.Number),
            new(T("Nilai awal", "Baseline"), 12, ColumnKind.Number),
            .. _years.SelectMany(y =>
                new SheetColumn[]
                {
                    new($"Target {y}", 12, ColumnKind.Number),
                    new(T($"Capaian {y}", $"Actual {y}"), 12, ColumnKind.Number),
                }
            ),
        ];

    public IEnumerable<IReadOnlyList<object?>> Rows => indicators.Select(RowOf);

    private IReadOnlyList<object?> RowOf(IndexedIndicator i) =>
        [
            i.Misi,
            PriorityWords.Of(i.Level),
            i.Priority,
            i.Name,
            i.Unit,
            string.Join("; ", i.Responsible.Select(r => r.Name)),
            i.Baseline?.Year,
            Cell(i.Baseline),
            .. _years.SelectMany(y =>
                (object?[])
                    [Cell(ValueOf(i, IndicatorValueKind.Target, y)), Cell(ValueOf(i, IndicatorValueKind.Actual, y))]
            ),
        ];

    private static IndexedValue? ValueOf(IndexedIndicator indicator, IndicatorValueKind kind, int year) =>
        indicator.Values.FirstOrDefault(v => v.Kind == kind && v.Year == year);

    // A range or a label stays as it was written.
    private static object? Cell(IndexedValue? value) => value?.Number is { } number ? number : value?.Text;
}
