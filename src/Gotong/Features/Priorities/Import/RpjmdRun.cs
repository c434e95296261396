using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>One reading of one table, row by row.</summary>
internal sealed class RpjmdRun
{
    private const int MostNodes = 30_000;
    private readonly TableHeader _header;
    private readonly RpjmdLayout _layout;
    private readonly IReadOnlyList<ColumnProposal> _columns;
    private readonly ProblemList _problems;
    private readonly OpdList _opd;
    private readonly IndicatorReader _indicators;
    private readonly PaguReader _pagu;
    private readonly DraftTreeNode _root = new(null, Level.Misi, "", "");
    private readonly List<(int Row, DraftTreeNode Node)> _orphans = [];
    private readonly Dictionary<string, Period?> _periods = new(StringComparer.Ordinal);
    private readonly Period _fallback;
    private Period? _first;
    private int _nodes;
    private string? _visi;

    public RpjmdRun(TableHeader header, IReadOnlyList<ColumnProposal> columns, string sheetName)
    {
        _header = header;
        _columns = columns;
        _layout = new RpjmdLayout(columns);
        _problems = new ProblemList(columns);
        _opd = new OpdList(_problems);
        _indicators = new IndicatorReader(_layout, _problems, _opd);
        _pagu = new PaguReader(_layout, _problems);
        _fallback = header.Titles.Append(sheetName).Select(Period.In).FirstOrDefault(p => p is not null) ?? default;
    }

    public RpjmdDraft Read(IReadOnlyList<Row> rows)
    {
        if (_layout.Names.All(column => column < 0))
        {
            _problems.Ask(_header.LastRow, -1, "no-columns", Say.Nothing, Say.NothingHint);
        }
        else
        {
            _layout.LearnNumbers(rows);
            foreach (var row in rows)
            {
                Take(row);
            }

            new TreeChecks(_layout, _problems, _root, _orphans, _header).Run();
        }

        var period = _first ?? (_fallback.First is null ? YearsOfColumns() : _fallback);
        TellYears(period);
        var nodes = DraftWriter.Nodes(_root);
        return new(
            _visi,
            period.First,
            period.Last,
            nodes,
            _opd.All,
            _problems.All(),
            _problems.Rejected(),
            _columns,
            _header.LastRow
        );
    }

    private void Take(Row row)
    {
        if (IsNoData(row) || HasBrokenName(row))
        {
            return;
        }

        TakeVisi(row);
        var nodes = new DraftTreeNode?[4];
        DraftTreeNode? deepest = null;
        var lowest = Enumerable.Range(0, 4).LastOrDefault(level => Text(row, _layout.Names[level]).Length > 0);
        for (var level = 0; level < 4; level++)
        {
            if (Text(row, _layout.Names[level]) is { Length: > 0 } name)
            {
                var code = Text(row, _layout.Codes[level]);
                code = code.Length == 0 && level == lowest ? Text(row, _layout.Code) : code;
                code = Names.Tidy(code.Length > Names.Longest ? "" : code);
                deepest = (deepest ?? _root).Child(
                    (Level)level,
                    name,
                    code,
                    row.Number,
                    _problems,
                    _layout.Names[level]
                );
                nodes[level] = deepest;
                Count(deepest, row.Number);
            }
        }

        if (deepest is null)
        {
            if (_layout.Mapped.Any(c => c != _layout.Visi && c != _layout.Periode && !row[c].IsEmpty))
            {
                _problems.Reject(row, FirstName(), "no-name", Say.NoName, Say.NoNameHint);
            }

            return;
        }

        if (deepest.Level == Level.Program && deepest.Parent is null)
        {
            _orphans.Add((row.Number, deepest));
        }

        TakeDetails(row, nodes);
    }

    /// <summary>The largest region has some hundred programs; a file with tens of thousands would fill the memory.</summary>
    private void Count(DraftTreeNode node, int row)
    {
        _nodes += node.Rows.Count == 1 && node.Rows[0] == row ? 1 : 0;
        if (_nodes > MostNodes)
        {
            throw ImportRefusal.TooMuch(
                "lebih dari 30.000 misi, tujuan, sasaran dan program",
                "more than 30,000 misi, tujuan, sasaran and program"
            );
        }
    }

    private void TakeDetails(Row row, DraftTreeNode?[] nodes)
    {
        var period = PeriodOf(row);
        foreach (var block in _layout.Indicators)
        {
            if (nodes[(int)block.Level] is { } node)
            {
                _indicators.Read(row, block, node, period);
            }
            else if (block.All.Any(c => !NumberText.IsNoValue(Text(row, c))))
            {
                _problems.Reject(
                    row,
                    _layout.Names[(int)block.Level],
                    "no-owner",
                    Say.NoOwner(block.Level),
                    Say.NoOwnerHint(block.Level)
                );
            }
        }

        var opd = _layout.Indicators[^1].Opd;
        _pagu.Read(row, nodes, Text(row, opd) is { Length: > 0 } name ? _opd.Key(Lines.Of(name)[0], row, opd) : null);
        if (nodes[(int)Level.Program] is { } program)
        {
            var outcome = Names.Tidy(Text(row, _layout.Outcome));
            program.Outcome ??= NumberText.IsNoValue(outcome) ? null : outcome;
            program.QuickWin |=
                Text(row, _layout.QuickWin).ToLowerInvariant()
                    is "ya"
                        or "y"
                        or "yes"
                        or "true"
                        or "1"
                        or "v"
                        or "x"
                        or "√"
                        or "✓"
                        or "✔";
        }
    }

    /// <summary>Repeated headings of printed pages, sums and sources below the table.</summary>
    private bool IsNoData(Row row)
    {
        var filled = row.Cells.Select((cell, i) => (cell, i)).Where(c => !c.cell.IsEmpty).ToList();
        var heading =
            filled.Count > 1
            && filled.TrueForAll(c => c.i < _header.Texts.Count && Names.Tidy(c.cell.Text) == _header.Texts[c.i]);
        var footer =
            Names.IsFooter(filled[0].cell.Text) && (filled.Count == 1 || Text(row, _layout.Names[^1]).Length == 0);
        if (heading || footer)
        {
            _problems.Note(row.Number, filled[0].i, "footer", Say.Footer(filled[0].cell.Text));
        }

        return heading || footer;
    }

    private bool HasBrokenName(Row row)
    {
        foreach (var column in _layout.Mapped)
        {
            var cell = row[column];
            var name = _layout.Names.Contains(column);
            if (cell.Kind == CellKind.Error)
            {
                _problems.Reject(row, column, "formula", Say.Formula(cell.Text), Say.FormulaHint);
            }
            else if (name && cell.Text.Length > Names.Longest)
            {
                _problems.Reject(row, column, "too-long", Say.TooLong(cell.Text.Length), Say.TooLongHint);
                return true;
            }

            if (name && cell.Kind == CellKind.Error)
            {
                _problems.Reject(row, column, "broken-name", Say.RowHasBrokenName, Say.FormulaHint);
                return true;
            }
        }

        return false;
    }

    private void TakeVisi(Row row)
    {
        var visi = Names.Tidy(Text(row, _layout.Visi));
        if (visi.Length == 0 || NumberText.IsNoValue(visi))
        {
            return;
        }

        _visi ??= visi;
        if (!string.Equals(_visi, visi, StringComparison.Ordinal) && Names.Fold(_visi) != Names.Fold(visi))
        {
            _problems.Ask(row.Number, _layout.Visi, "visi", SayYears.OtherVisi(visi), SayYears.OtherVisiHint);
        }
    }

    private Period PeriodOf(Row row)
    {
        var text = Text(row, _layout.Periode);
        if (!_periods.TryGetValue(text, out var period))
        {
            period = Period.In(text);
            _periods[text] = period;
            _first ??= period;
        }

        return period ?? _first ?? _fallback;
    }

    /// <summary>A table with a target per year says its period by its years.</summary>
    private Period YearsOfColumns()
    {
        var years = _columns
            .Where(c => c.Role.Kind is RoleKind.Target or RoleKind.Pagu)
            .Select(c => c.Role.Year)
            .OfType<int>()
            .ToList();
        return years.Count == 0 ? default : new Period(years.Min(), years.Max());
    }

    private void TellYears(Period period)
    {
        var values = _layout.Indicators.SelectMany(b => b.Values).Where(v => v.Year is null).ToList();
        if (values.Count == 0)
        {
            return;
        }

        if (period is { First: { } first, Last: { } last } && (_first ?? _fallback).First is not null)
        {
            _problems.Note(_header.LastRow, _layout.Periode, "year-assumed", SayYears.Assumed(first, last));
        }
        else
        {
            _problems.Ask(_header.LastRow, values[0].Column, "year-unknown", SayYears.Unknown, SayYears.UnknownHint);
        }
    }

    private int FirstName() => _layout.Names.First(column => column >= 0);

    private static string Text(Row row, int column) =>
        column < 0 || row[column].Kind == CellKind.Error ? "" : row[column].Text;
}
