using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;

namespace Gotong.Features.Gate.RuleSets;

/// <summary>What the prepared rules would do to every initiative there is, before they are switched on.</summary>
public static class TryRules
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(GateLinks.TrialPath, HandleAsync).Allow(RulePermissions.Prepare);

    private static async Task<IResult> HandleAsync(GotongDb db, Visit visit, GateDesk gate, CancellationToken cancel)
    {
        if ((await RulesView.LoadAsync(db, visit, cancel)).Draft is not { } draft)
            return new SeeOther(GateLinks.Rules(visit.Region));
        var initiatives = await db.AllInitiativesAsync(cancel);
        var now = await gate.AtAsync(visit.Region, visit.Today, initiatives, cancel);
        var then = now with { Edition = RegionalEdition.Of(draft, visit.Region) };
        var trial = Trial.Run(now, then, initiatives);
        return Page.Of<TrialPage>(new { Model = new TrialView(visit, draft, trial) });
    }
}

/// <summary>One initiative before and after.</summary>
public sealed record TrialRow(Initiative Initiative, GateReview Before, GateReview After)
{
    /// <summary>Rules that refuse it after and did not before.</summary>
    public IReadOnlyList<Finding> NewRefusals =>
        [.. After.Findings.Where(f => f.Severity == Severity.Refuse && !Refused(Before, f.Rule))];

    private static bool Refused(GateReview review, string rule) =>
        review.Verdicts.Any(v => v.Rule.Id == rule && v.Verdict == Verdict.Refused);
}

/// <summary>The same initiatives at two gates. Pure.</summary>
public sealed record Trial(IReadOnlyList<TrialRow> Rows)
{
    public IReadOnlyList<TrialRow> NewlyHeld => [.. Rows.Where(r => r.Before.Passes && !r.After.Passes)];
    public IReadOnlyList<TrialRow> NewlyFree => [.. Rows.Where(r => !r.Before.Passes && r.After.Passes)];

    /// <summary>Held before and after, and by more than before.</summary>
    public IReadOnlyList<TrialRow> HeldByMore =>
        [.. Rows.Where(r => !r.Before.Passes && !r.After.Passes && r.NewRefusals.Count > 0)];

    public static Trial Run(OpenGate now, OpenGate then, IEnumerable<Initiative> initiatives)
    {
        var rows = new List<TrialRow>();
        foreach (var initiative in initiatives)
        {
            var facts = InitiativeFacts.Of(initiative, now.Ground);
            IReadOnlyList<GateOverride> overrides = [.. now.Overrides[initiative.Id]];
            rows.Add(
                new(
                    initiative,
                    Gatekeeper.Review(now.Edition, initiative, facts, overrides, now.Day),
                    Gatekeeper.Review(then.Edition, initiative, facts, overrides, then.Day)
                )
            );
        }
        return new(rows);
    }
}

public sealed record TrialView(Visit Visit, RuleSet Draft, Trial Trial)
{
    /// <summary>A draft of others is counted and not named.</summary>
    public IReadOnlyList<TrialRow> Named(IReadOnlyList<TrialRow> rows) =>
        [.. rows.Where(r => InitiativePermissions.MaySee(Visit.Actor, r.Initiative))];
}
