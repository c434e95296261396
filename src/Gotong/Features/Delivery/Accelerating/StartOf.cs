using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>When an initiative begins, by its schedule.</summary>
public static class StartOf
{
    public static Task<Quarter?> InitiativeAsync(GotongDb db, Guid initiative, CancellationToken cancel) =>
        db
            .Schedules.Where(s => s.InitiativeId == initiative)
            .Select(s => (Quarter?)s.Starts)
            .SingleOrDefaultAsync(cancel);
}
