using Gotong.Features.Decisions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Portfolio;

public static class ScenarioReading
{
    public static Task<ScenarioResult?> NewestResultAsync(this GotongDb db, Guid scenario, CancellationToken cancel) =>
        db.Set<ScenarioResult>()
            .AsNoTracking()
            .Where(r => r.ScenarioId == scenario)
            .OrderByDescending(r => r.At)
            .ThenByDescending(r => r.Id)
            .FirstOrDefaultAsync(cancel);

    extension(Scenario scenario)
    {
        /// <summary>Before the council, or adopted by it and not yet written down here.</summary>
        public bool IsPending =>
            scenario is { State: ScenarioState.Solved, Decision: { } decision }
            && (
                decision.State is DecisionState.Draft or DecisionState.Open
                || decision is { State: DecisionState.Closed, Outcome: VoteOutcome.Adopted }
            );

        /// <summary>May still change.</summary>
        public bool IsOpen => scenario.State is ScenarioState.Draft or ScenarioState.Solved && !scenario.IsPending;
    }
}
