using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>Promises on the page of an initiative, of an organization, and at its desk.</summary>
public static class CommitmentPanels
{
    public static async Task<Panel?> OfInitiativeAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        var promises = await ReadAsync(
            room,
            $"inisiatif {initiative.Id}",
            c => c.InitiativeId == initiative.Id,
            cancel
        );
        var actor = room.Visit.Actor;
        var may =
            CommitmentPermissions.Write.Admits(actor)
            && initiative.State != InitiativeState.Dropped
            && initiative.LeadOrganizationId is not null;
        return promises.Count == 0 && !may
            ? null
            : new(
                typeof(PromisesPanel),
                new PromisesPanelView(
                    room.Visit,
                    T("Yang dijanjikan untuk inisiatif ini", "What is promised for this initiative"),
                    promises
                )
                {
                    Offer = may ? CommitmentLinks.Offer(room.Visit.Region, initiative.Number) : null,
                    Proposal = may ? CommitmentLinks.Proposal(room.Visit.Region, initiative.Number) : null,
                }
            );
    }

    public static async Task<Panel?> OfOrganizationAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var organization = (Organization)record;
        var promises = await ReadAsync(
            room,
            $"lembaga {organization.Id}",
            c => c.GiverId == organization.Id || c.ReceiverId == organization.Id,
            cancel
        );
        return promises.Count == 0
            ? null
            : new(typeof(PromisesPanel), new PromisesPanelView(room.Visit, T("Janjinya", "Its promises"), promises));
    }

    public static async Task<Panel?> AtDeskAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var organization = (Organization)record;
        if (room.Visit.Actor.IsGuest)
            return null;
        var promises = await ReadAsync(
            room,
            "",
            c => c.GiverId == organization.Id || c.ReceiverId == organization.Id,
            cancel
        );
        return new(
            typeof(PromisesPanel),
            new PromisesPanelView(
                room.Visit,
                T("Yang kami janjikan dan terima", "What we promised and receive"),
                promises
            )
            {
                Offer = CommitmentLinks.Offer(room.Visit.Region),
                Export = CommitmentLinks.Sheet(room.Visit.Region, $"?lembaga={organization.Id}"),
            }
        );
    }

    /// <summary>Strangers are shown what was read once for all of them.</summary>
    private static async Task<IReadOnlyList<Promise>> ReadAsync(
        PanelRoom room,
        string part,
        System.Linq.Expressions.Expression<Func<Commitment, bool>> which,
        CancellationToken cancel
    )
    {
        var (db, visit) = (room.Db, room.Visit);
        return visit.Actor.IsAnonymous
            ? await room.Memory.RecallAsync(db, visit.Region.Code, $"{part} {visit.Today:O}", LoadAsync, cancel) ?? []
            : (await LoadAsync())!;

        async Task<IReadOnlyList<Promise>?> LoadAsync() =>
            [
                .. (await db.Commitments.AsNoTracking().Where(which).Whole().ToListAsync(cancel))
                    .Where(c => CommitmentPermissions.MaySee(visit.Actor, c) && c.State != CommitmentState.Withdrawn)
                    .Select(c => new Promise(c, CommitmentPermissions.MayRead(visit.Actor, c), visit.Today))
                    .OrderBy(p => p.Standing)
                    .ThenBy(p => p.Terms.DueOn),
            ];
    }
}

public sealed record PromisesPanelView(Visit Visit, string Title, IReadOnlyList<Promise> Promises)
{
    public string? Offer { get; init; }
    public string? Proposal { get; init; }
    public string? Export { get; init; }
}
