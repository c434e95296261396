using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Desks.Link;

/// <summary>Renews or withdraws the link of a desk. With the old link go the guests who came by it.</summary>
public static class ShareDesk
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapForm(DeskLinks.RenewPath, RenewAsync).Allow(DeskPermissions.Run);
        region.MapForm(DeskLinks.ClosePath, CloseAsync).Allow(DeskPermissions.Run);
    }

    private static Task<IResult> RenewAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        DeskLink links,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            id,
            db,
            visit,
            desk => links.Issue(desk, visit.Now),
            new Act(
                "desk.link-renewed",
                Visibility.Region,
                "membuat tautan meja yang baru",
                "made a new link for a desk"
            ),
            cancel
        );

    private static Task<IResult> CloseAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        ChangeAsync(
            id,
            db,
            visit,
            desk => desk.CloseLink(visit.Now),
            new Act("desk.link-closed", Visibility.Region, "menarik tautan meja", "withdrew the link of a desk"),
            cancel
        );

    private static async Task<IResult> ChangeAsync(
        Guid organizationId,
        GotongDb db,
        Visit visit,
        Action<Desk> change,
        Act act,
        CancellationToken cancel
    )
    {
        var desk = await db.Desks.AsTracking().SingleOrDefaultAsync(d => d.OrganizationId == organizationId, cancel);
        if (desk is null)
            return Results.NotFound();
        change(desk);
        var guests = await db
            .Memberships.AsTracking()
            .Where(m =>
                m.RegionId == db.RegionId
                && m.OrganizationId == organizationId
                && m.Role == Role.Guest
                && m.EndedAt == null
            )
            .ToListAsync(cancel);
        foreach (var guest in guests)
            guest.End(visit.Now);
        try
        {
            await db.SaveActAsync(act, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody came, or another of the team was first: the page shows how it stands now.
        }
        return new SeeOther(DeskLinks.Desk(visit.Region, organizationId));
    }
}
