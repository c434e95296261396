using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>What is lost where effects on one indicator overlap, as rows.</summary>
internal static class OverlapRows
{
    public static LinearExpr Write(CpPlan plan, PortfolioModel model, ValueScale scale)
    {
        var lost = new List<IntVar>();
        foreach (var overlap in model.Problem.Overlaps.Where(o => o.Share < 1))
        {
            var vars = new List<BoolVar>();
            var effects = new List<long>();
            foreach (var (id, effect) in overlap.Effects.OrderBy(e => e.Key, StringComparer.Ordinal))
            foreach (var start in plan.Any(model.Places[id]))
            {
                vars.Add(start);
                effects.Add(scale.Whole((1 - overlap.Share) * effect));
            }
            var full = scale.Whole((1 - overlap.Share) * overlap.Full);
            var most = Math.Max(0, effects.Sum() - full);
            if (most == 0)
                continue;
            var loss = plan.Cp.NewIntVar(0, most, $"lost{lost.Count}");
            plan.Cp.Add(loss >= LinearExpr.WeightedSum(vars, effects) - full);
            lost.Add(loss);
        }
        return LinearExpr.Sum(lost);
    }
}
