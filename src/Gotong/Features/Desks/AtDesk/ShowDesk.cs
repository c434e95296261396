using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Desks.AtDesk;

/// <summary>The desk of one organization: what is asked of it, what it has written, what is still open.</summary>
public static class ShowDesk
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(DeskLinks.DeskPath, HandleAsync).Allow(DeskPermissions.Work);

    private static async Task<IResult> HandleAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        DeskLink links,
        CancellationToken cancel
    )
    {
        if (!DeskPermissions.MayWorkAt(visit.Actor, id))
            return Results.NotFound();
        if (await LoadDesks.OneAsync(db, visit.Actor, visit.Today.Year, id, cancel) is not { } desk)
            return Results.NotFound();
        if (desk.Desk is { OpenedAt: null } && visit.Actor.WorksFor(id))
            await MarkOpenedAsync(db, desk, visit, cancel);
        var runs = DeskPermissions.MayRun(visit.Actor);
        return Page.Of<DeskPage>(
            new
            {
                Model = new DeskView(visit.Region, visit.Actor, desk, desk.State(visit.Today))
                {
                    Runs = runs,
                    Link = runs ? links.Of(desk.Desk, visit.Region, visit.Now) : null,
                },
            }
        );
    }

    /// <summary>The first visit of somebody who works there is a fact for the board.</summary>
    private static async Task MarkOpenedAsync(GotongDb db, DeskProgress desk, Visit visit, CancellationToken cancel)
    {
        var record = await db.Desks.AsTracking().SingleAsync(d => d.Id == desk.Desk!.Id, cancel);
        record.Open(visit.Now);
        try
        {
            await db.SaveActAsync(DeskActs.Opened(desk.Organization), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A colleague came in the same second.
        }
        db.ChangeTracker.Clear();
    }
}

public sealed record DeskView(Region Region, Actor Actor, DeskProgress Desk, DeskState State)
{
    /// <summary>Looks at it as one who runs the drafting.</summary>
    public bool Runs { get; init; }
    public string? Link { get; init; }

    /// <summary>Null when one types for oneself.</summary>
    public Guid? OnBehalfOf => Actor.WorksFor(Desk.Organization.Id) ? null : Desk.Organization.Id;
}
