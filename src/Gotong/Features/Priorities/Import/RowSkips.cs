using System.Text.RegularExpressions;
using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>Rows that are no data: headings repeated on each page, numbering, sums, sources below the table.</summary>
internal sealed partial class RowSkips(TableHeader header, RpjmdLayout layout, ProblemList problems)
{
    public bool Skips(Row row)
    {
        var first = Array.FindIndex(row.Cells, cell => !cell.IsEmpty);
        var text = row[first].Text;
        if (IsHeading(row) || Numbering.Is(row) && layout.Names.All(c => c < 0 || row[c].Text.Length <= 5))
        {
            problems.Note(row.Number, first, "heading", SayTable.Heading(text));
            return true;
        }

        if (IsSum(row, first))
        {
            problems.Note(row.Number, first, "footer", SayTable.Sum(text));
            return true;
        }

        if (Names.IsFooter(text) && (row.Cells.Count(c => !c.IsEmpty) == 1 || NoProgram(row)))
        {
            problems.Note(row.Number, first, "footer", Say.Footer(text));
            return true;
        }

        return false;
    }

    private bool NoProgram(Row row) => RpjmdLayout.TextOf(row, layout.Names[^1]).Length == 0;

    private bool IsHeading(Row row)
    {
        var count = 0;
        for (var c = 0; c < row.Cells.Length; c++)
        {
            if (row[c].IsEmpty)
            {
                continue;
            }

            count++;
            var text = Names.Tidy(row[c].Text);
            if (
                !header.Rows.Any(h => Names.Tidy(h[c].Text) == text)
                && (c >= header.Texts.Count || header.Texts[c] != text)
            )
            {
                return false;
            }
        }

        return count > 1;
    }

    /// <summary>"Jumlah", "Total Pagu Misi 1"; an indicator may be named "Jumlah sanggar".</summary>
    private bool IsSum(Row row, int first)
    {
        var indicator = layout.Indicators.Any(b => RpjmdLayout.TextOf(row, b.Name).Length > 0);
        return !indicator
            && Sum().IsMatch(row[first].Text)
            && row.Cells.Skip(first + 1)
                .All(c => c.Kind != CellKind.Text || !c.Text.Any(char.IsLetter) || Sum().IsMatch(c.Text));
    }

    [GeneratedRegex(@"^\(?(?:sub\s*|grand\s*)?(?:jumlah|total)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Sum();
}
