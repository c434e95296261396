using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Methods.Networks;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Networks;

/// <summary>Reads the network of a region as somebody sees it; kept in memory until its next act.</summary>
public sealed class NetworkReader(GotongDb db, Visit visit, RegionMemory memory, InitiativeIndexes indexes)
{
    public Task<RegionNetwork> AsSeenBy(Actor actor, CancellationToken cancel) =>
        memory.RecallAsync(
            db,
            () => ReadAsync(actor, cancel),
            network => network.Read.Standings.Count + network.Read.Ties.Count,
            cancel,
            InitiativePermissions.SightOf(actor)
        );

    private async Task<RegionNetwork> ReadAsync(Actor actor, CancellationToken cancel)
    {
        var index = await indexes.HereAsync(cancel);
        var sees = InitiativePermissions.Sees(actor);
        var shown = index
            .All.Where(i => i.State != InitiativeState.Dropped && (sees is null || sees(i)))
            .Reverse()
            .ToList();
        var lines = await OrganizationIndex.HereAsync(db, memory, cancel);
        var mayOpen = OrganizationIndex.Sees(actor);
        var withPage = lines.Table.Rows.Where(o => mayOpen is null || mayOpen(o)).Select(o => o.Id).ToHashSet();
        var promises = await PromisesAsync(cancel);
        var named = shown.SelectMany(i => PartsOf(i, promises)).Select(p => p.OrganizationId).ToHashSet();
        var days = await DaysAsync(actor, cancel);
        return new(
            CollaborationNetwork.Of(
                [
                    .. index
                        .Organizations.Values.Where(o => named.Contains(o.Id) || withPage.Contains(o.Id))
                        .OrderBy(o => o.Kind)
                        .ThenBy(o => o.Name, StringComparer.Ordinal)
                        .Select(o => new NetworkOrganization(o.Id, o.Kind.ToString(), o.Label, o.Kind.IsOutside())),
                ],
                [.. shown.Select(i => new NetworkInitiative(i.Id, i.Dimensions, days[i.Id], [.. PartsOf(i, promises)]))]
            ),
            index.Organizations,
            withPage
        );
    }

    /// <summary>Who leads, who is a partner, and who promised something: what was kept makes the tie thick.</summary>
    private static IEnumerable<NetworkPart> PartsOf(IndexedInitiative initiative, ILookup<Guid, KeptPromises> promises)
    {
        if (initiative.LeadId is { } lead)
            yield return new(lead, Leads: true);
        foreach (var partner in initiative.Partners)
            yield return new(partner.Id, Leads: false);
        foreach (var promise in promises[initiative.Id])
            yield return new(promise.GiverId, Leads: false, promise.Kept);
    }

    /// <summary>Both sides signed these: everybody may know of them.</summary>
    private async Task<ILookup<Guid, KeptPromises>> PromisesAsync(CancellationToken cancel) =>
        (
            await db
                .Commitments.Where(c => c.AgreedAt != null && c.InitiativeId != null)
                .GroupBy(c => new { c.InitiativeId, c.GiverId })
                .Select(g => new
                {
                    Initiative = g.Key.InitiativeId!.Value,
                    g.Key.GiverId,
                    Kept = g.Count(c => c.State == CommitmentState.Kept),
                })
                .ToListAsync(cancel)
        ).ToLookup(p => p.Initiative, p => new KeptPromises(p.GiverId, p.Kept));

    private sealed record KeptPromises(Guid GiverId, int Kept);

    /// <summary>For members the day it began, for strangers the day they were told.</summary>
    private async Task<Dictionary<Guid, DateOnly>> DaysAsync(Actor actor, CancellationToken cancel)
    {
        var zone = visit.Region.Zone;
        return await db
            .Initiatives.Select(i => new
            {
                i.Id,
                i.StartedAt,
                i.PublishedAt,
            })
            .ToDictionaryAsync(
                i => i.Id,
                i => Dates.DayOf(actor.IsInside ? i.StartedAt : i.PublishedAt ?? i.StartedAt, zone),
                cancel
            );
    }
}
