using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

internal sealed record ValueColumn(int Column, ValueKind Kind, int? Year);

/// <summary>
/// The columns that describe the indicators of one level, -1 where the file has none. Without a level they belong to
/// the lowest name of the row; Bare: the heading did not say the level.
/// </summary>
internal sealed record IndicatorColumns(
    Level? Level,
    bool Bare,
    int Name,
    int Unit,
    int Opd,
    IReadOnlyList<ValueColumn> Values
)
{
    public IEnumerable<int> All => new[] { Name, Unit, Opd }.Concat(Values.Select(v => v.Column)).Where(c => c >= 0);
}

/// <summary>Where things stand in this file, and how the numbers of each column are written.</summary>
internal sealed class RpjmdLayout
{
    private readonly IReadOnlyList<ColumnProposal> _columns;
    private readonly Dictionary<int, NumberColumn> _numbers = [];
    private readonly int[] _code;

    public RpjmdLayout(IReadOnlyList<ColumnProposal> columns)
    {
        _columns = columns;
        Mapped = [.. columns.Where(c => c.Role.Kind != RoleKind.Ignore).Select(c => c.Index)];
        Names = [.. Enum.GetValues<Level>().Select(level => Find(RoleKind.Name, level))];
        Codes = [.. Enum.GetValues<Level>().Select(level => Find(RoleKind.Code, level))];
        _code = [.. columns.Where(c => c.Role is { Kind: RoleKind.Code, Level: null }).Select(c => c.Index)];
        MixedName = Find(RoleKind.Name);
        Kind = Find(RoleKind.Level);
        Visi = Find(RoleKind.Visi);
        Periode = Find(RoleKind.Periode);
        QuickWin = Find(RoleKind.QuickWin);
        Outcome = columns.FirstOrDefault(c => c.Role.Kind == RoleKind.Outcome)?.Index ?? -1;
        Indicators = [.. new Level?[] { Level.Tujuan, Level.Sasaran, Level.Program, null }.Select(IndicatorsOf)];
        Opd = Indicators.Select(b => b.Opd).LastOrDefault(c => c >= 0, -1);
        WithOutcomes =
            Names[(int)Level.Program] >= 0
            && HeaderWords.Has(HeaderWords.Of(columns[Names[(int)Level.Program]].Header), "outcome");
        Pagu = [.. columns.Where(c => c.Role is { Kind: RoleKind.Pagu, Year: not null })];
    }

    public IReadOnlyList<int> Mapped { get; }
    public IReadOnlyList<int> Names { get; }
    public IReadOnlyList<int> Codes { get; }

    /// <summary>A column of names of several levels, and the column that says which.</summary>
    public int MixedName { get; }
    public int Kind { get; }
    public int Visi { get; }
    public int Periode { get; }

    /// <summary>Below each program its outcome stands in the same column.</summary>
    public bool WithOutcomes { get; }
    public int QuickWin { get; }
    public int Opd { get; }
    public int Outcome { get; }
    public IReadOnlyList<IndicatorColumns> Indicators { get; }
    public IReadOnlyList<ColumnProposal> Pagu { get; }

    public NumberColumn Numbers(int column) => _numbers[column];

    /// <summary>Looks at every value once, before any is read, to learn the convention of each column.</summary>
    public void LearnNumbers(IReadOnlyList<Row> rows)
    {
        foreach (
            var column in Indicators.SelectMany(b => b.Values.Select(v => v.Column)).Concat(Pagu.Select(p => p.Index))
        )
        {
            _numbers[column] = NumberColumn.From(TextsOf(column, rows));
        }
    }

    private static List<string> TextsOf(int column, IReadOnlyList<Row> rows) =>
        [
            .. rows.Where(row => row[column].Kind == CellKind.Text)
                .Select(row => row[column].Text)
                .Distinct(StringComparer.Ordinal)
                .SelectMany(Lines.Of),
        ];

    /// <summary>A code may stand in one column, or part by part in several.</summary>
    public string Code(Row row) =>
        _code.Length switch
        {
            0 => "",
            1 => TextOf(row, _code[0]),
            _ => string.Join('.', _code.Select(c => TextOf(row, c).Trim('.')).Where(t => t.Length > 0)),
        };

    public static string TextOf(Row row, int column) =>
        column < 0 || row[column].Kind == CellKind.Error ? "" : row[column].Text;

    private int Find(RoleKind kind, Level? level = null) =>
        _columns.FirstOrDefault(c => c.Role.Kind == kind && c.Role.Level == level)?.Index ?? -1;

    private IndicatorColumns IndicatorsOf(Level? level)
    {
        var values = _columns
            .Where(c => c.Role.Kind is RoleKind.Baseline or RoleKind.Target or RoleKind.Actual && c.Role.Level == level)
            .Select(c => new ValueColumn(
                c.Index,
                c.Role.Kind switch
                {
                    RoleKind.Target => ValueKind.Target,
                    RoleKind.Actual => ValueKind.Actual,
                    _ => ValueKind.Baseline,
                },
                c.Role.Year
            ))
            .OrderBy(v => v.Kind)
            .ThenBy(v => v.Year);
        var name = Find(RoleKind.Indicator, level);
        return new(
            level,
            level is null || (name >= 0 && _columns[name].Bare),
            name,
            Find(RoleKind.Unit, level),
            Find(RoleKind.Opd, level),
            [.. values]
        );
    }
}

/// <summary>Cells whose lines run in parallel: indicator, baseline, target, unit, OPD.</summary>
internal static class Lines
{
    public static string[] Of(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : text.Length == 0 ? []
        : [text];

    /// <summary>One text per line of the indicator; null when the counts do not allow it.</summary>
    public static string[]? For(string text, int count, bool oneForAll)
    {
        var lines = Of(text);
        if (lines.Length != count && text.Contains('\n', StringComparison.Ordinal))
        {
            // A blank line in between may hold the place of a missing value.
            var all = text.Split('\n', StringSplitOptions.TrimEntries);
            lines = all.Length == count ? all : lines;
        }

        return lines.Length == count ? lines
            : lines.Length == 0 ? [.. Enumerable.Repeat("", count)]
            : lines.Length == 1 && oneForAll ? [.. Enumerable.Repeat(lines[0], count)]
            : null;
    }
}
