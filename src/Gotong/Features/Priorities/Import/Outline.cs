using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>The names of a row by level, its own and those it stands under; Lowest is the deepest of them, or -1; Own: it stands in the row itself.</summary>
internal sealed record Place(string[] Names, string[] Codes, int Lowest, bool Own);

/// <summary>
/// Where each row stands. A table either repeats the parents on every row, and then a blank says "none"; or it writes
/// them once, and then a blank says "as above". Which of the two it is, the table itself shows.
/// </summary>
internal sealed class Outline
{
    private readonly RpjmdLayout _layout;
    private readonly ProblemList _problems;
    private readonly RowNames _rows;
    private readonly string[] _names = ["", "", "", ""];
    private readonly string[] _codes = ["", "", "", ""];
    private readonly bool[] _banded = new bool[4];
    private readonly bool _carries;
    private (int Count, int Row) _carried;
    private (int Count, int Row) _bands;

    public Outline(RpjmdLayout layout, ProblemList problems, RowNames names, IReadOnlyList<Row> rows)
    {
        (_layout, _problems, _rows) = (layout, problems, names);
        _carries = layout.MixedName >= 0 || names.AreWrittenOnce(rows);
    }

    /// <summary>A band is a row of its own; what follows stands under it.</summary>
    public Place Under(Level level, string name, int row)
    {
        _bands = (_bands.Count + 1, _bands.Count == 0 ? row : _bands.Row);
        var own = new string[4];
        Array.Fill(own, "");
        own[(int)level] = name;
        var place = Placed(own, ["", "", "", ""], new bool[4], row);
        _banded[(int)level] = true;
        return place;
    }

    /// <summary>Null when the row is no part of the tree; then that has been told.</summary>
    public Place? Of(Row row)
    {
        if (_rows.Of(row) is not { } own)
        {
            return null;
        }

        var filled = new bool[4];
        for (var level = 0; level < 4; level++)
        {
            filled[level] =
                own.Names[level].Length > 0 && _rows.IsFilled(row, level) && own.Names[level] == _names[level];
        }

        return Placed(own.Names, own.Codes, filled, row.Number);
    }

    /// <summary>The outcome of the program above, where it has a row of its own.</summary>
    public string OutcomeOf(Row row) =>
        _rows.IsOutcome(row) ? RpjmdLayout.TextOf(row, _layout.Names[(int)Level.Program]) : "";

    public void Tell()
    {
        _rows.Tell();
        if (_bands.Count > 0)
        {
            _problems.Note(_bands.Row, -1, "band", SayTable.Bands(_bands.Count));
        }

        if (_carried.Count > 0 && _layout.MixedName < 0)
        {
            var column = _layout.Names.FirstOrDefault(c => c >= 0, -1);
            _problems.Ask(_carried.Row, column, "carried", SayTable.Carried(_carried.Count), SayTable.CarriedHint);
        }
    }

    private Place Placed(string[] own, string[] codes, bool[] filled, int row)
    {
        var lowestOwn = Array.FindLastIndex([.. own.Select((name, i) => name.Length > 0 && !filled[i])], x => x);
        var (names, placed, lowest, carried) = (new string[4], new string[4], -1, false);
        for (var level = 0; level < 4; level++)
        {
            (names[level], placed[level]) = ("", "");
            if (own[level].Length > 0)
            {
                if (own[level] != _names[level] || codes[level] != _codes[level])
                {
                    Forget(level);
                }

                (_names[level], _codes[level]) = (own[level], codes[level]);
                _banded[level] &= filled[level];
                (names[level], placed[level]) = (own[level], codes[level]);
            }
            else if (_names[level].Length > 0 && (lowestOwn < 0 || level < lowestOwn) && (_carries || _banded[level]))
            {
                (names[level], placed[level]) = (_names[level], _codes[level]);
                carried |= !_banded[level];
            }

            lowest = names[level].Length > 0 ? level : lowest;
        }

        if (carried)
        {
            _carried = (_carried.Count + 1, _carried.Count == 0 ? row : _carried.Row);
        }

        return new(names, placed, lowest, lowest >= 0 && own[lowest].Length > 0);
    }

    private void Forget(int level)
    {
        for (var deeper = level + 1; deeper < 4; deeper++)
        {
            (_names[deeper], _codes[deeper], _banded[deeper]) = ("", "", false);
        }
    }
}
