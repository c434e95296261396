using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Initiatives.Index;

/// <summary>Reads the index of a region: one query for each of its tables, never one for a row.</summary>
public sealed class InitiativeIndexes(GotongDb db, Visit visit, RegionMemory memory)
{
    public Task<InitiativeIndex> HereAsync(CancellationToken cancel) =>
        memory.RecallAsync(db, () => ReadAsync(cancel), index => index.All.Count, cancel);

    private async Task<InitiativeIndex> ReadAsync(CancellationToken cancel)
    {
        var organizations = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, cancel);
        var plan = await PlanAsync(cancel);
        var owners = await OwnersAsync(cancel);
        var framework = visit.Region.Framework;
        var dimensions = await PartsAsync(
            db.Set<InitiativeDimension>()
                .Where(d => d.Framework == framework)
                .Select(d => new { d.InitiativeId, d.Dimension }),
            d => d.InitiativeId,
            d => d.Dimension,
            cancel
        );
        var partners = await PartsAsync(
            db.Set<InitiativePartner>()
                .Where(p => p.Answer != PartnerAnswer.Rejected)
                .Select(p => new { p.InitiativeId, p.OrganizationId }),
            p => p.InitiativeId,
            p => organizations[p.OrganizationId],
            cancel
        );
        var places = await PartsAsync(
            db.Set<InitiativePlace>().Select(p => new { p.InitiativeId, p.AreaCode }),
            p => p.InitiativeId,
            p => p.AreaCode,
            cancel
        );
        var moved = await PartsAsync(
            db.Set<Effect>()
                .Where(e => e.Indicator != null)
                .Select(e => new { e.InitiativeId, e.Indicator!.PriorityId }),
            e => e.InitiativeId,
            e => e.PriorityId,
            cancel
        );
        var costs = await db.Set<CostLine>()
            .GroupBy(c => c.InitiativeId)
            .Select(g => new { g.Key, Sum = g.Sum(c => c.Amount) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancel);
        var rows = await db
            .Initiatives.OrderByDescending(i => i.Number)
            .Select(i => new IndexedInitiative(
                i.Id,
                i.Number,
                i.Title,
                i.State,
                i.StateAt,
                i.ChangedAt,
                i.SubmittedAt != null,
                i.PublishedAt != null,
                i.Kind,
                i.Horizon,
                i.StartedBy,
                i.OwnerId,
                i.DeputyId,
                i.LeadOrganizationId,
                i.PriorityId
            ))
            .ToListAsync(cancel);
        return new(
            [
                .. rows.Select(i =>
                {
                    var misi = plan.MisiOf(i.PriorityId);
                    return i with
                    {
                        Owner = i.OwnerId is { } owner ? owners.GetValueOrDefault(owner) : null,
                        Lead = i.LeadId is { } lead ? organizations[lead].Label : null,
                        Priority = plan.NameOf(i.PriorityId),
                        MisiId = misi?.Id,
                        Misi = misi?.Name,
                        Cost = costs.GetValueOrDefault(i.Id),
                        Dimensions = [.. dimensions[i.Id]],
                        Partners = [.. partners[i.Id]],
                        Places = [.. places[i.Id]],
                        MovedPriorities = [.. moved[i.Id]],
                    };
                }),
            ],
            organizations,
            await AreasAsync(cancel),
            visit.Now
        );
    }

    private static async Task<ILookup<Guid, T>> PartsAsync<TRow, T>(
        IQueryable<TRow> rows,
        Func<TRow, Guid> initiative,
        Func<TRow, T> part,
        CancellationToken cancel
    ) => (await rows.ToListAsync(cancel)).ToLookup(initiative, part);

    private Task<Dictionary<Guid, string>> OwnersAsync(CancellationToken cancel) =>
        db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.EndedAt == null)
            .Select(m => new { m.Id, m.Account.Name })
            .ToDictionaryAsync(m => m.Id, m => m.Name, cancel);

    private async Task<Chains> PlanAsync(CancellationToken cancel) =>
        new(
            await db
                .Priorities.Select(p => new Chain(p.Id, p.ParentId, p.Level, p.Name))
                .ToDictionaryAsync(p => p.Id, cancel)
        );

    private async Task<Dictionary<string, string>> AreasAsync(CancellationToken cancel)
    {
        var code = StepRoom.AreaCodeOf(visit.Region);
        var kecamatan = db.Areas.Where(a => a.ParentCode == code);
        var desa = db.Areas.Where(a => kecamatan.Any(k => k.Code == a.ParentCode));
        return await kecamatan
            .Concat(desa)
            .Select(a => new { a.Code, a.Name })
            .ToDictionaryAsync(a => a.Code, a => a.Name, cancel);
    }

    private sealed record Chain(Guid Id, Guid? ParentId, PriorityLevel Level, string Name);

    private sealed record Chains(Dictionary<Guid, Chain> ById)
    {
        public string? NameOf(Guid? id) => Find(id)?.Name;

        public Chain? MisiOf(Guid? id)
        {
            for (var at = Find(id); at is not null; at = Find(at.ParentId))
                if (at.Level == PriorityLevel.Misi)
                    return at;
            return null;
        }

        private Chain? Find(Guid? id) => id is { } known ? ById.GetValueOrDefault(known) : null;
    }
}
