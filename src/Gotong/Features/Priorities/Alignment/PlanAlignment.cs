using Gotong.Features.Codes;
using Gotong.Features.Priorities.Import;

namespace Gotong.Features.Priorities;

/// <summary>What became of a priority from one plan to the next.</summary>
public enum Bond
{
    /// <summary>The same name or official code.</summary>
    Same,

    /// <summary>Other words, near enough to be meant: a proposal.</summary>
    Near,
    Gone,
    New,
}

/// <summary>One line of two plans laid side by side; <see cref="Words"/> are the reason of a proposal.</summary>
public sealed record AlignedPair(Priority? Old, Priority? New, Bond Bond, IReadOnlyList<string> Words)
{
    /// <summary>Indicators both measure by, as folded names say.</summary>
    public IReadOnlyList<(Indicator Old, Indicator New)> Kept { get; } =
        Old is null || New is null
            ? []
            :
            [
                .. Old
                    .Indicators.OrderBy(i => i.Order)
                    .Join(New.Indicators, i => Names.Fold(i.Name), i => Names.Fold(i.Name), (o, n) => (o, n)),
            ];
}

/// <summary>
/// Two plans of different periods, one level side by side. Their trees are not alike, so a priority is sought in the
/// whole of the other plan: first by official code and name, then by the words both use, the best pair first. Pure.
/// </summary>
public static class PlanAlignment
{
    private const double Near = 0.5;

    /// <summary>Beyond this many pairs only names and codes bind: the page is open to everybody.</summary>
    private const long MostComparisons = 1_000_000;

    /// <returns>In the order of the new plan; what is gone follows in the order of the old one.</returns>
    public static IReadOnlyList<AlignedPair> Of(IReadOnlyList<Priority> old, IReadOnlyList<Priority> now)
    {
        var found = new Dictionary<Guid, AlignedPair>();
        var taken = new HashSet<Guid>();
        void Take(Priority before, Priority after, Bond bond, IReadOnlyList<string> words)
        {
            if (!taken.Contains(before.Id) && !found.ContainsKey(after.Id))
            {
                taken.Add(before.Id);
                found[after.Id] = new(before, after, bond, words);
            }
        }
        Join(old, now, p => CodeRule.Names(p.Code) ? p.Code! : "", Take);
        Join(old, now, p => Names.Fold(PlanMatch.Bare(p)), Take);
        var left = old.Where(p => !taken.Contains(p.Id)).ToList();
        var open = now.Where(p => !found.ContainsKey(p.Id)).ToList();
        if ((long)left.Count * open.Count > MostComparisons)
            open.Clear();
        var words = open.ToDictionary(p => p.Id, WordsOf);
        var users = open.SelectMany(p => words[p.Id].Select(w => (Word: w, Priority: p)))
            .ToLookup(x => x.Word, x => x.Priority, StringComparer.Ordinal);
        var pairs =
            from before in left
            let said = WordsOf(before)
            from after in said.SelectMany(w => users[w]).DistinctBy(p => p.Id)
            let likeness = Likeness.Of(said, words[after.Id])
            where likeness >= Near
            orderby likeness descending, before.Order, after.Order
            select (before, after, common: said.Where(words[after.Id].Contains).ToList());
        foreach (var (before, after, common) in pairs.ToList())
            Take(before, after, Bond.Near, common);
        return
        [
            .. now.Select(p => found.GetValueOrDefault(p.Id) ?? new AlignedPair(null, p, Bond.New, [])),
            .. old.Where(p => !taken.Contains(p.Id)).Select(p => new AlignedPair(p, null, Bond.Gone, [])),
        ];
    }

    private static void Join(
        IReadOnlyList<Priority> old,
        IReadOnlyList<Priority> now,
        Func<Priority, string> key,
        Action<Priority, Priority, Bond, IReadOnlyList<string>> take
    )
    {
        var byKey = old.ToLookup(key, StringComparer.Ordinal);
        foreach (var after in now)
            if (key(after) is { Length: > 0 } same)
                foreach (var before in byKey[same])
                    take(before, after, Bond.Same, []);
    }

    private static HashSet<string> WordsOf(Priority priority) => Likeness.Words(PlanMatch.Bare(priority));
}
