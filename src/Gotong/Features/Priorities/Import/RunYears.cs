using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>The years of the plan and of each row: by their own column, by the titles, else by the columns of years.</summary>
internal sealed class RunYears(
    TableHeader header,
    IReadOnlyList<ColumnProposal> columns,
    RpjmdLayout layout,
    ProblemList problems,
    Period titles
)
{
    private readonly Dictionary<string, Period?> _periods = new(StringComparer.Ordinal);
    private Period? _first;

    /// <summary>As the titles, the name of the sheet or a heading say it.</summary>
    public static Period In(TableHeader header, string sheetName) =>
        header.Titles.Append(sheetName).Concat(header.Texts).Select(Period.In).FirstOrDefault(p => p is not null)
        ?? default;

    public Period Of(Row row)
    {
        var text = RpjmdLayout.TextOf(row, layout.Periode);
        if (!_periods.TryGetValue(text, out var period))
        {
            period = Period.In(text);
            _periods[text] = period;
            _first ??= period;
        }

        return period ?? _first ?? titles;
    }

    /// <summary>When all rows are read; tells what had to be assumed.</summary>
    public Period OfPlan()
    {
        var period = _first ?? (titles.First is null ? OfColumns() : titles);
        var values = layout.Indicators.SelectMany(b => b.Values).Where(v => v.Year is null).ToList();
        if (values.Count > 0 && period is { First: { } first, Last: { } last } && (_first ?? titles).First is not null)
        {
            problems.Note(header.LastRow, layout.Periode, "year-assumed", SayYears.Assumed(first, last));
        }
        else if (values.Count > 0)
        {
            problems.Ask(header.LastRow, values[0].Column, "year-unknown", SayYears.Unknown, SayYears.UnknownHint);
        }

        return period;
    }

    private Period OfColumns()
    {
        var years = columns
            .Where(c => c.Role.Kind is RoleKind.Target or RoleKind.Pagu)
            .Select(c => c.Role.Year)
            .OfType<int>()
            .ToList();
        return years.Count == 0 ? default : new Period(years.Min(), years.Max());
    }
}
