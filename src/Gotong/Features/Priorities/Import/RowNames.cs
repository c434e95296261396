using Gotong.Features.Codes;
using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>The names that stand in a row itself, by level.</summary>
internal sealed class RowNames
{
    private const int MostFilled = 1_000_000;
    private readonly RpjmdLayout _layout;
    private readonly ProblemList _problems;
    private readonly HashSet<(int Row, int Column)> _filled = [];
    private readonly bool _official;
    private bool _below;
    private (int Count, int Row) _urusan;
    private (int Count, int Row) _kegiatan;

    public RowNames(
        RpjmdLayout layout,
        ProblemList problems,
        IReadOnlyList<Row> rows,
        IReadOnlyList<MergedRange> merges
    )
    {
        (_layout, _problems) = (layout, problems);
        var last = rows.Count == 0 ? 0 : rows[^1].Number;
        foreach (var merge in merges.Where(m => layout.Names.Contains(m.FirstColumn)))
        {
            for (
                var row = merge.FirstRow + 1;
                row <= Math.Min(merge.LastRow, last) && _filled.Count < MostFilled;
                row++
            )
            {
                _filled.Add((row, merge.FirstColumn));
            }
        }

        var program = Math.Max(layout.Names[(int)Level.Program], layout.MixedName);
        _official = rows.Any(row => CodeRule.IsProgram(layout.Code(row), RpjmdLayout.TextOf(row, program)));
    }

    /// <summary>The name stands there only because its cell reaches down to this row.</summary>
    public bool IsFilled(Row row, int level) => _filled.Contains((row.Number, _layout.Names[level]));

    /// <summary>In a column "Program / Outcome": what has neither a code nor the word is the outcome of the program above.</summary>
    public bool IsOutcome(Row row)
    {
        var name = RpjmdLayout.TextOf(row, _layout.Names[(int)Level.Program]);
        return _layout.WithOutcomes
            && _official
            && name.Length > 0
            && CodeRule.Of(_layout.Code(row), name, official: true) == CodeKind.None
            && !name.StartsWith("program ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>No name is repeated from row to row, though there are rows that lack one.</summary>
    public bool AreWrittenOnce(IReadOnlyList<Row> rows)
    {
        if (_layout.WithOutcomes && _official)
        {
            return true;
        }

        var (repeats, blanks) = (0, 0);
        for (var i = 1; i < rows.Count; i++)
        {
            var deeper = false;
            for (var level = 3; level >= 0; level--)
            {
                var name = RpjmdLayout.TextOf(rows[i], _layout.Names[level]);
                repeats +=
                    name.Length > 0
                    && !IsFilled(rows[i], level)
                    && name == RpjmdLayout.TextOf(rows[i - 1], _layout.Names[level])
                        ? 1
                        : 0;
                blanks += name.Length == 0 && deeper && _layout.Names[level] >= 0 ? 1 : 0;
                deeper |= name.Length > 0;
            }

            blanks += deeper ? 0 : 1;
        }

        return blanks > 0 && repeats * 10 < blanks;
    }

    public (string[] Names, string[] Codes)? Of(Row row)
    {
        string[] names = [.. _layout.Names.Select(c => RpjmdLayout.TextOf(row, c))];
        if (!Mixed(row, names))
        {
            return null;
        }

        if (IsOutcome(row))
        {
            names[(int)Level.Program] = "";
        }

        var lowest = Array.FindLastIndex(names, name => name.Length > 0);
        string[] codes = [.. _layout.Codes.Select(c => Tidy(RpjmdLayout.TextOf(row, c)))];
        var code =
            lowest < 0 ? ""
            : codes[lowest] is { Length: > 0 } own ? own
            : Tidy(_layout.Code(row));
        if (lowest >= 0)
        {
            codes[lowest] = code;
        }

        return IsTree(row, lowest, code, lowest < 0 ? "" : names[lowest]) ? (names, codes) : null;
    }

    public void Tell()
    {
        if (_urusan.Count > 0)
        {
            _problems.Note(_urusan.Row, -1, "urusan", SayTable.Urusan(_urusan.Count));
        }

        if (_kegiatan.Count > 0)
        {
            _problems.Note(_kegiatan.Row, -1, "kegiatan", SayTable.Kegiatan(_kegiatan.Count));
        }
    }

    private bool IsTree(Row row, int lowest, string code, string name)
    {
        if (lowest == (int)Level.Program && !IsOutcome(row))
        {
            var kind = CodeRule.Of(code, name, _official);
            _below = kind == CodeKind.Kegiatan;
            if (kind == CodeKind.Urusan)
            {
                _urusan = (_urusan.Count + 1, _urusan.Count == 0 ? row.Number : _urusan.Row);
                return false;
            }
        }
        else if (lowest is >= 0 and < (int)Level.Program)
        {
            _below = false;
        }

        if (_below)
        {
            _kegiatan = (_kegiatan.Count + 1, _kegiatan.Count == 0 ? row.Number : _kegiatan.Row);
        }

        return !_below;
    }

    /// <summary>A column of several levels: another column, the name's first word or its code says which.</summary>
    private bool Mixed(Row row, string[] names)
    {
        var name = Names.Tidy(RpjmdLayout.TextOf(row, _layout.MixedName));
        if (name.Length == 0)
        {
            return true;
        }

        var kind = RpjmdLayout.TextOf(row, _layout.Kind);
        var level =
            HeaderWords.Levels(kind) is [var said] ? said
            : Bands.LevelOf(name) is { } worded ? worded
            : CodeRule.Of(_layout.Code(row), name, _official) != CodeKind.None ? Level.Program
            : (Level?)null;
        if (level is null)
        {
            _problems.Reject(row, _layout.MixedName, "no-level", SayTable.NoLevel(name), SayTable.NoLevelHint);
            return false;
        }

        names[(int)level] = name;
        return true;
    }

    private static string Tidy(string code) => Names.Tidy(code.Length > Names.Longest ? "" : code);
}
