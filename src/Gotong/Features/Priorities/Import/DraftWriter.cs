namespace Gotong.Features.Priorities.Import;

internal static class DraftWriter
{
    private static readonly string[] Down = [.. RpjmdWords.Down.Select(w => $" {w} ")];
    private static readonly string[] Up = [.. RpjmdWords.Up.Select(w => $" {w} ")];
    private static readonly string[] Turning = [.. RpjmdWords.Turning.Select(w => $" {w} ")];

    /// <summary>Misi first, then what hangs on nothing; each node before its children.</summary>
    public static IReadOnlyList<DraftNode> Nodes(DraftTreeNode root)
    {
        var nodes = new List<DraftNode>();
        Add(root, nodes);
        return nodes;
    }

    private static void Add(DraftTreeNode parent, List<DraftNode> nodes)
    {
        var order = 0;
        foreach (var child in parent.Children.OrderBy(c => c.Level))
        {
            nodes.Add(
                new(
                    child.Key,
                    child.Parent?.Key,
                    child.Level,
                    child.Code,
                    child.Name,
                    ++order,
                    child.Outcome,
                    child.QuickWin,
                    child.Opd,
                    [.. child.Indicators.Select(i => Indicator(child, i))],
                    [.. child.Pagu.OrderBy(p => p.Year)],
                    child.Rows
                )
            );
            Add(child, nodes);
        }
    }

    private static DraftIndicator Indicator(DraftTreeNode node, DraftTreeIndicator i)
    {
        var scale =
            i.Values.Exists(v => v.Label is not null) ? ValueScale.Ordered
            : i.Values.Exists(v => v.Low is not null) ? ValueScale.Range
            : ValueScale.Numeric;
        var identity = node.Level == Level.Program ? string.Join('|', i.Opd.Take(1)) : "";
        var key = Names.Key($"{node.Path}/Indicator={Names.Fold(i.Name)}/{identity}");
        return new(
            key,
            i.Name,
            i.Unit,
            scale,
            DirectionOf(i),
            i.Opd,
            [.. i.Values.OrderBy(v => v.Kind).ThenBy(v => v.Year)],
            i.Rows
        );
    }

    /// <summary>Only where the words are certain, and the file's own numbers do not say otherwise.</summary>
    private static Direction DirectionOf(DraftTreeIndicator indicator)
    {
        var words = $" {Names.Fold(indicator.Name)} ";
        if (Turning.Any(w => words.Contains(w, StringComparison.Ordinal)))
        {
            return Direction.Unknown;
        }

        var guess =
            Down.Any(w => words.Contains(w, StringComparison.Ordinal)) ? Direction.Down
            : Up.Any(w => words.Contains(w, StringComparison.Ordinal)) ? Direction.Up
            : Direction.Unknown;
        var first = indicator.Values.Find(v => v.Kind == ValueKind.Baseline)?.Number;
        var last = indicator.Values.FindLast(v => v.Kind == ValueKind.Target)?.Number;
        var against = guess == Direction.Down ? last > first : last < first;
        return against ? Direction.Unknown : guess;
    }
}
