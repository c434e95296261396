using System.Globalization;
using System.Security;
using System.Text;
using Gotong.Features.Priorities;
using Gotong.Features.Priorities.Import;
using Gotong.Platform.Import;

namespace Gotong.Tests.Import;

/// <summary>Tables drawn in code, a line a row, cells between bars; and a draft as lines that can be compared.</summary>
internal static class Tables
{
    /// <summary>"&lt;" goes on with the cell on the left, "^" with the cell above: those are merged.</summary>
    public static MemoryStream Workbook(string drawing)
    {
        var cells = Cells(drawing);
        var rows = new StringBuilder();
        for (var r = 0; r < cells.Count; r++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r='{r + 1}'>");
            for (var c = 0; c < cells[r].Length; c++)
                if (cells[r][c] is not ("" or "<" or "^"))
                    rows.Append(
                        CultureInfo.InvariantCulture,
                        $"<c r='{ColumnLetter.Of(c)}{r + 1}' t='inlineStr'><is><t>{SecurityElement.Escape(cells[r][c])}</t></is></c>"
                    );
            rows.Append("</row>");
        }
        var merges = Merges(cells).Select(m => $"<mergeCell ref='{m}'/>").ToList();
        return Samples.Raw(
            rows.ToString(),
            merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(merges)}</mergeCells>"
        );
    }

    public static RpjmdDraft Draft(string drawing, ReadChoices? choices = null) =>
        RpjmdFile.Read(Workbook(drawing), "tabel.xlsx", choices).Draft;

    public static List<string[]> Cells(string drawing) =>
        [
            .. drawing
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line =>
                    line.Split('|').Select(c => c.Trim().Replace("\\n", "\n", StringComparison.Ordinal)).ToArray()
                ),
        ];

    public static string Lines(RpjmdDraft draft)
    {
        var lines = new StringBuilder();
        foreach (var node in draft.Nodes)
        {
            lines.Append($"{node.Level} {node.Code}".TrimEnd()).Append(": ").Append(node.Name);
            if (draft.Nodes.FirstOrDefault(n => n.Key == node.ParentKey) is { } parent)
                lines.Append(" < ").Append(parent.Name);
            if (node.Opd.Count > 0)
                lines.Append(" @ ").AppendJoin(", ", node.Opd);
            foreach (var pagu in node.Pagu)
                lines.Append(CultureInfo.InvariantCulture, $" Rp{pagu.Year}={pagu.Amount}");
            lines.Append('\n');
            foreach (var indicator in node.Indicators)
            {
                lines.Append("- ").Append(indicator.Name);
                if (indicator.Unit is { } unit)
                    lines.Append(CultureInfo.InvariantCulture, $" ({unit})");
                foreach (var v in indicator.Values)
                    lines.Append(
                        CultureInfo.InvariantCulture,
                        $" {(v.Kind == ValueKind.Target ? 't' : 'b')}{v.Year}={v.Number?.ToString(CultureInfo.InvariantCulture) ?? v.Text}"
                    );
                lines.Append('\n');
            }
        }
        return lines.ToString().TrimEnd();
    }

    /// <summary>Code, row and column of what is asked and refused; notes are left out.</summary>
    public static string Doubts(RpjmdDraft draft) =>
        string.Join(
            ' ',
            draft.Problems.Where(p => p.Severity != Severity.Note).Select(p => $"{p.Code}:{p.Row}{p.Column}")
        );

    private static IEnumerable<string> Merges(List<string[]> cells)
    {
        for (var r = 0; r < cells.Count; r++)
        for (var c = 0; c < cells[r].Length; c++)
        {
            if (cells[r][c] is "" or "<" or "^")
                continue;
            var (right, down) = (c, r);
            while (right + 1 < cells[r].Length && cells[r][right + 1] == "<")
                right++;
            while (down + 1 < cells.Count && c < cells[down + 1].Length && cells[down + 1][c] == "^")
                down++;
            if (right > c || down > r)
                yield return $"{ColumnLetter.Of(c)}{r + 1}:{ColumnLetter.Of(right)}{down + 1}";
        }
    }
}
