using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Addresses given out before a Perubahan still lead to where the indicator is measured now.</summary>
public static class LaterEdition
{
    /// <summary>The same indicator in the enacted edition that amends its plan; null: there is none.</summary>
    public static Task<Guid?> OfAsync(GotongDb db, Indicator indicator, CancellationToken cancel) =>
        db
            .Indicators.Where(i => i.Key == indicator.Key && i.Priority.Key == indicator.Priority.Key)
            .Where(i => i.Priority.Rpjmd.OriginId == indicator.Priority.RpjmdId)
            .Where(i => i.Priority.Rpjmd.EnactedOn != null)
            .Select(i => (Guid?)i.Id)
            .FirstOrDefaultAsync(cancel);
}
