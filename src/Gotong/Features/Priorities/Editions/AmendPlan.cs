using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>A Perubahan begins as a copy of what is in force, and is looked at beside it.</summary>
internal static class AmendPlan
{
    public static void MapAmendPlan(this IEndpointRouteBuilder region)
    {
        region.MapForm(PriorityLinks.AmendPath, StartAsync).Allow(PriorityPermissions.Keepers);
        region.MapGet(PriorityLinks.AmendmentPath, ShowAsync).Allow(Access.Members);
    }

    private static async Task<IResult> StartAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var shelf = await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel);
        if (shelf.Plans.FirstOrDefault(p => p.Id == id) is not { } origin)
            return Results.NotFound();
        if (!origin.IsEnacted)
            return new SeeOther(PriorityLinks.Document(visit.Region, id));
        if (shelf.AmendmentOf(origin) is { } open)
            return new SeeOther(PriorityLinks.Amendment(visit.Region, open.Id));
        var amendment = origin.Amend();
        if (
            shelf.Plans.Any(p =>
                p.Kind == amendment.Kind && p.PeriodStart == amendment.PeriodStart && p.Edition == amendment.Edition
            )
        )
            return new SeeOther(PriorityLinks.Document(visit.Region, id)); // superseded: the later edition is amended
        await db.SaveLargeActAsync(
            async write =>
            {
                // Of two at once the second waited for the first, and finds its draft.
                if (await Open(db, id).AnyAsync(cancel))
                    return null;
                db.Add(amendment);
                await new PlanCopy(db, amendment).RunAsync(await StoredPlan.LoadAsync(db, origin.Id, cancel), write);
                return new Act(
                    "rpjmd.amendment-started",
                    Visibility.Region,
                    $"memulai {amendment.Title}",
                    $"began {amendment.Title}",
                    new { origin = origin.Id, amendment.Edition }
                );
            },
            cancel
        );
        var started = await Open(db, id).Select(p => p.Id).SingleAsync(cancel);
        return new SeeOther(PriorityLinks.Amendment(visit.Region, started));
    }

    private static IQueryable<Rpjmd> Open(GotongDb db, Guid originId) =>
        db.Rpjmds.Where(p => p.OriginId == originId && p.EnactedOn == null);

    private static async Task<IResult> ShowAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        RestingSource resting,
        CancellationToken cancel
    ) =>
        await AmendmentView.LoadAsync(db, visit, resting, id, cancel) is { } view
            ? Page.Of<AmendmentPage>(new { Model = view })
            : Results.NotFound();
}
