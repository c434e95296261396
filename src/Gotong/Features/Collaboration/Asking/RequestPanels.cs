using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Collaboration;

/// <summary>Requests on the page of an initiative and at the desk of an organization. Never shown to strangers.</summary>
public static class RequestPanels
{
    public static async Task<Panel?> OfInitiativeAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var initiative = (Initiative)record;
        if (!room.Visit.Actor.IsMember)
            return null;
        var requests = await Whole(room.Db)
            .Where(r => r.InitiativeId == initiative.Id)
            .OrderBy(r => r.AskedAt)
            .ToListAsync(cancel);
        var mayAsk = RequestPermissions.MayAsk(room.Visit.Actor, initiative);
        return requests.Count == 0 && !mayAsk
            ? null
            : new(typeof(InitiativeRequests), new InitiativeRequestsView(room.Visit, initiative, requests, mayAsk));
    }

    public static async Task<Panel?> AtDeskAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var organization = (Organization)record;
        if (room.Visit.Actor.IsGuest)
            return null;
        var requests = await Whole(room.Db)
            .Where(r => r.OrganizationId == organization.Id && r.State != RequestState.Withdrawn)
            .OrderBy(r => r.State == RequestState.Waiting ? 0 : 1)
            .ThenBy(r => r.DueOn)
            .ToListAsync(cancel);
        return requests.Count == 0
            ? null
            : new(typeof(DeskRequests), new DeskRequestsView(room.Visit, organization, requests));
    }

    private static IQueryable<Request> Whole(GotongDb db) =>
        db.Requests.AsNoTracking().Include(r => r.Organization).Include(r => r.Initiative.LeadOrganization);
}

public sealed record InitiativeRequestsView(
    Visit Visit,
    Initiative Initiative,
    IReadOnlyList<Request> Requests,
    bool MayAsk
);

public sealed record DeskRequestsView(Visit Visit, Organization Organization, IReadOnlyList<Request> Requests);
