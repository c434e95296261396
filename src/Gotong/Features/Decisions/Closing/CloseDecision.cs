using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Decisions.Closing;

/// <summary>Writes what came out into the ledger: when the deadline has passed, or earlier when all have voted.</summary>
public static class CloseDecision
{
    private const string Agent = "Gotong";
    private const int Tries = 20;

    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(DecisionLinks.ClosePath, HandleAsync).Allow(DecisionPermissions.Open);

    private static async Task<IResult> HandleAsync(
        int number,
        GotongDb db,
        Visit visit,
        IEnumerable<DecisionEnd> ends,
        CancellationToken cancel
    )
    {
        if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
            return Results.NotFound();
        if (!sight.Keeps)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        // Not all have voted, or it is over: the page says so.
        await RunAsync(db, sight.Decision.Id, byPerson: true, ends, cancel);
        return new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    /// <summary>
    /// Votes and the closing in one moment: an open vote raises the version, so one of the two looks again; a secret one
    /// waits for large acts. So a vote is counted or refused, never neither.
    /// </summary>
    public static async Task RunAsync(
        GotongDb db,
        Guid id,
        bool byPerson,
        IEnumerable<DecisionEnd> ends,
        CancellationToken cancel
    )
    {
        GateOverride? granted = null;
        await AgainAsync(
            db,
            () =>
            {
                granted = null;
                return db.SaveLargeActAsync(
                    write => CloseAsync(db, id, byPerson, write, found => granted = found, cancel),
                    cancel
                );
            }
        );
        if (granted is not null)
            await AgainAsync(db, () => TellAsync(db, granted, cancel));
        foreach (var end in ends)
            await end.ThenAsync(db, id, cancel);
    }

    /// <summary>A last vote came in, or somebody changed the initiative: it counts, then this is tried again.</summary>
    private static async Task AgainAsync(GotongDb db, Func<Task> act)
    {
        for (var tries = 1; ; tries++)
        {
            db.ChangeTracker.Clear();
            try
            {
                await act();
                return;
            }
            catch (DbUpdateConcurrencyException) when (tries < Tries) { }
        }
    }

    private static async Task<Act?> CloseAsync(
        GotongDb db,
        Guid id,
        bool byPerson,
        Func<Task> write,
        Action<GateOverride> lifts,
        CancellationToken cancel
    )
    {
        var now = db.Clock.GetUtcNow();
        var decision = await db.Decisions.Whole().SingleAsync(d => d.Id == id, cancel);
        var due = decision.IsOver(now) || (byPerson && decision.AllVoted(now));
        if (decision.State != DecisionState.Open || !due)
            return null;
        var ballots = (await db.BallotsAsync(id, cancel)).Where(b => b.Round == decision.Round).ToList();
        if (decision.IsSecret)
            await db.ShuffleAsync(id, decision.Round, null, cancel);
        List<Cast> votes = decision.IsSecret
            ? [.. ballots.Select(b => b.Cast)]
            : [.. decision.Votes.Where(v => v.Round == decision.Round).Select(v => v.Cast)];
        var result = decision.Count(votes, Math.Max(decision.EntitledAt(now).Count, votes.Count));
        decision.Close(result, decision.IsSecret ? DecisionBallots.RootOf(ballots) : null, now);
        var granted = decision.Granted(result, now);
        if (granted is not null)
        {
            db.Add(granted);
            lifts(granted);
        }
        var act = DecisionActs.Closed(decision, result, granted);
        await write();
        return db.AccountId == Guid.Empty ? act with { Agent = Agent } : act;
    }

    /// <summary>The rule is lifted already; its initiative's history learns of it.</summary>
    private static async Task TellAsync(GotongDb db, GateOverride granted, CancellationToken cancel)
    {
        var initiative = await db.Initiatives.AsTracking().SingleAsync(i => i.Id == granted.InitiativeId, cancel);
        initiative.Touch(granted.GrantedAt);
        var act = DecisionActs.Lifted(granted, initiative);
        await db.SaveActAsync(db.AccountId == Guid.Empty ? act with { Agent = Agent } : act, cancel);
    }
}

/// <summary>
/// What a later feature does when a decision was closed, whatever came out; it looks for itself, and may be asked twice.
/// Added with <c>services.AddSingleton(new DecisionEnd(ThenAsync))</c>.
/// </summary>
public sealed record DecisionEnd(Func<GotongDb, Guid, CancellationToken, Task> ThenAsync);
