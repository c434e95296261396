using Gotong.Platform.Import;

namespace Gotong.Features.Priorities.Import;

/// <summary>What can only be seen when the whole tree stands: twins, gaps, programs without a parent.</summary>
internal sealed class TreeChecks(
    RpjmdLayout layout,
    ProblemList problems,
    DraftTreeNode root,
    IReadOnlyList<(int Row, DraftTreeNode Node)> orphans,
    TableHeader header
)
{
    public void Run()
    {
        var missing = MissingColumns();
        if (missing.Count > 0)
        {
            problems.Note(header.LastRow, -1, "no-column", Say.NoColumn(string.Join(", ", missing.Select(Say.Word))));
        }

        var all = new List<DraftTreeNode>();
        Walk(root, all);
        foreach (var node in all)
        {
            Twin(node);
            Gap(node, missing);
            if (node.Level == Level.Sasaran && node.Children.Count == 0 && layout.Names[(int)Level.Program] >= 0)
            {
                problems.Note(node.Rows[0], layout.Names[(int)Level.Program], "no-program", Say.NoProgram(node.Name));
            }
        }

        foreach (var node in all.Prepend(root))
        {
            Prefixes(node);
        }

        var suggestions = new SasaranSuggestion(all);
        foreach (var (row, node) in orphans)
        {
            problems.Ask(
                row,
                layout.Names[(int)Level.Program],
                "orphan",
                Say.Orphan(node.Name),
                Say.OrphanHint(suggestions.For(node))
            );
        }
    }

    private static void Walk(DraftTreeNode node, List<DraftTreeNode> all)
    {
        foreach (var child in node.Children)
        {
            all.Add(child);
            Walk(child, all);
        }
    }

    /// <summary>Levels that neither have a column nor stand in a row of their own.</summary>
    private List<Level> MissingColumns()
    {
        var all = new List<DraftTreeNode>();
        Walk(root, all);
        var found = all.Select(n => n.Level).ToHashSet();
        return [.. Enum.GetValues<Level>().Where(level => layout.Names[(int)level] < 0 && !found.Contains(level))];
    }

    private void Twin(DraftTreeNode node)
    {
        if (node.Level == Level.Misi && node.Code is { } code && node.RowsWithoutNumber.Count > 0)
        {
            var rows = node.RowsWithoutNumber;
            problems.Note(rows[0], layout.Names[0], "twin", Say.Twin(node.Name, code, rows.Count));
        }
    }

    /// <summary>A level is missing between a node and its parent, though the table has a column for it.</summary>
    private void Gap(DraftTreeNode node, List<Level> noColumn)
    {
        var above = node.Parent is null ? -1 : (int)node.Parent.Level;
        var orphan = node.Level == Level.Program && node.Parent is null;
        var missing = Enumerable
            .Range(0, 4)
            .Where(l => l > above && l < (int)node.Level)
            .Select(l => (Level)l)
            .Except(noColumn)
            .ToList();
        if (missing.Count == 0 || orphan)
        {
            return;
        }

        var names = string.Join(", ", missing.Select(Say.Word));
        problems.Ask(
            node.Rows[0],
            layout.Names[(int)missing[^1]],
            "gap",
            Say.Gap(node.Level, node.Name, names, node.Rows.Count),
            Say.GapHint
        );
    }

    /// <summary>Sorted by folded name, a cut name stands right before the names it was cut from.</summary>
    private void Prefixes(DraftTreeNode parent)
    {
        var names = parent
            .Children.Where(c => c.Level != Level.Program)
            .Select(c => (Node: c, Folded: Names.Fold(c.Name)))
            .OrderBy(c => c.Folded, StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (node, folded) = names[i];
            var (longer, next) = names[i + 1];
            if (
                node.Level == longer.Level
                && folded.Count(' ') >= 2
                && next.StartsWith(folded + " ", StringComparison.Ordinal)
            )
            {
                problems.Ask(
                    node.Rows[0],
                    layout.Names[(int)node.Level],
                    "prefix",
                    Say.Prefix(node.Level, node.Name, longer.Name),
                    Say.PrefixHint
                );
            }
        }
    }
}
