using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.List;

/// <summary>The inventory is opened to the public as a whole, or closed again.</summary>
public static class PublishInventory
{
    private static readonly Access Decide = Access.Only(Role.Coordinator, Role.RegionAdmin);

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ApplicationLinks.PublishPath, ShowAsync).Allow(ApplicationPermissions.Keepers);
        region.MapForm(ApplicationLinks.PublishPath, SaveAsync).Allow(Decide);
    }

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<PublishPage>(
            new
            {
                visit.Region,
                Inventory = await FindAsync(db, cancel),
                MayDecide = Decide.Admits(visit.Actor),
            }
        );

    private static async Task<IResult> SaveAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var inventory = await FindAsync(db, cancel);
        if (Versions.Of(request.Form) != (inventory?.Version ?? 0))
            return Results.Redirect(ApplicationLinks.Publish(visit.Region));
        if (inventory is null)
            db.Add(inventory = new() { RegionId = visit.Region.Id });
        var opens = inventory.PublishedAt is null;
        if (opens)
            inventory.Publish(visit.Now);
        else
            inventory.Withdraw();
        try
        {
            await db.SaveActAsync(Said(opens), cancel);
        }
        catch (DbUpdateException)
        {
            // Somebody else opened or closed it at the same moment: the page shows how it stands.
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return new SeeOther(ApplicationLinks.Publish(visit.Region));
        }
        return new SeeOther(ApplicationLinks.List(visit.Region));
    }

    private static Act Said(bool opens) =>
        opens
            ? new(
                "applications.published",
                Visibility.Public,
                "membuka daftar aplikasi daerah untuk umum",
                "opened the region's inventory of applications to the public"
            )
            : new Act(
                "applications.withdrawn",
                Visibility.Public,
                "menutup daftar aplikasi daerah dari umum",
                "closed the region's inventory of applications to the public"
            );

    private static Task<ApplicationInventory?> FindAsync(GotongDb db, CancellationToken cancel) =>
        db.Set<ApplicationInventory>().AsTracking().SingleOrDefaultAsync(cancel);
}
