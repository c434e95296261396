using Google.OrTools.Sat;

namespace Gotong.Methods.Portfolio.Solving;

/// <summary>The problem as CP-SAT takes it: a yes or no for each option.</summary>
internal sealed class CpPlan
{
    private readonly PortfolioModel model;

    public CpPlan(PortfolioModel model, ValueScale scale)
    {
        this.model = model;
        Starts = [.. model.Options.Select((o, at) => Cp.NewBoolVar($"x{at}"))];
        for (var item = 0; item < model.Candidates.Length; item++)
            Once(item);
        foreach (var (at, row) in model.Rows.Index())
            Money(at, row);
        Ties();
        GroupRows.Write(this, model);
        Cp.Maximize(
            LinearExpr.WeightedSum(Starts, model.Options.Select(o => scale.Whole(o.Value)))
                - OverlapRows.Write(this, model, scale)
        );
    }

    public CpModel Cp { get; } = new();
    public BoolVar[] Starts { get; }

    /// <summary>The options of a candidate that start no later than this year of the plan.</summary>
    public IEnumerable<BoolVar> By(int item, int start)
    {
        for (var o = model.OptionsOf[item].Start.Value; o < model.OptionsOf[item].End.Value; o++)
            if (model.Options[o].Start <= start)
                yield return Starts[o];
    }

    public IEnumerable<BoolVar> Any(int item) => By(item, int.MaxValue);

    private void Once(int item)
    {
        if (model.Candidates[item].Mandatory)
            Cp.AddExactlyOne(Any(item));
        else if (Any(item).Skip(1).Any())
            Cp.AddAtMostOne(Any(item));
    }

    private void Money(int at, MoneyRow row)
    {
        var vars = new List<BoolVar>();
        var amounts = new List<long>();
        foreach (var (o, option) in model.Options.Index())
        foreach (var use in option.Uses)
            if (use.Row == at)
            {
                vars.Add(Starts[o]);
                amounts.Add(use.Amount);
            }
        if (amounts.Sum() > row.Limit)
            Cp.AddLinearConstraint(LinearExpr.WeightedSum(vars, amounts), 0, row.Limit);
    }

    private void Ties()
    {
        var apart = new HashSet<(int, int)>();
        for (var item = 0; item < model.Candidates.Length; item++)
        {
            var one = model.Candidates[item];
            foreach (var other in one.Excludes.Select(id => model.Places[id]))
                if (apart.Add((Math.Min(item, other), Math.Max(item, other))))
                    Cp.AddAtMostOne(Any(item).Concat(Any(other)));
            foreach (var other in one.Requires.Select(id => model.Places[id]))
                NotBefore(item, other, 0);
            foreach (var other in one.RequiresFinished.Select(id => model.Places[id]))
                NotBefore(item, other, model.Candidates[other].Length);
        }
    }

    /// <summary>Whatever starts by a year needs the other started by then, or so many years before.</summary>
    private void NotBefore(int item, int other, int years)
    {
        for (var o = model.OptionsOf[item].Start.Value; o < model.OptionsOf[item].End.Value; o++)
        {
            var start = model.Options[o].Start;
            Cp.Add(LinearExpr.Sum(By(item, start)) <= LinearExpr.Sum(By(other, start - years)));
        }
    }
}
