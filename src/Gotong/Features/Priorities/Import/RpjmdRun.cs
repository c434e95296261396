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
    private readonly RowSkips _skips;
    private Outline? _outline;

    /// <summary>Rows with a cell over several of the columns that are read: a title, not a name.</summary>
    private HashSet<int> _wide = [];
    private readonly DraftTreeNode _root = new(null, Level.Misi, "", "");
    private readonly List<(int Row, DraftTreeNode Node)> _orphans = [];
    private readonly RunYears _years;
    private int _nodes;
    private string? _visi;

    public RpjmdRun(TableHeader header, IReadOnlyList<ColumnProposal> columns, Period period)
    {
        _header = header;
        _columns = columns;
        _layout = new RpjmdLayout(columns);
        _problems = new ProblemList(columns);
        _opd = new OpdList(_problems);
        _indicators = new IndicatorReader(_layout, _problems, _opd);
        _pagu = new PaguReader(_layout, _problems);
        _skips = new RowSkips(header, _layout, _problems);
        _years = new RunYears(header, columns, _layout, _problems, period);
    }

    public void Corrected(CellPlace place, string text) =>
        _problems.Note(place.Row, place.Column, "corrected", SayTable.Corrected(text));

    public RpjmdDraft Read(
        List<Row> rows,
        IReadOnlyList<MergedRange> merges,
        IReadOnlyDictionary<int, ColumnRole>? chosen
    )
    {
        _layout.LearnNumbers(rows);
        new ColumnDoubts(_header, _columns, _problems).Ask(rows, chosen, _layout);
        if (_layout.Names.All(column => column < 0) && _layout.MixedName < 0)
        {
            _problems.Ask(_header.LastRow, -1, "no-columns", Say.Nothing, Say.NothingHint);
        }
        else
        {
            TakeAll(WrappedRows.Join(rows, _layout, _problems), merges);
        }

        var period = _years.OfPlan();
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
        )
        {
            HeaderFirstRow = _header.FirstRow,
        };
    }

    private void TakeAll(List<Row> rows, IReadOnlyList<MergedRange> merges)
    {
        var data = SecondTable.Cut(rows.FindAll(row => !_skips.Skips(row)), _problems);
        _wide =
        [
            .. merges
                .Where(m => _layout.Mapped.Count(c => c >= m.FirstColumn && c <= m.LastColumn) > 1)
                .Select(m => m.FirstRow),
        ];
        _outline = new Outline(_layout, _problems, new RowNames(_layout, _problems, data, merges), data);
        foreach (var band in Bands.In(_header.Titles))
        {
            Take(band, _header.FirstRow);
        }

        foreach (var row in data)
        {
            Take(row);
        }

        _outline.Tell();
        new TreeChecks(_layout, _problems, _root, _orphans, _header).Run();
    }

    private void Take(Band band, int row)
    {
        if (band.Level is { } level)
        {
            Nodes(_outline!.Under(level, band.Name, row), row);
        }
        else
        {
            TakeVisi(band.Name, row, -1);
        }
    }

    private void Take(Row row)
    {
        if (HasBrokenName(row))
        {
            return;
        }

        if (_layout.Kind < 0 && Bands.Of(row, _layout) is { } band)
        {
            Take(band, row.Number);
            return;
        }

        if (_wide.Contains(row.Number) && row.Cells.Count(c => !c.IsEmpty) == 1)
        {
            var at = Array.FindIndex(row.Cells, c => !c.IsEmpty);
            _problems.Ask(row.Number, at, "loose", SayTable.Loose(row[at].Text), SayTable.LooseHint);
            return;
        }

        TakeVisi(Text(row, _layout.Visi), row.Number, _layout.Visi);
        if (_outline!.Of(row) is not { } place)
        {
            return;
        }

        if (place.Lowest < 0)
        {
            TellNameless(row);
            return;
        }

        var nodes = Nodes(place, row.Number);
        if (place.Own && nodes[place.Lowest] is { Level: Level.Program, Parent: null } orphan)
        {
            _orphans.Add((row.Number, orphan));
        }

        TakeDetails(row, nodes, nodes[place.Lowest]!);
    }

    private DraftTreeNode?[] Nodes(Place place, int row)
    {
        var nodes = new DraftTreeNode?[4];
        var deepest = _root;
        for (var level = 0; level < 4; level++)
        {
            if (place.Names[level].Length > 0)
            {
                var column = Math.Max(_layout.Names[level], _layout.MixedName);
                deepest = deepest.Child((Level)level, place.Names[level], place.Codes[level], row, _problems, column);
                nodes[level] = deepest;
                Count(deepest, row);
            }
        }

        return nodes;
    }

    private void TellNameless(Row row)
    {
        if (_layout.Mapped.Any(c => c != _layout.Visi && c != _layout.Periode && !row[c].IsEmpty))
        {
            _problems.Reject(row, FirstName(), "no-name", Say.NoName, Say.NoNameHint);
        }
        else if (
            Array.FindIndex(row.Cells, c => c.Kind == CellKind.Text) is >= 0 and var loose
            && !_layout.Mapped.Contains(loose)
        )
        {
            _problems.Ask(row.Number, loose, "loose", SayTable.Loose(row[loose].Text), SayTable.LooseHint);
        }
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

    private void TakeDetails(Row row, DraftTreeNode?[] nodes, DraftTreeNode deepest)
    {
        var period = _years.Of(row);
        foreach (var block in _layout.Indicators)
        {
            if ((block.Level is { } level ? nodes[(int)level] : deepest) is { } node)
            {
                _indicators.Read(row, block, node, period);
            }
            else if (block.All.Any(c => !NumberText.IsNoValue(Text(row, c))))
            {
                WithoutOwner(row, block, deepest, period);
            }
        }

        _pagu.Read(
            row,
            nodes,
            Text(row, _layout.Opd) is { Length: > 0 } name ? _opd.Key(Lines.Of(name)[0], row, _layout.Opd) : null
        );
        if (nodes[(int)Level.Program] is { } program)
        {
            var outcome = Names.Tidy(
                _outline!.OutcomeOf(row) is { Length: > 0 } own ? own : Text(row, _layout.Outcome)
            );
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

    /// <summary>"Indikator" beside an empty sasaran is the tujuan's; "Indikator Program" without a program is nobody's.</summary>
    private void WithoutOwner(Row row, IndicatorColumns block, DraftTreeNode deepest, Period period)
    {
        var level = block.Level!.Value;
        var column = _layout.Names[(int)level];
        if (block.Bare && deepest.Level is not Level.Misi && deepest.Level < level)
        {
            _problems.Ask(
                row.Number,
                column,
                "owner-above",
                SayTable.OwnerAbove(deepest.Level, deepest.Name, level),
                SayTable.CarriedHint
            );
            _indicators.Read(row, block, deepest, period);
            return;
        }

        _problems.Reject(row, column, "no-owner", Say.NoOwner(level), Say.NoOwnerHint(level));
    }

    private bool HasBrokenName(Row row)
    {
        foreach (var column in _layout.Mapped)
        {
            var cell = row[column];
            var name = _layout.Names.Contains(column) || column == _layout.MixedName;
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

    private void TakeVisi(string text, int row, int column)
    {
        var visi = Names.Tidy(text);
        if (visi.Length == 0 || NumberText.IsNoValue(visi))
        {
            return;
        }

        _visi ??= visi;
        if (!string.Equals(_visi, visi, StringComparison.Ordinal) && Names.Fold(_visi) != Names.Fold(visi))
        {
            _problems.Ask(row, column, "visi", SayYears.OtherVisi(visi), SayYears.OtherVisiHint);
        }
    }

    private int FirstName() => _layout.Names.Append(_layout.MixedName).First(column => column >= 0);

    private static string Text(Row row, int column) => RpjmdLayout.TextOf(row, column);
}
