using Gotong.Features.Initiatives.Steps;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

/// <param name="Place">The rule it is about, by its id.</param>
public sealed record Contradiction(string Place, string Problem);

/// <summary>
/// What makes a set of rules impossible: a rule that asks for what nobody gathers, that never speaks, or that no
/// initiative can pass; rules that cannot hold together. Found by judging the best initiative there could be, once for
/// each way the choices can be made: as there is no "not", whoever it does not let pass cannot pass.
/// </summary>
public static class Contradictions
{
    private const int Plenty = 100_000;

    public static IReadOnlyList<Contradiction> Of(GateEdition edition)
    {
        var found = new List<Contradiction>();
        foreach (var twice in edition.Rules.GroupBy(r => r.Id).Where(g => g.Count() > 1))
            found.Add(new(twice.Key, T("nama aturan ini dipakai dua kali.", "the name of this rule is used twice.")));
        foreach (var rule in edition.Rules)
        {
            if (AllSteps.Find(rule.Step) is null && rule.Step != GateLinks.SimilarApplications)
                found.Add(
                    new(rule.Id, T($"tidak ada pertanyaan “{rule.Step}”.", $"there is no question “{rule.Step}”."))
                );
            foreach (var problem in new[] { rule.Require, rule.When }.OfType<Condition>().SelectMany(Shape))
                found.Add(new(rule.Id, problem));
        }
        if (found.Count > 0)
            return found; // what is not well formed cannot be judged
        var best = Best(edition.Rules);
        foreach (var rule in edition.Rules)
            if (Alone(rule, best) is { } problem)
                found.Add(new(rule.Id, problem));
        if (found.Count == 0)
            found.AddRange(Together([.. edition.Rules.Where(r => r.Severity == Severity.Refuse)], best));
        return found;
    }

    private static IEnumerable<string> Shape(Condition condition)
    {
        var says = new object?[] { condition.Has, condition.Differ, condition.Any, condition.All }.Count(p =>
            p is not null
        );
        if (says != 1)
            yield return T("syaratnya harus menyebut tepat satu hal.", "its condition must say exactly one thing.");
        foreach (var name in new[] { condition.Has }.Concat(condition.Differ ?? []).OfType<string>())
            if (!InitiativeFacts.Known.ContainsKey(name))
                yield return T($"tidak ada fakta bernama “{name}”.", $"there is no fact called “{name}”.");
        if (condition.Differ is { } pair && (pair.Count != 2 || pair[0] == pair[1]))
            yield return T(
                "yang dibedakan harus dua fakta yang berlainan.",
                "what differs must be two different facts."
            );
        if (condition.AtLeast < 1)
            yield return T("“paling sedikit” harus 1 atau lebih.", "“at least” must be 1 or more.");
        if (condition is { Is: { } value, Has: { } fact } && InitiativeFacts.Known.TryGetValue(fact, out var known))
            if (known.Choices is null || known.Choices().All(c => c.Value != value))
                yield return T(
                    $"“{value}” bukan pilihan dari {known.Name.Id}.",
                    $"“{value}” is no choice of {known.Name.En}."
                );
        if ((condition.Any ?? condition.All) is { Count: 0 })
            yield return T("daftar syaratnya kosong.", "its list of conditions is empty.");
        foreach (var inner in (condition.Any ?? condition.All ?? []).SelectMany(Shape))
            yield return inner;
    }

    private static string? Alone(GateRule rule, IReadOnlyList<InitiativeFacts> best)
    {
        var asked = best.Where(rule.AppliesTo).ToList();
        return asked.Count == 0
                ? T(
                    "aturan ini tidak akan pernah berlaku: syarat berlakunya tidak dapat dipenuhi bersama.",
                    "this rule will never apply: what it applies to cannot be true at once."
                )
            : asked.TrueForAll(f => !rule.Require.Holds(f))
                ? T(
                    "tidak ada inisiatif yang dapat lolos: yang diminta tidak mungkin dipenuhi.",
                    "no initiative can pass it: what it requires is impossible."
                )
            : null;
    }

    private static IEnumerable<Contradiction> Together(
        IReadOnlyList<GateRule> hard,
        IReadOnlyList<InitiativeFacts> best
    )
    {
        foreach (var rule in hard)
        {
            var asked = best.Where(f => rule.AppliesTo(f) && rule.Require.Holds(f)).ToList();
            if (asked.Exists(f => hard.All(r => r.Judge(f) is null)))
                continue;
            var against = hard.Where(r => r != rule && asked.TrueForAll(f => r.Judge(f) is not null))
                .Select(r => r.Id)
                .ToList();
            var names =
                against.Count > 0
                    ? string.Join(", ", against)
                    : string.Join(
                        ", ",
                        hard.Where(r => r != rule && asked.Exists(f => r.Judge(f) is not null)).Select(r => r.Id)
                    );
            yield return new(
                rule.Id,
                T(
                    $"tidak dapat dipenuhi bersama {names}: yang lolos satu ditolak yang lain.",
                    $"cannot be met together with {names}: what passes one is refused by the other."
                )
            );
        }
    }

    /// <summary>The best there could be: every text long and unlike the others, every count high, each choice once.</summary>
    private static List<InitiativeFacts> Best(IReadOnlyList<GateRule> rules)
    {
        var named = rules.SelectMany(r => r.Facts).ToHashSet();
        List<Dictionary<string, Fact>> all =
        [
            InitiativeFacts
                .Known.Where(k => k.Value.Kind != FactKind.Choice)
                .ToDictionary(
                    k => k.Key,
                    k =>
                        k.Value.Kind switch
                        {
                            FactKind.Text => new Fact(k.Key, Plenty),
                            FactKind.Count => new Fact("", Plenty),
                            _ => new Fact("", 1),
                        }
                ),
        ];
        foreach (
            var (name, fact) in InitiativeFacts.Known.Where(k =>
                k.Value.Kind == FactKind.Choice && named.Contains(k.Key)
            )
        )
            all =
            [
                .. from facts in all
                from choice in fact.Choices!()
                select new Dictionary<string, Fact>(facts) { [name] = Fact.Of(choice.Value) },
            ];
        return [.. all.Select(f => new InitiativeFacts(f))];
    }
}
