using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>What a double was asked for and promised, the organization that stays was asked for and promised.</summary>
public static class CollaborationMove
{
    public static async Task<string?> MoveAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        var promises = await db
            .Commitments.AsTracking()
            .Where(c => c.GiverId == from.Id || c.ReceiverId == from.Id)
            .ToListAsync(cancel);
        if (
            promises.Find(c =>
                c.State != CommitmentState.Withdrawn && (c.GiverId == into.Id || c.ReceiverId == into.Id)
            ) is
            { } between
        )
            return T(
                $"Janji {between.Number} ada di antara kedua lembaga ini, jadi keduanya bukan satu lembaga. Tarik janji itu dulu bila memang sama.",
                $"Promise {between.Number} stands between these two, so they are not one. Take that promise back first if they are."
            );
        foreach (var promise in promises)
            promise.Replace(from.Id, into.Id);
        foreach (
            var request in await db.Requests.AsTracking().Where(r => r.OrganizationId == from.Id).ToListAsync(cancel)
        )
            request.OrganizationId = into.Id;
        return null;
    }
}
