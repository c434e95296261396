using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>One promise, whole, when the visitor may read all of it; and what was done with it, saved.</summary>
public static class CommitmentFinder
{
    public static async Task<Commitment?> FindAsync(GotongDb db, Visit visit, int number, CancellationToken cancel) =>
        await db.Commitments.Whole().SingleOrDefaultAsync(c => c.Number == number, cancel) is { } commitment
        && CommitmentPermissions.MayRead(visit.Actor, commitment)
            ? commitment
            : null;

    /// <summary>Saves the act and goes back to the promise.</summary>
    /// <param name="stale">Answers with the promise as it is now, where somebody was faster.</param>
    public static async Task<IResult> SaveAsync(
        GotongDb db,
        Visit visit,
        int number,
        Act act,
        Func<Commitment, IResult> stale,
        CancellationToken cancel
    )
    {
        try
        {
            await db.SaveActAsync(act, cancel);
            return new SeeOther(CommitmentLinks.Record(visit.Region, number));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(db, visit, number, cancel) is { } now ? stale(now) : Results.NotFound();
        }
    }
}
