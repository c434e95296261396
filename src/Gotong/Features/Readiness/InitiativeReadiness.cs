using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness;

/// <summary>How ready initiatives are, read live in a fixed number of queries. For the roadmap, the gate and the books.</summary>
public static class InitiativeReadiness
{
    public static async Task<InitiativeConfidence> Of(GotongDb db, Initiative initiative, CancellationToken cancel)
    {
        var region = await db.Regions.AsNoTracking().SingleAsync(r => r.Id == db.RegionId, cancel);
        var id = initiative.Id;
        return (await Of(db, region.Today(db.Clock), db.Initiatives.Where(i => i.Id == id), false, cancel))[id];
    }

    /// <param name="which">Initiatives of this region; narrowed by the caller to what the reader may see.</param>
    /// <param name="isPublic">For who may not read the promises themselves.</param>
    /// <param name="promises">The agreed ones, with terms, money and signatures, from who has read them already.</param>
    public static async Task<IReadOnlyDictionary<Guid, InitiativeConfidence>> Of(
        GotongDb db,
        DateOnly today,
        IQueryable<Initiative> which,
        bool isPublic,
        CancellationToken cancel,
        ILookup<Guid, Commitment>? promises = null
    )
    {
        var ids = which.Select(i => i.Id);
        var heads = await which
            .Select(i => new
            {
                i.Id,
                i.Horizon,
                i.StartedAt,
            })
            .ToListAsync(cancel);
        var costs = (
            await db.Set<CostLine>()
                .Where(c => c.Stage != MoneyStage.Realised && ids.Contains(c.InitiativeId))
                .Select(c => new
                {
                    c.InitiativeId,
                    c.Year,
                    c.Source,
                    c.Amount,
                })
                .ToListAsync(cancel)
        ).ToLookup(c => c.InitiativeId, c => new NeededMoney(c.Year, c.Source, c.Amount));
        var needs = (
            await db.Set<Need>().AsNoTracking().Where(n => ids.Contains(n.InitiativeId)).ToListAsync(cancel)
        ).ToLookup(n => n.InitiativeId);
        var proofs = (
            await db
                .Proofs.AsNoTrackingWithIdentityResolution()
                .Include(p => p.Owner)
                .Include(p => p.Evidence)
                .Where(p => ids.Contains(p.InitiativeId))
                .OrderBy(p => p.Id)
                .ToListAsync(cancel)
        ).ToLookup(p => p.InitiativeId);
        promises ??= (
            await db
                .Commitments.AsNoTracking()
                .Include(c => c.Terms)
                .Include(c => c.Money)
                .Include(c => c.Signatures)
                .AsSplitQuery()
                .Where(c => c.AgreedAt != null && c.InitiativeId != null && ids.Contains(c.InitiativeId.Value))
                .ToListAsync(cancel)
        ).ToLookup(c => c.InitiativeId!.Value);
        return heads.ToDictionary(
            h => h.Id,
            h =>
                Confidence.Of(
                    new FactsOfProofs(
                        h.Horizon,
                        h.StartedAt.Year,
                        [.. costs[h.Id]],
                        [.. needs[h.Id]],
                        [.. proofs[h.Id]],
                        [.. promises[h.Id]],
                        today,
                        isPublic
                    ).Gather(),
                    today
                )
        );
    }
}

/// <summary>Money an initiative says it needs.</summary>
public sealed record NeededMoney(int Year, string Source, long Amount);
