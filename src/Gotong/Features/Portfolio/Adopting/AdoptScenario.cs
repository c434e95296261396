using Gotong.Features.Decisions;
using Gotong.Features.Decisions.Closing;
using Gotong.Features.Portfolio.Showing;
using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio.Adopting;

/// <summary>
/// A scenario is adopted by the closing of the decision that asked for it, when only the council voted, with its quorum.
/// Then it is open to all.
/// </summary>
public static class AdoptScenario
{
    public const int LeastQuorum = 50;
    private const string Agent = "Gotong";

    /// <summary>After a decision was closed.</summary>
    public static readonly DecisionEnd Then = new(AdoptAsync);

    /// <summary>Does nothing when there is nothing to adopt, or when another did it already.</summary>
    public static async Task AdoptAsync(GotongDb db, Guid decisionId, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var scenario = await db
            .Scenarios.Whole()
            .SingleOrDefaultAsync(s => s.DecisionId == decisionId && s.State == ScenarioState.Solved, cancel);
        if (scenario is null || await db.NewestResultAsync(scenario.Id, cancel) is not { } kept)
            return;
        var decision = await db.Decisions.AsNoTracking().Seated().SingleAsync(d => d.Id == decisionId, cancel);
        if (!Adopts(decision))
            return;
        var plan = SolvedPlan.Of(kept);
        scenario.Adopt(db.Clock.GetUtcNow());
        var act = ScenarioActs.Adopted(
            scenario,
            decision.Number,
            kept,
            plan.Inputs.Pins.Select(p => new
            {
                p.Key,
                p.Kind,
                p.Year,
                p.Reason,
                share = plan.Analysis.Pins.FirstOrDefault(x => x.Key == p.Key)?.Share,
            })
        );
        try
        {
            await db.SaveActAsync(db.AccountId == Guid.Empty ? act with { Agent = Agent } : act, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // another node wrote it down
        }
    }

    public static bool Adopts(Decision decision) =>
        decision is { State: DecisionState.Closed, Outcome: VoteOutcome.Adopted, QuorumPercent: >= LeastQuorum }
        && decision.OnlyCouncil();
}

/// <summary>Makes up for a node that went down between the closing of a decision and the adoption.</summary>
public sealed class AdoptingScenarios(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AdoptingScenarios> log)
    : RegionWorker(scopes, clock, log, Pause)
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task WorkAsync(IServiceProvider services, Region region, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GotongDb>();
        var decided = await db
            .Scenarios.Where(s => s.State == ScenarioState.Solved && s.Decision!.State == DecisionState.Closed)
            .Where(s => s.Decision!.Outcome == VoteOutcome.Adopted)
            .Select(s => s.DecisionId!.Value)
            .ToListAsync(cancel);
        foreach (var id in decided)
            await AdoptScenario.AdoptAsync(db, id, cancel);
    }
}
