using Gotong.Features.Discussions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>A request and a promise are discussed by both sides and by those who run the drafting.</summary>
public static class CollaborationDiscussions
{
    public const string RequestKind = "permintaan";
    public const string CommitmentKind = "janji";
    public static readonly DiscussionSubject Request = new(RequestKind, "permintaan", "request", FindRequestAsync);
    public static readonly DiscussionSubject Commitment = new(CommitmentKind, "janji", "promise", FindCommitmentAsync);

    private static async Task<DiscussedRecord?> FindRequestAsync(
        GotongDb db,
        Region region,
        Actor actor,
        string key,
        CancellationToken cancel
    ) =>
        Guid.TryParse(key, out var id)
        && await ShowRequests
            .VisibleTo(db, actor)
            .Include(r => r.Organization)
            .Include(r => r.Initiative)
            .SingleOrDefaultAsync(r => r.Id == id, cancel)
            is { } request
            ? new(
                id.ToString(),
                $"{request.Initiative.Title}: {request.Organization.Label}",
                RequestLinks.RecordFrom(region, id),
                [request.AskedBy],
                CommitmentPermissions.MayRun(actor)
            )
            : null;

    private static async Task<DiscussedRecord?> FindCommitmentAsync(
        GotongDb db,
        Region region,
        Actor actor,
        string key,
        CancellationToken cancel
    ) =>
        Guid.TryParse(key, out var id)
        && await db.Commitments.AsNoTracking().Whole().SingleOrDefaultAsync(c => c.Id == id, cancel) is { } commitment
        && CommitmentPermissions.MayRead(actor, commitment)
            ? new(
                id.ToString(),
                $"{commitment.Number}. {commitment.Giver.Label}",
                CommitmentLinks.RecordFrom(region, commitment.Number),
                [],
                CommitmentPermissions.MayRun(actor)
            )
            : null;
}
