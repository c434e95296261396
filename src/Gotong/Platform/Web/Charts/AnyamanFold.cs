namespace Gotong.Platform.Web.Charts;

/// <summary>A large plan folds: a strand per group, opening to its own rows.</summary>
public static class AnyamanFold
{
    /// <param name="open">The group that stays open.</param>
    public static AnyamanModel Fold(AnyamanModel model, string? open)
    {
        var rows = new List<AnyamanRow>();
        var place = new int[model.Rows.Count];
        foreach (var group in model.Rows.Index().GroupBy(r => r.Item.Group))
        {
            if (group.Key == open)
            {
                foreach (var (index, row) in group)
                {
                    place[index] = rows.Count;
                    rows.Add(row);
                }
                continue;
            }
            foreach (var (index, _) in group)
            {
                place[index] = rows.Count;
            }
            rows.Add(Folded(model, [.. group]));
        }
        var knots = model
            .Knots.GroupBy(k => (Row: place[k.Row], k.Column))
            .Select(g => Merged(rows, model, g.Key, [.. g]));
        return model with { Rows = rows, Knots = [.. knots] };
    }

    private static AnyamanRow Folded(AnyamanModel model, (int Index, AnyamanRow Row)[] group)
    {
        var first = group[0].Row;
        var carried = model.Knots.Select(k => k.Row).ToHashSet();
        var empty = group.Count(r => !carried.Contains(r.Index));
        var note =
            empty == 0 ? null : Words.T($"{empty} dari {group.Length} kosong", $"{empty} of {group.Length} empty");
        return new(first.Group, first.GroupHref ?? first.Href, "", group.Sum(r => r.Row.Weight), Note: note);
    }

    // A late promise must stay visible when folded; else the furthest state speaks.
    private static AnyamanKnot Merged(
        List<AnyamanRow> rows,
        AnyamanModel model,
        (int Row, int Column) at,
        AnyamanKnot[] knots
    )
    {
        if (knots.Length == 1)
        {
            return knots[0] with { Row = at.Row };
        }
        var row = rows[at.Row];
        var label = $"{model.Columns[at.Column].Label} × {row.Label}: {knots.Length} {Words.T("simpul", "knots")}";
        return new(at.Row, at.Column, knots.Max(k => k.State), label, row.Href);
    }
}
