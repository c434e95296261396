using Gotong.Features.Organizations;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Library;

/// <summary>What a double was said to measure, the organization that stays measures.</summary>
public static class ProducerMove
{
    public static async Task<string?> MoveAsync(
        GotongDb db,
        Organization from,
        Organization into,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        _ = at;
        var profiles = await db.IndicatorProfiles.AsTracking().Where(p => p.ProducerId == from.Id).ToListAsync(cancel);
        profiles.ForEach(p => p.ProducerId = into.Id);
        return null;
    }
}
