using Gotong.Features.Delivery.Status;
using Gotong.Features.Initiatives;
using Gotong.Features.Roadmap;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Delivery.Accelerating;

/// <summary>Reads what initiatives promised and what came of it, where it is time to say so.</summary>
public static class LoadScore
{
    public static async Task<List<ScoredEffect>> AllAsync(GotongDb db, DateOnly today, CancellationToken cancel)
    {
        var which = db.Initiatives.Where(i =>
            i.State == InitiativeState.Accepted || i.State == InitiativeState.InMasterplan
        );
        var heads = await which
            .Include(i => i.LeadOrganization)
            .AsNoTracking()
            .OrderBy(i => i.Number)
            .ToListAsync(cancel);
        var ids = which.Select(i => i.Id);
        var starts = await db
            .Schedules.Where(s => ids.Contains(s.InitiativeId))
            .Select(s => new { s.InitiativeId, s.Starts })
            .ToDictionaryAsync(s => s.InitiativeId, s => s.Starts, cancel);
        var effects = await LoadEffects.OfAsync(db, ids, today, false, cancel);
        return
        [
            .. from i in heads
            where starts.ContainsKey(i.Id)
            from e in effects[i.Id]
            let scored = ScoredEffect.Of(e, starts[i.Id].FirstDay)
            where scored is not null
            select scored with
            {
                Number = i.Number,
                Title = i.Title,
                LeadId = i.LeadOrganizationId,
                Lead = i.LeadOrganization?.Label,
                Kind = i.Kind,
            },
        ];
    }
}
