using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Who may read of acts on a plan: once it is published, each change of it is public.</summary>
public static class PlanVisibility
{
    public static Task<Visibility> OfAsync(GotongDb db, Guid rpjmdId, CancellationToken cancel) =>
        FirstAsync(db.Rpjmds.Where(r => r.Id == rpjmdId), cancel);

    public static Task<Visibility> OfPeriodAsync(GotongDb db, int firstYear, CancellationToken cancel) =>
        FirstAsync(db.Rpjmds.Where(r => r.PeriodStart == firstYear), cancel);

    private static async Task<Visibility> FirstAsync(IQueryable<Rpjmd> plans, CancellationToken cancel) =>
        await plans.AnyAsync(r => r.PublishedAt != null, cancel) ? Visibility.Public : Visibility.Region;
}
