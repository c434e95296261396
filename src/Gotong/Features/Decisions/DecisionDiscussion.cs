using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Decisions;

/// <summary>A decision that has opened is discussed by who may read it.</summary>
public static class DecisionDiscussion
{
    public const string Kind = "keputusan";
    public static readonly DiscussionSubject Subject = new(Kind, "keputusan", "decision", FindAsync);

    private static async Task<DiscussedRecord?> FindAsync(
        GotongDb db,
        Region region,
        Actor actor,
        string key,
        CancellationToken cancel
    ) =>
        Guid.TryParse(key, out var id)
        && await db
            .Decisions.AsNoTrackingWithIdentityResolution()
            .Seated()
            .SingleOrDefaultAsync(d => d.Id == id && d.OpenedAt != null, cancel)
            is { } decision
        && DecisionPermissions.MaySee(actor, decision, db.Clock.GetUtcNow())
            ? new(
                id.ToString(),
                decision.Question,
                DecisionLinks.RecordFrom(region, decision.Number),
                [decision.OpenerId],
                DecisionPermissions.Keeps(actor, decision)
            )
            : null;
}
