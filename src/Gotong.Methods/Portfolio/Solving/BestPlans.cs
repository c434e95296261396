namespace Gotong.Methods.Portfolio.Solving;

/// <summary>The best plans of all turns on all cores, no two worth the same.</summary>
internal sealed class BestPlans
{
    /// <summary>Few: of many, mother and father are too unlike for a cross to keep what fits together.</summary>
    private const int Most = 6;
    private readonly SearchRun run;
    private readonly Lock door = new();
    private readonly List<(int[] OptionOf, long Value)> plans = [];

    /// <summary>Begins with the best plan of the run.</summary>
    public BestPlans(SearchRun run)
    {
        this.run = run;
        Add(run.Best!);
    }

    public void Add(bool[] plan)
    {
        if (run.Form.Value(plan) is not { } value)
            return;
        lock (door)
        {
            if (plans.Exists(p => p.Value == value))
                return;
            plans.Add((run.Model.OptionOf(plan), value));
            if (plans.Count > Most)
                plans.RemoveAt(plans.Index().MinBy(p => p.Item.Value).Index);
        }
    }

    /// <summary>Two of them, an option for each candidate: the better of two by chance, and one by chance.</summary>
    public (int[] Mother, int[] Father) Two(Dice dice)
    {
        lock (door)
        {
            var (a, b) = (dice.Below(plans.Count), dice.Below(plans.Count));
            return (plans[plans[a].Value >= plans[b].Value ? a : b].OptionOf, plans[dice.Below(plans.Count)].OptionOf);
        }
    }
}
