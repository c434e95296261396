using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Decisions;

/// <summary>A decision as one visitor sees it now.</summary>
/// <param name="Ballots">Of a secret decision, all rounds; shown only when their round is over.</param>
public sealed record DecisionSight(Visit Visit, Decision Decision, IReadOnlyList<DecisionBallot> Ballots)
{
    public Region Region => Visit.Region;
    public Actor Actor => Visit.Actor;
    public DateTimeOffset Now => Visit.Now;
    public bool IsOpen => Decision.IsOpen(Now);
    public bool IsOver => Decision.IsOver(Now);
    public bool Keeps => DecisionPermissions.Keeps(Actor, Decision);
    public DecisionVoter? Seat => Decision.SeatOf(Actor);
    public IReadOnlyList<DecisionVoter> Entitled => Decision.EntitledAt(Now);
    public IReadOnlyList<DecisionVoter> TookPart => [.. Decision.Voters.Where(Decision.HasVoted)];

    /// <summary>Seats this visitor may vote for now.</summary>
    public IReadOnlyList<DecisionVoter> MayVoteFor => Decision.MayVoteFor(Actor, Now);

    /// <summary>A vote waits for this visitor: their own, or one they hold.</summary>
    public bool Waits => MayVoteFor.Any(v => !Decision.HasVoted(v));

    /// <summary>
    /// A voter reads what others said once their own vote is in, so that nobody follows the herd; in secret, nobody does
    /// before the end.
    /// </summary>
    public bool SeesVotes => IsOver || (!Decision.IsSecret && (Seat is null || Decision.HasVoted(Seat)));

    public bool MayEdit => Keeps && Decision.State == DecisionState.Draft;
    public bool MayAmend => Keeps && IsOpen && Decision.Method == DecisionMethod.Consent;
    public bool MayClose => Keeps && IsOpen && Decision.AllVoted(Now);
    public bool MayWithdraw => Keeps && (IsOpen || Decision.State == DecisionState.Draft);
    public bool MayGive => IsOpen && Decision.AllowsProxies && Seat is { } seat && !Decision.HasVoted(seat);

    public IReadOnlyList<Cast> CastIn(int round) =>
        Decision.IsSecret
            ? [.. Ballots.Where(b => b.Round == round).Select(b => b.Cast)]
            : [.. Decision.Votes.Where(v => v.Round == round).Select(v => v.Cast)];

    public VoteResult Result =>
        Decision.Count(
            CastIn(Decision.Round),
            Decision.Entitled ?? Math.Max(Entitled.Count, CastIn(Decision.Round).Count)
        );

    /// <summary>Null: nothing like it, or not for this visitor.</summary>
    public static async Task<DecisionSight?> FindAsync(GotongDb db, Visit visit, int number, CancellationToken cancel)
    {
        var decision = await db.Decisions.Whole().SingleOrDefaultAsync(d => d.Number == number, cancel);
        if (decision is null || !DecisionPermissions.MaySee(visit.Actor, decision, visit.Now))
            return null;
        return new(visit, decision, decision.IsSecret ? await db.BallotsAsync(decision.Id, cancel) : []);
    }
}

/// <summary>Decisions without their votes, newest first: enough for a list.</summary>
public static class DecisionLists
{
    private const int Most = 300;

    public static async Task<IReadOnlyList<DecisionSight>> VisibleAsync(
        GotongDb db,
        Visit visit,
        CancellationToken cancel,
        Func<IQueryable<Decision>, IQueryable<Decision>>? narrow = null
    )
    {
        var all = await (narrow?.Invoke(db.Decisions) ?? db.Decisions)
            .AsNoTrackingWithIdentityResolution()
            .Seated()
            .OrderByDescending(d => d.Number)
            .Take(Most)
            .ToListAsync(cancel);
        return
        [
            .. all.Where(d => DecisionPermissions.MaySee(visit.Actor, d, visit.Now))
                .Select(d => new DecisionSight(visit, d, [])),
        ];
    }
}
