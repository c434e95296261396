using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>Money per year, in whole rupiah.</summary>
internal sealed class PaguReader(RpjmdLayout layout, ProblemList problems)
{
    public void Read(Row row, DraftTreeNode?[] nodes, string? opd)
    {
        foreach (var column in layout.Pagu)
        {
            var cell = row[column.Index];
            if (
                cell.IsEmpty
                || cell.Kind == CellKind.Error
                || nodes[(int)(column.Role.Level ?? Level.Program)] is not { } node
            )
            {
                continue;
            }

            switch (layout.Numbers(column.Index).Read(cell))
            {
                case NumberText.NoValue:
                    break;
                case NumberText.Number { Percent: false } number
                    when Rupiah(number.Value, column.Role.Scale) is { } amount:
                    Add(row, column, node, new DraftPagu(column.Role.Year!.Value, amount, opd, row.Number));
                    break;
                case NumberText.Number:
                    Reject(row, column.Index, SayValue.NotWhole);
                    break;
                case NumberText.Unclear unclear:
                    Reject(row, column.Index, unclear.Reason);
                    break;
                default:
                    Reject(row, column.Index, SayValue.NotNumber);
                    break;
            }
        }
    }

    /// <summary>A program's pagu is often repeated beside each of its indicators: the same amount again is the same money.</summary>
    private void Add(Row row, ColumnProposal column, DraftTreeNode node, DraftPagu pagu)
    {
        var known = node.Pagu.Find(p => p.Year == pagu.Year && p.Opd == pagu.Opd);
        if (known is null)
        {
            node.Pagu.Add(pagu);
            if (column.Role.Scale != 1)
            {
                problems.Note(row.Number, column.Index, "scale", SayValue.Scaled(column.Header, column.Role.Scale));
            }
        }
        else if (known.Amount != pagu.Amount)
        {
            problems.Reject(
                row,
                column.Index,
                "pagu-differs",
                SayValue.PaguDiffers(pagu.Year, known.Amount, pagu.Amount),
                SayValue.PaguDiffersHint
            );
        }
    }

    private void Reject(Row row, int column, string reason) =>
        problems.Reject(row, column, "pagu", SayValue.Pagu(row[column].Text, reason), SayValue.PaguHint);

    /// <summary>Up to a thousand trillion rupiah; the whole country spends about three.</summary>
    private static long? Rupiah(decimal value, long scale)
    {
        const decimal Most = 1_000_000_000_000_000m;
        return value is >= 0 and <= Most && value * scale <= Most && decimal.IsInteger(value * scale)
            ? (long)(value * scale)
            : null;
    }
}
