namespace Gotong.Methods.Portfolio.Solving;

/// <summary>A plan with what it leaves of each limit.</summary>
internal sealed class PlanState
{
    private readonly PortfolioModel model;
    private readonly long[] left;
    private readonly ILookup<string, string> excludedBy;
    private readonly HashSet<string> full;

    public PlanState(PortfolioModel model, IReadOnlyList<ChosenStart> chosen)
    {
        this.model = model;
        Starts = chosen.ToDictionary(c => c.Id, c => c.Start, StringComparer.Ordinal);
        left = [.. model.Rows.Select(r => r.Limit)];
        foreach (var (o, taken) in model.Answers(chosen).Index())
            if (taken)
                foreach (var use in model.Options[o].Uses)
                    left[use.Row] -= use.Amount;
        excludedBy = model
            .Candidates.SelectMany(c => c.Excludes.Select(id => (id, By: c.Id)))
            .ToLookup(e => e.id, e => e.By, StringComparer.Ordinal);
        var counts = model
            .Candidates.Where(c => Starts.ContainsKey(c.Id))
            .SelectMany(c => c.Groups.Distinct(StringComparer.Ordinal))
            .CountBy(g => g, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        full = model
            .Problem.GroupRules.Where(r => r.By is null && counts.GetValueOrDefault(r.Group) >= r.Max)
            .Select(r => r.Group)
            .ToHashSet(StringComparer.Ordinal);
    }

    public Dictionary<string, int> Starts { get; }

    public IEnumerable<string> ExcludedBy(string id) => excludedBy[id];

    public string? FullGroup(Candidate one) => one.Groups.FirstOrDefault(full.Contains);

    /// <summary>The sources and years that keep it from starting; of the start that lacks the fewest. Empty when one start fits.</summary>
    public List<string> ShortRows(Candidate one)
    {
        List<string>? fewest = null;
        var range = model.OptionsOf[model.Places[one.Id]];
        foreach (var option in model.Options[range])
        {
            var lacking = option
                .Uses.Where(u => u.Amount > left[u.Row])
                .Select(u => $"{model.Rows[u.Row].Source} {model.Problem.Years[model.Rows[u.Row].Year]}")
                .ToList();
            if (fewest is null || lacking.Count < fewest.Count)
                fewest = lacking;
        }
        return fewest ?? [];
    }
}
