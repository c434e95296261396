using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>What is not sure about the columns is asked: nothing is left out or taken in silence.</summary>
internal sealed class ColumnDoubts(TableHeader header, IReadOnlyList<ColumnProposal> columns, ProblemList problems)
{
    /// <summary>Below this a program's pagu is hardly in rupiah.</summary>
    private const decimal LeastPagu = 1_000_000;

    public void Ask(IReadOnlyList<Row> rows, IReadOnlyDictionary<int, ColumnRole>? chosen, RpjmdLayout layout)
    {
        var filled = new bool[columns.Count];
        foreach (var row in rows)
        {
            for (var c = 0; c < Math.Min(filled.Length, row.Cells.Length); c++)
            {
                filled[c] |= !row[c].IsEmpty;
            }
        }

        foreach (var column in columns.Where(c => filled[c.Index] && chosen?.ContainsKey(c.Index) != true))
        {
            Ask(column);
        }

        foreach (var pagu in layout.Pagu.Where(p => p.Role.Scale == 1 && chosen?.ContainsKey(p.Index) != true))
        {
            var most = rows.Select(row => layout.Numbers(pagu.Index).Read(row[pagu.Index]))
                .OfType<NumberText.Number>()
                .Select(n => n.Value)
                .DefaultIfEmpty()
                .Max();
            if (most is > 0 and < LeastPagu)
            {
                Say(pagu, "small-pagu", SayTable.SmallPagu(pagu.Header, most), SayTable.ChooseHint);
            }
        }
    }

    private void Ask(ColumnProposal column)
    {
        var relative = HeaderWords.RelativeYear(column.Header);
        if (column.Role.Kind == RoleKind.Ignore)
        {
            if (column.Rival is { } rival)
            {
                var other = columns[rival];
                Say(
                    column,
                    "same-role",
                    SayTable.SameRole(column.Header, other.Letter, other.Header),
                    SayTable.ChooseHint
                );
            }
            else if (relative is not null && !ColumnGuess.IsForeign(HeaderWords.Of(column.Header)))
            {
                Say(column, "relative-year", SayTable.RelativeYear(column.Header), SayTable.RelativeYearHint);
            }
            else if (!RpjmdWords.Numbers.Contains(HeaderWords.Of(column.Header)))
            {
                Say(column, "unknown-column", SayTable.UnknownColumn(column.Header), SayTable.ChooseHint);
            }
        }
        else if (column.Role is { Kind: RoleKind.Pagu, Year: null })
        {
            Say(column, "pagu-year", SayTable.PaguWithoutYear(column.Header), SayTable.ChooseHint);
        }
        else if (column.Confidence < 0.7)
        {
            Say(column, "guessed-column", SayTable.Guessed(column.Header, column.Role), SayTable.ChooseHint);
        }
        else if (relative is not null && column.Role.Year is { } year && !column.Header.Contains("20", Ordinal))
        {
            problems.Note(header.LastRow, column.Index, "year-counted", SayTable.YearCounted(column.Header, year));
        }
    }

    private void Say(ColumnProposal column, string code, string message, string hint) =>
        problems.Ask(header.LastRow, column.Index, code, message, hint);

    private const StringComparison Ordinal = StringComparison.Ordinal;
}
