using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>A priority is written by hand: a misi, or what comes below another priority.</summary>
internal static class AddPriority
{
    public static void MapAddPriority(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.AddPath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.AddPath, SaveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(
        Guid? di,
        Guid? dokumen,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await PlaceAsync(db, visit, di, dokumen, cancel) is not var (plan, parent, level)
            ? Missing(di, visit)
            : PlanLock.Refuse(visit, plan)
                ?? Page.Of<PriorityFormPage>(
                    new
                    {
                        visit.Region,
                        Form = PriorityForm.Empty,
                        Level = level,
                        Parent = parent,
                        Document = dokumen,
                    }
                );

    private static async Task<IResult> SaveAsync(
        Guid? di,
        Guid? dokumen,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await PlaceAsync(db, visit, di, dokumen, cancel) is not var (plan, parent, level))
            return Missing(di, visit);
        if (PlanLock.Refuse(visit, plan) is { } refused)
            return refused;
        var form = PriorityForm.Of(request.Form);
        var errors = form.Check();
        var key = PriorityKeys.Of(await PriorityKeys.PathAsync(db, di, cancel), level, form.Name, form.CodeOrNull);
        if (!errors.Any && await db.Priorities.AnyAsync(p => p.RpjmdId == plan.Id && p.Key == key, cancel))
            errors.Add("name", Words.T("Ini sudah ada di tempat yang sama.", "This exists in the same place already."));
        if (errors.Any)
            return Page.Of<PriorityFormPage>(
                new
                {
                    visit.Region,
                    Form = form,
                    Level = level,
                    Parent = parent,
                    Document = dokumen,
                    Errors = errors,
                },
                422
            );
        var last = await db
            .Priorities.Where(p => p.RpjmdId == plan.Id && p.ParentId == di)
            .MaxAsync(p => (int?)p.Order, cancel);
        var priority = new Priority
        {
            RegionId = visit.Region.Id,
            RpjmdId = plan.Id,
            ParentId = di,
            Level = level,
            Name = form.Name,
            Key = key,
            Order = (last ?? 0) + 1,
        };
        form.WriteTo(priority);
        db.Add(priority);
        await db.SaveActAsync(
            new Act(
                "priority.added",
                await PlanVisibility.OfAsync(db, plan.Id, cancel),
                $"menambahkan {level.ToString().ToLowerInvariant()} “{form.Name}”",
                $"added the {level.ToString().ToLowerInvariant()} “{form.Name}”"
            ),
            cancel
        );
        return new SeeOther(PriorityLinks.Page(visit.Region, priority.Id));
    }

    /// <summary>A misi needs a plan first; a parent that is not here does not exist.</summary>
    private static IResult Missing(Guid? parent, Visit visit) =>
        parent is null ? new SeeOther(PriorityLinks.Start(visit.Region)) : Results.NotFound();

    private static async Task<(Rpjmd Plan, Priority? Parent, PriorityLevel Level)?> PlaceAsync(
        GotongDb db,
        Visit visit,
        Guid? under,
        Guid? document,
        CancellationToken cancel
    )
    {
        if (under is null)
        {
            var shelf = await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel);
            var plan = document is null ? shelf.Current : shelf.Plans.FirstOrDefault(p => p.Id == document);
            return plan is null ? null : (plan, null, PriorityLevel.Misi);
        }
        var parent = await db
            .Priorities.Include(p => p.Rpjmd)
            .SingleOrDefaultAsync(p => p.Id == under && p.Level != PriorityLevel.Program, cancel);
        return parent is null ? null : (parent.Rpjmd, parent, parent.Level + 1);
    }
}
