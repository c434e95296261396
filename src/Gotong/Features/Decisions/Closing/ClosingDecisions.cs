using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Decisions.Closing;

/// <summary>
/// Looks for decisions whose deadline has passed and writes their outcome into the ledger. Pages say what came out
/// without waiting for it; of several nodes the first one writes, the others find it closed.
/// </summary>
public sealed class ClosingDecisions(
    IServiceScopeFactory scopes,
    IEnumerable<DecisionEnd> ends,
    TimeProvider clock,
    ILogger<ClosingDecisions> log
) : RegionWorker(scopes, clock, log, Pause)
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task WorkAsync(IServiceProvider services, Region region, CancellationToken cancel)
    {
        var db = services.GetRequiredService<GotongDb>();
        var now = db.Clock.GetUtcNow();
        var due = await db
            .Decisions.Where(d => d.State == DecisionState.Open && d.ClosesAt <= now)
            .OrderBy(d => d.ClosesAt)
            .Select(d => d.Id)
            .ToListAsync(cancel);
        foreach (var id in due)
            await CloseDecision.RunAsync(db, id, byPerson: false, ends, cancel);
    }
}
