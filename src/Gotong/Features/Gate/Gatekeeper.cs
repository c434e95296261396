using Gotong.Features.Initiatives;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

/// <summary>Holds an initiative against an edition of rules. Pure: the same facts, the same findings.</summary>
public static class Gatekeeper
{
    public static IReadOnlyList<Finding> Evaluate(GateEdition edition, InitiativeFacts facts) =>
        [.. edition.Rules.Select(r => r.Judge(facts)).OfType<Finding>().OrderBy(f => f.Severity)];

    /// <summary>Rule by rule, with what the council has lifted on this day.</summary>
    public static GateReview Review(
        GateEdition edition,
        Initiative initiative,
        InitiativeFacts facts,
        IReadOnlyList<GateOverride> overrides,
        DateOnly day
    ) => new(initiative, edition, [.. edition.Rules.Select(r => Judge(r, facts, overrides, day))], overrides, day);

    public static bool Passes(this IReadOnlyList<Finding> findings) => findings.All(f => f.Severity != Severity.Refuse);

    private static RuleVerdict Judge(
        GateRule rule,
        InitiativeFacts facts,
        IReadOnlyList<GateOverride> overrides,
        DateOnly day
    )
    {
        if (rule.Judge(facts) is not { } finding)
            return new(rule, rule.AppliesTo(facts) ? Verdict.Passed : Verdict.NotAsked, null, rule.FiguresOf(facts));
        if (finding.Severity == Severity.Warn)
            return new(rule, Verdict.Warned, finding, finding.Figures);
        if (overrides.FirstOrDefault(o => o.Lifts(rule.Id, day)) is not { } lift)
            return new(rule, Verdict.Refused, finding, finding.Figures);
        var lifted = finding with { Severity = Severity.Warn, Lifted = LiftedBy(lift) };
        return new(rule, Verdict.Lifted, lifted, finding.Figures);
    }

    public static string LiftedBy(GateOverride lift) =>
        T(
            $"Dikecualikan Dewan dengan keputusan {lift.DecisionNumber} sampai {Dates.Day(lift.ExpiresOn)}: {lift.Reason}",
            $"Lifted by the council's decision {lift.DecisionNumber} until {Dates.Day(lift.ExpiresOn)}: {lift.Reason}"
        );
}

public enum Verdict
{
    Refused,
    Lifted,
    Warned,
    Passed,

    /// <summary>The rule is about another kind of initiative.</summary>
    NotAsked,
}

public sealed record RuleVerdict(GateRule Rule, Verdict Verdict, Finding? Finding, string? Figures);

/// <summary>An initiative at the gate: what every rule says of it.</summary>
public sealed record GateReview(
    Initiative Initiative,
    GateEdition Edition,
    IReadOnlyList<RuleVerdict> Verdicts,
    IReadOnlyList<GateOverride> Overrides,
    DateOnly Day
)
{
    /// <summary>What refuses first.</summary>
    public IReadOnlyList<Finding> Findings =>
        [.. Verdicts.Select(v => v.Finding).OfType<Finding>().OrderBy(f => f.Severity)];

    public bool Passes => Verdicts.All(v => v.Verdict != Verdict.Refused);

    public int Count(Verdict verdict) => Verdicts.Count(v => v.Verdict == verdict);
}
