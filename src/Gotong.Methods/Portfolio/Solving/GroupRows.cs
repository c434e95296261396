using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>Rules on groups, as rows.</summary>
internal static class GroupRows
{
    public static void Write(CpPlan plan, PortfolioModel model)
    {
        var members = Members(model);
        var first = model.Problem.Years[0];
        foreach (var rule in model.Problem.GroupRules)
        {
            var group = members.GetValueOrDefault(rule.Group) ?? [];
            var counted = group.SelectMany(i => plan.By(i, (rule.By - first) ?? int.MaxValue)).ToList();
            if (rule.Min > 0 || rule.Max < group.Count)
                plan.Cp.AddLinearConstraint(LinearExpr.Sum(counted), rule.Min ?? 0, rule.Max ?? counted.Count + 1);
            for (var year = 0; year < model.Problem.Years.Count && rule.AtOnce < group.Count; year++)
                plan.Cp.AddLinearConstraint(LinearExpr.Sum(Running(plan, model, group, year)), 0, rule.AtOnce.Value);
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

    private static IEnumerable<BoolVar> Running(CpPlan plan, PortfolioModel model, List<int> group, int year)
    {
        foreach (var item in group)
            for (var o = model.OptionsOf[item].Start.Value; o < model.OptionsOf[item].End.Value; o++)
                if (model.Options[o].Start <= year && year < model.Options[o].Start + model.Candidates[item].Length)
                    yield return plan.Starts[o];
    }
}
