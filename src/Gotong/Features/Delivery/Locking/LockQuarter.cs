using Gotong.Features.Delivery.Reporting;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Locking;

/// <summary>The planner closes a quarter that has ended. It stays closed; what is wrong in it is corrected with a reason.</summary>
public static class LockQuarter
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapForm(DeliveryLinks.LockPath, HandleAsync).Allow(DeliveryPermissions.Lock);

    private static async Task<IResult> HandleAsync(string quarter, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (!Quarter.TryParse(quarter, out var closed) || !ReportDue.HasEnded(closed, visit.Today))
            return Results.NotFound();
        var board = new SeeOther(DeliveryLinks.Board(visit.Region, $"?triwulan={closed}"));
        if (await db.QuarterLocks.AnyAsync(l => l.Quarter == closed, cancel))
            return board;
        db.Add(
            new QuarterLock
            {
                RegionId = db.RegionId,
                Quarter = closed,
                LockedBy = visit.Actor.MemberId,
                LockedAt = visit.Now,
            }
        );
        var (id, en) = ReportWords.Both(closed);
        try
        {
            await db.SaveActAsync(
                new(
                    "quarter.locked",
                    Visibility.Public,
                    $"mengunci {id}",
                    $"locked {en}",
                    new { quarter = closed.ToString() }
                ),
                cancel
            );
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (!await db.QuarterLocks.AnyAsync(l => l.Quarter == closed, cancel))
                throw; // not another planner in the same moment
        }
        return board;
    }
}
