using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions;

/// <summary>A vote that waits for a person, their own or one they hold, and until when.</summary>
public static class DecisionWaits
{
    public static async Task<IReadOnlyList<WaitingItem>> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (!actor.IsMember)
            return [];
        var now = db.Clock.GetUtcNow();
        var seats = actor.Memberships.Select(m => m.Id).ToList();
        var open = await db
            .Decisions.AsNoTrackingWithIdentityResolution()
            .Where(d => d.State == DecisionState.Open && d.ClosesAt > now)
            .Where(d => d.Voters.Any(v => seats.Contains(v.MemberId)))
            .Seated()
            .OrderBy(d => d.ClosesAt)
            .ToListAsync(cancel);
        return
        [
            .. open.Where(d => d.MayVoteFor(actor, now).Any(v => !d.HasVoted(v)))
                .Select(d => new WaitingItem(
                    region,
                    T(
                        $"Beri suara sebelum {DecisionWords.Until(d, region)}: {d.Question}",
                        $"Vote before {DecisionWords.Until(d, region)}: {d.Question}"
                    ),
                    DecisionLinks.Record(region, d.Number),
                    d.OpenedAt
                )),
        ];
    }
}
