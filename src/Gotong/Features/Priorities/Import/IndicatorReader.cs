using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>Splits the parallel lines of one row into indicators of a node, each with its unit, OPD and values.</summary>
internal sealed class IndicatorReader(RpjmdLayout layout, ProblemList problems, OpdList opd)
{
    private const int MostInCell = 200;
    private const int MostIndicators = 200_000;
    private int _count;
    private readonly HashSet<(DraftTreeNode Node, Period Period, string Texts)> _done = [];

    public void Read(Row row, IndicatorColumns columns, DraftTreeNode node, Period period)
    {
        // Parents are repeated on every row: the same cells again say nothing new.
        if (
            node.Level != Level.Program
            && !_done.Add((node, period, string.Join('\u001f', columns.All.Select(c => row[c].Text))))
        )
        {
            return;
        }

        var names = Lines.Of(Text(row, columns.Name)).Select(Names.Tidy).ToArray();
        if (names.Length == 0)
        {
            WithoutIndicator(row, columns, node);
            return;
        }

        if (names.Length > MostInCell || Array.Exists(names, n => n.Length > Names.Longest))
        {
            problems.Reject(row, columns.Name, "too-long", SayValue.TooLong, Say.TooLongHint);
            return;
        }

        var units = Split(row, columns.Unit, names.Length, oneForAll: true);
        var owners = Owners(row, columns.Opd, names.Length, node);
        var values = columns
            .Values.Select(v => (Column: v, Lines: Split(row, v.Column, names.Length, oneForAll: false)))
            .ToList();
        for (var i = 0; i < names.Length; i++)
        {
            var indicator = Indicator(node, Unnumbered(names, i), owners[i], row.Number);
            var unit = Names.Tidy(units[i]);
            indicator.Unit ??= unit.Length == 0 || NumberText.IsNoValue(unit) ? null : unit;
            foreach (var (column, lines) in values)
            {
                Take(row, column, lines[i], names.Length == 1, indicator, period);
            }

            if (
                columns.Values.Any(v => v.Kind == ValueKind.Target)
                && indicator.Values.TrueForAll(v => v.Kind != ValueKind.Target)
            )
            {
                var target = columns.Values.First(v => v.Kind == ValueKind.Target).Column;
                problems.Note(row.Number, target, "no-target", SayValue.NoTarget(indicator.Name));
            }
        }
    }

    private void WithoutIndicator(Row row, IndicatorColumns columns, DraftTreeNode node)
    {
        Owners(row, columns.Opd, 0, node);
        var values = columns.Values.Select(v => Text(row, v.Column)).Where(t => !NumberText.IsNoValue(t)).ToList();
        if (values.Count > 0)
        {
            problems.Reject(
                row,
                columns.Name,
                "no-indicator",
                SayValue.WithoutIndicator(string.Join("; ", values)),
                SayValue.WithoutIndicatorHint
            );
        }
    }

    private string[] Split(Row row, int column, int count, bool oneForAll)
    {
        var text = Text(row, column);
        var lines = Lines.For(text, count, oneForAll || NumberText.IsNoValue(text));
        if (lines is null)
        {
            problems.Reject(row, column, "counts", SayValue.Counts(count, Lines.Of(text).Length), SayValue.CountsHint);
        }

        return lines ?? [.. Enumerable.Repeat("", count)];
    }

    /// <summary>The OPD of each indicator; they answer for the node too.</summary>
    private List<string>[] Owners(Row row, int column, int count, DraftTreeNode node)
    {
        var all = Lines.Of(Text(row, column));
        var keys = all.Select(name => opd.Key(name, row, column)).ToArray();
        node.Opd.AddRange(keys.OfType<string>().Except(node.Opd, StringComparer.Ordinal));
        if (all.Length > 1 && count > 0 && all.Length != count)
        {
            problems.Ask(row.Number, column, "counts", SayValue.OpdCounts(count, all.Length), SayValue.CountsHint);
        }

        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    (all.Length == count ? [keys[i]] : keys).OfType<string>().Distinct(StringComparer.Ordinal).ToList()
                ),
        ];
    }

    private DraftTreeIndicator Indicator(DraftTreeNode node, string name, List<string> owners, int row)
    {
        var indicator = node.Indicator(name, owners);
        if (indicator.Rows.Count == 0 && ++_count > MostIndicators)
        {
            throw ImportRefusal.TooMuch("lebih dari 200.000 indikator", "more than 200,000 indicators");
        }

        indicator.Opd.AddRange(owners.Except(indicator.Opd, StringComparer.Ordinal));
        indicator.Rows.Add(row);
        return indicator;
    }

    private void Take(Row row, ValueColumn column, string line, bool whole, DraftTreeIndicator indicator, Period period)
    {
        var numbers = layout.Numbers(column.Column);
        var read = whole ? numbers.Read(row[column.Column]) : numbers.Read(line);
        if (read is NumberText.NoValue || row[column.Column].Kind == CellKind.Error)
        {
            return;
        }

        if (read is NumberText.Unclear unclear)
        {
            problems.Ask(
                row.Number,
                column.Column,
                "unclear",
                SayValue.Unclear(line, unclear.Reason),
                SayValue.UnclearHint
            );
        }

        var year = column.Year ?? (column.Kind == ValueKind.Baseline ? period.First - 1 : period.Last);
        var value = new DraftValue(
            column.Kind,
            year,
            column.Year is null && year is not null,
            (read as NumberText.Number)?.Value,
            (read as NumberText.Range)?.Low,
            (read as NumberText.Range)?.High,
            (read as NumberText.Label)?.Text,
            line
        );
        var known = indicator.Values.Find(v => v.Kind == value.Kind && v.Year == value.Year);
        if (known is null)
        {
            indicator.Values.Add(value);
        }
        else if (
            known with { Text = "" } != value with { Text = "" }
            || (known.Number is null && known.Text != value.Text)
        )
        {
            problems.Reject(
                row,
                column.Column,
                "differs",
                SayValue.Differs(indicator.Name, known.Text, line),
                SayValue.DiffersHint
            );
        }
    }

    private static string Text(Row row, int column) =>
        column < 0 || row[column].Kind == CellKind.Error ? "" : row[column].Text;

    /// <summary>"1. Tingkat Kemiskinan": a list number is no part of the name, when all lines have one.</summary>
    private static string Unnumbered(string[] names, int at) =>
        names.Length > 1 && names.All(n => ListNumber(n) > 0) ? names[at][ListNumber(names[at])..] : names[at];

    private static int ListNumber(string name)
    {
        var digits = name.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && name.Length > digits + 2 && name[digits] is '.' or ')' && name[digits + 1] == ' '
            ? digits + 2
            : 0;
    }
}
