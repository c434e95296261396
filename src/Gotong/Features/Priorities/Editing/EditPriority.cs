using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>Name, code and outcome of a priority are mended by hand.</summary>
internal static class EditPriority
{
    public static void MapEditPriority(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.EditPath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.EditPath, SaveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await FindAsync(db, id, cancel) is { } priority
            ? PlanLock.Refuse(visit, priority.Rpjmd)
                ?? Form(visit.Region, PriorityForm.Of(priority), priority, new FormErrors(), 200)
            : Results.NotFound();

    private static Task<Priority?> FindAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        db.Priorities.Include(p => p.Rpjmd).SingleOrDefaultAsync(p => p.Id == id, cancel);

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, id, cancel) is not { } priority)
            return Results.NotFound();
        if (PlanLock.Refuse(visit, priority.Rpjmd) is { } refused)
            return refused;
        var form = PriorityForm.Of(request.Form);
        if (request.Form[FormFields.Version] != Versions.Text(priority.Version))
            return Form(visit.Region, form, priority, new FormErrors(), 409);
        var errors = form.Check();
        if (errors.Any)
            return Form(visit.Region, form, priority, errors, 422);
        var before = priority.Name;
        form.WriteTo(priority);
        if (!db.ChangeTracker.HasChanges())
            return new SeeOther(PriorityLinks.Page(visit.Region, id));
        try
        {
            await db.SaveActAsync(ActOf(before, priority.Name), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var stored = await db.Priorities.SingleAsync(p => p.Id == id, cancel);
            return Form(visit.Region, form, stored, new FormErrors(), 409);
        }
        return new SeeOther(PriorityLinks.Page(visit.Region, id));
    }

    private static Act ActOf(string before, string after) =>
        before == after
            ? new("priority.changed", Visibility.Region, $"mengubah “{after}”", $"changed “{after}”")
            : new(
                "priority.renamed",
                Visibility.Region,
                $"mengubah nama “{before}” menjadi “{after}”",
                $"renamed “{before}” to “{after}”"
            );

    private static IResult Form(Region region, PriorityForm form, Priority stored, FormErrors errors, int status) =>
        Page.Of<PriorityFormPage>(
            new
            {
                Region = region,
                Form = form,
                stored.Level,
                Priority = stored,
                Errors = errors,
                Conflict = status == 409,
            },
            status
        );
}
