using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>The problem of a scenario, from what is known of the plan. Pure: the same facts make the same problem.</summary>
public sealed record ScenarioProblem(PortfolioProblem Problem, ScenarioInputs Inputs)
{
    public static ScenarioProblem Of(PlanFacts facts, Scenario scenario)
    {
        var points = PointsOf(facts, scenario);
        var priorities = facts.Priorities.ToDictionary(p => p.Id);
        var (fit, aside) = Sort(facts);
        var pins = scenario.Pins.ToDictionary(p => p.InitiativeId);
        var values = fit.ToDictionary(i => i.Id, i => InitiativeValue.Of(i, facts.Priorities, points));
        return new(
            new(
                scenario.Years,
                SourcesOf(scenario, fit),
                [
                    .. fit.Select(i =>
                        CandidateOf(i, values[i.Id].Points, pins.GetValueOrDefault(i.Id), priorities, facts)
                    ),
                ],
                RulesOf(scenario),
                (double)scenario.Discount
            )
            {
                Overlaps = OverlapsOf(facts, fit, values, points),
            },
            new(
                scenario.Number,
                ScenarioInputs.CurrentRules,
                [.. facts.Priorities.Select(p => WeightOf(p, facts, scenario, points))],
                [
                    .. from i in fit
                    where pins.ContainsKey(i.Id)
                    let pin = pins[i.Id]
                    select new InputPin(i.Key, pin.Kind, pin.Year, pin.Reason),
                ],
                [.. fit.Select(i => InputOf(i, values[i.Id], priorities, scenario))],
                aside
            )
        );
    }

    /// <summary>What somebody decided; where nobody did, what the gaps say.</summary>
    public static IReadOnlyDictionary<Guid, decimal> PointsOf(PlanFacts facts, Scenario scenario)
    {
        var own = scenario.Weights.ToDictionary(w => w.PriorityId, w => w.Points);
        return GapWeight.Points(facts).ToDictionary(p => p.Key, p => own.GetValueOrDefault(p.Key, p.Value));
    }

    /// <summary>What needs an initiative that is not accepted cannot begin; nor can what needs that one.</summary>
    private static (List<InitiativeFact> Fit, List<InputAside> Aside) Sort(PlanFacts facts)
    {
        var fit = facts.Initiatives.OrderBy(i => i.Number).ToList();
        var aside = new List<InputAside>();
        while (true)
        {
            var there = fit.Select(i => i.Number).ToHashSet();
            var gone = fit.Where(i => i.Needs.Any(n => !there.Contains(n.Number))).ToList();
            if (gone.Count == 0)
                return (fit, aside);
            foreach (var i in gone)
            {
                var missing = i.Needs.First(n => !there.Contains(n.Number)).Number;
                aside.Add(
                    new(
                        i.Key,
                        i.Number,
                        new(
                            $"memerlukan inisiatif {missing}, yang belum diterima",
                            $"needs initiative {missing}, which is not accepted yet"
                        )
                    )
                );
                fit.Remove(i);
            }
        }
    }

    private static List<MoneySource> SourcesOf(Scenario scenario, List<InitiativeFact> fit)
    {
        var limits = scenario.Limits.ToLookup(l => l.Source);
        return
        [
            .. fit.SelectMany(i => i.Money.Select(m => m.Source))
                .Concat(limits.Select(l => l.Key))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(source => new MoneySource(
                    source,
                    [.. scenario.Years.Select(y => limits[source].FirstOrDefault(l => l.Year == y)?.Amount)]
                )),
        ];
    }

    private static Candidate CandidateOf(
        InitiativeFact i,
        double value,
        ScenarioPin? pin,
        IReadOnlyDictionary<Guid, PriorityFact> priorities,
        PlanFacts facts
    )
    {
        var year = pin?.Kind == PinKind.Year ? pin.Year : null;
        var groups = ProblemGroups.Of(i, priorities);
        return new(i.Key, value, CostOf(i))
        {
            Earliest = year ?? i.Earliest,
            Latest = year,
            // Who pins a year takes the readiness upon themselves.
            Ready = year is null && i.Ready > facts.ThisYear ? i.Ready : null,
            Duration = i.Duration,
            Requires = [.. i.Needs.Where(n => !n.Finished).Select(n => InitiativeFact.KeyOf(n.Number))],
            RequiresFinished = [.. i.Needs.Where(n => n.Finished).Select(n => InitiativeFact.KeyOf(n.Number))],
            Groups = [.. pin?.Kind == PinKind.Out ? groups.Append(ProblemGroups.Out) : groups],
            Mandatory = pin?.Kind is PinKind.In or PinKind.Year,
        };
    }

    /// <summary>In its first year, the year after, and so on.</summary>
    private static Dictionary<string, IReadOnlyList<long>> CostOf(InitiativeFact i)
    {
        if (i.Money.Count == 0)
            return [];
        var first = i.Money.Min(m => m.Year);
        return i
            .Money.GroupBy(m => m.Source)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                    (IReadOnlyList<long>)
                        [
                            .. Enumerable
                                .Range(first, g.Max(m => m.Year) - first + 1)
                                .Select(y => g.Where(m => m.Year == y).Sum(m => m.Amount)),
                        ]
            );
    }

    private static List<GroupRule> RulesOf(Scenario scenario)
    {
        var rules = scenario
            .Rules.OrderBy(r => r.Group, StringComparer.Ordinal)
            .Select(r => new GroupRule(r.Group, r.Min, r.Max))
            .ToList();
        if (scenario.Pins.Exists(p => p.Kind == PinKind.Out))
            rules.Add(new(ProblemGroups.Out, null, 0));
        return rules;
    }

    /// <summary>Two that move one indicator close its gap once: beyond the gap nothing counts.</summary>
    private static List<Overlap> OverlapsOf(
        PlanFacts facts,
        List<InitiativeFact> fit,
        IReadOnlyDictionary<Guid, InitiativeValue> values,
        IReadOnlyDictionary<Guid, decimal> points
    ) =>
        [
            .. from priority in facts.Priorities
            from indicator in priority.Indicators
            let full = (double)Math.Round(points[priority.Id] / priority.Indicators.Count, 4)
            let effects = (
                from i in fit
                from line in values[i.Id].Lines
                where line.Indicator == indicator.Id && line.Points > 0
                select (i.Key, line.Points)
            ).ToDictionary(e => e.Key, e => e.Points)
            where effects.Count > 1 && effects.Values.Sum() > full
            select new Overlap($"{indicator.Name} ({indicator.Id.ToString("N")[^8..]})", full, 0, effects),
        ];

    private static InputWeight WeightOf(
        PriorityFact p,
        PlanFacts facts,
        Scenario scenario,
        IReadOnlyDictionary<Guid, decimal> points
    ) =>
        new(
            p.Name,
            p.Misi,
            scenario.Weights.Find(w => w.PriorityId == p.Id)?.Derived ?? points[p.Id],
            points[p.Id],
            GapWeight.Says(p)
        );

    private static InputInitiative InputOf(
        InitiativeFact i,
        InitiativeValue value,
        IReadOnlyDictionary<Guid, PriorityFact> priorities,
        Scenario scenario
    )
    {
        var priority = i.PriorityId is { } id ? priorities.GetValueOrDefault(id) : null;
        var length = i.Money.Count == 0 ? 1 : i.Money.Max(m => m.Year) - i.Money.Min(m => m.Year) + 1;
        return new(
            i.Key,
            i.Number,
            priority?.MisiKey,
            priority?.Misi,
            i.Dimensions,
            [.. ProblemGroups.KecamatanOf(i).Order(StringComparer.Ordinal)],
            value.Points,
            [.. value.Lines.Select(l => l.Says)],
            i.Money.Sum(m => m.Amount),
            Math.Clamp(i.Duration ?? length, 1, scenario.Years.Count)
        );
    }
}
