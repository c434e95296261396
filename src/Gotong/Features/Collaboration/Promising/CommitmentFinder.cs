using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>One promise, whole, when the visitor may read all of it.</summary>
public static class CommitmentFinder
{
    public static async Task<Commitment?> FindAsync(GotongDb db, Visit visit, int number, CancellationToken cancel) =>
        await db.Commitments.Whole().SingleOrDefaultAsync(c => c.Number == number, cancel) is { } commitment
        && CommitmentPermissions.MayRead(visit.Actor, commitment)
            ? commitment
            : null;
}
