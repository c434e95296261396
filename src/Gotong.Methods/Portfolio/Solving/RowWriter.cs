namespace Gotong.Methods.Portfolio.Solving;

/// <summary>The limits of a problem as rows.</summary>
internal static class RowWriter
{
    public static IEnumerable<LinearRow> Write(PortfolioModel model) =>
        Once(model).Concat(Money(model)).Concat(Ties(model)).Concat(Groups(model));

    private static IEnumerable<LinearRow> Once(PortfolioModel model)
    {
        for (var item = 0; item < model.Candidates.Length; item++)
        {
            var one = model.Candidates[item];
            var columns = By(model, item, int.MaxValue);
            if (one.Mandatory)
                yield return Sum(columns, 1, 1, new(LimitKind.Mandatory, one.Id));
            else if (columns.Length > 1)
                yield return Sum(columns, long.MinValue, 1, new(LimitKind.Once, one.Id));
        }
    }

    private static IEnumerable<LinearRow> Money(PortfolioModel model)
    {
        var columns = model.Rows.Select(_ => new List<int>()).ToArray();
        var amounts = model.Rows.Select(_ => new List<long>()).ToArray();
        foreach (var (o, option) in model.Options.Index())
        foreach (var use in option.Uses)
        {
            columns[use.Row].Add(o);
            amounts[use.Row].Add(use.Amount);
        }
        foreach (var (at, row) in model.Rows.Index())
            if (amounts[at].Sum() > row.Limit)
                yield return new(
                    [.. columns[at]],
                    [.. amounts[at]],
                    long.MinValue,
                    row.Limit,
                    new(LimitKind.Money, row.Source, At: row.Year)
                );
    }

    private static IEnumerable<LinearRow> Ties(PortfolioModel model)
    {
        var apart = new HashSet<(int, int)>();
        for (var item = 0; item < model.Candidates.Length; item++)
        {
            var one = model.Candidates[item];
            foreach (var id in one.Excludes)
            {
                var other = model.Places[id];
                int[] both = [.. By(model, item, int.MaxValue), .. By(model, other, int.MaxValue)];
                if (apart.Add((Math.Min(item, other), Math.Max(item, other))) && both.Length > 1)
                    yield return Sum(both, long.MinValue, 1, new(LimitKind.Excludes, one.Id, id));
            }
            foreach (var id in one.Requires.Distinct(StringComparer.Ordinal))
            foreach (var row in NotBefore(model, item, model.Places[id], 0, new(LimitKind.Requires, one.Id, id)))
                yield return row;
            foreach (var id in one.RequiresFinished.Distinct(StringComparer.Ordinal))
            {
                var other = model.Places[id];
                var limit = new Limit(LimitKind.RequiresFinished, one.Id, id);
                foreach (var row in NotBefore(model, item, other, model.Candidates[other].Length, limit))
                    yield return row;
            }
        }
    }

    /// <summary>Whatever starts by a year needs the other started by then, or so many years before.</summary>
    private static IEnumerable<LinearRow> NotBefore(PortfolioModel model, int item, int other, int years, Limit limit)
    {
        foreach (var option in model.Options[model.OptionsOf[item]])
        {
            var mine = By(model, item, option.Start);
            var theirs = By(model, other, option.Start - years);
            yield return new(
                [.. mine, .. theirs],
                [.. Enumerable.Repeat(1L, mine.Length), .. Enumerable.Repeat(-1L, theirs.Length)],
                long.MinValue,
                0,
                limit
            );
        }
    }

    private static IEnumerable<LinearRow> Groups(PortfolioModel model)
    {
        var members = Members(model);
        var first = model.Problem.Years[0];
        foreach (var (at, rule) in model.Problem.GroupRules.Index())
        {
            var group = members.GetValueOrDefault(rule.Group) ?? [];
            int[] counted = [.. group.SelectMany(i => By(model, i, (rule.By - first) ?? int.MaxValue))];
            if (rule.Min > 0 || rule.Max < group.Count)
                yield return Sum(
                    counted,
                    rule.Min > 0 ? rule.Min.Value : long.MinValue,
                    rule.Max < group.Count ? rule.Max.Value : long.MaxValue,
                    new(LimitKind.Group, rule.Group, At: at)
                );
            for (var year = 0; year < model.Problem.Years.Count && rule.AtOnce < group.Count; year++)
                yield return Sum(
                    [.. group.SelectMany(i => Running(model, i, year))],
                    long.MinValue,
                    rule.AtOnce.Value,
                    new(LimitKind.AtOnce, rule.Group, At: at)
                );
        }
    }

    public static Dictionary<string, List<int>> Members(PortfolioModel model)
    {
        var members = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (item, one) in model.Candidates.Index())
        foreach (var group in one.Groups.Distinct(StringComparer.Ordinal))
        {
            if (!members.TryGetValue(group, out var list))
                members[group] = list = [];
            list.Add(item);
        }
        return members;
    }

    private static int[] By(PortfolioModel model, int item, int start) => Where(model, item, o => o.Start <= start);

    private static int[] Running(PortfolioModel model, int item, int year) =>
        Where(model, item, o => o.Start <= year && year < o.Start + model.Candidates[item].Length);

    private static int[] Where(PortfolioModel model, int item, Func<Option, bool> isWanted)
    {
        var (first, count) = model.OptionsOf[item].GetOffsetAndLength(model.Options.Length);
        return [.. Enumerable.Range(first, count).Where(o => isWanted(model.Options[o]))];
    }

    private static LinearRow Sum(int[] columns, long low, long high, Limit from) =>
        new(columns, [.. Enumerable.Repeat(1L, columns.Length)], low, high, from);
}
