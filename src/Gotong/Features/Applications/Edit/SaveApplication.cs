using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Edit;

/// <summary>An application is added to the inventory, or changed.</summary>
public static class SaveApplication
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ApplicationLinks.AddPath, NewAsync).Allow(ApplicationPermissions.Write);
        region.MapForm(ApplicationLinks.AddPath, AddAsync).Allow(ApplicationPermissions.Write);
        region.MapGet(ApplicationLinks.EditPath, ShowAsync).Allow(ApplicationPermissions.Write);
        region.MapForm(ApplicationLinks.EditPath, EditAsync).Allow(ApplicationPermissions.Write);
    }

    private static async Task<IResult> NewAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var owners = await OwnersAsync(db, visit.Actor, null, cancel);
        var own = owners.FirstOrDefault(o => visit.Actor.WorksFor(o.Id));
        return Form(new(visit, new() { Owner = own?.Id.ToString() ?? "" }, owners));
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var (application, refusal) = await FindAsync(id, db, visit, cancel);
        return application is null
            ? refusal!
            : Form(
                new(visit, ApplicationForm.Of(application), await OwnersAsync(db, visit.Actor, application, cancel))
                {
                    Application = application,
                }
            );
    }

    private static async Task<IResult> AddAsync(HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var owners = await OwnersAsync(db, visit.Actor, null, cancel);
        var view = new FormView(visit, ApplicationForm.Of(form), owners) { Key = form[FormFields.Key] };
        var application = new Application { RegionId = visit.Region.Id, Name = view.Form.Name };
        var read = new ReadApplication(view.Form, owners, visit.Today);
        read.WriteTo(application);
        RequireOwn(visit.Actor, application, read.Errors);
        if (read.Errors.Any)
            return Form(view with { Errors = read.Errors }, 422);
        application.Touch(visit.Now);
        db.Add(application);
        await db.SaveActAsync(
            new Act(
                "application.added",
                Visibility.Region,
                $"mencatat aplikasi “{application.Name}”",
                $"noted the application “{application.Name}”"
            ),
            cancel
        );
        return new SeeOther(ApplicationLinks.Page(visit.Region, application.Id));
    }

    private static async Task<IResult> EditAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (application, refusal) = await FindAsync(id, db, visit, cancel);
        if (application is null)
            return refusal!;
        var form = await request.ReadFormAsync(cancel);
        var owners = await OwnersAsync(db, visit.Actor, application, cancel);
        var view = new FormView(visit, ApplicationForm.Of(form), owners)
        {
            Application = application,
            Key = form[FormFields.Key],
        };
        if (Versions.Of(form) != application.Version)
            return Conflict(view, application);
        var read = new ReadApplication(view.Form, owners, visit.Today);
        read.WriteTo(application);
        RequireOwn(visit.Actor, application, read.Errors);
        if (read.Errors.Any)
            return Form(view with { Errors = read.Errors }, 422);
        if (!db.ChangeTracker.HasChanges())
            return new SeeOther(ApplicationLinks.Page(visit.Region, id));
        application.Touch(visit.Now);
        try
        {
            await db.SaveActAsync(
                new Act(
                    "application.changed",
                    Visibility.Region,
                    $"mengubah catatan aplikasi “{application.Name}”",
                    $"changed what is noted of the application “{application.Name}”"
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Conflict(view, await db.Applications.SingleAsync(a => a.Id == id, cancel));
        }
        return new SeeOther(ApplicationLinks.Page(visit.Region, id));
    }

    internal static async Task<(Application?, IResult?)> FindAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var application = await db
            .Applications.AsTracking()
            .Include(a => a.Owner)
            .SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (application is null)
            return (null, Results.NotFound());
        return ApplicationPermissions.MayEdit(visit.Actor, application.OwnerId)
            ? (application, null)
            : (null, Results.StatusCode(StatusCodes.Status403Forbidden));
    }

    /// <summary>An agency writes of its own; those who keep the inventory of all. Who owned it before stays a choice.</summary>
    private static async Task<IReadOnlyList<Organization>> OwnersAsync(
        GotongDb db,
        Actor actor,
        Application? application,
        CancellationToken cancel
    )
    {
        var all = await db.Organizations.OrderBy(o => o.Kind).ThenBy(o => o.Name).ToListAsync(cancel);
        return ApplicationPermissions.MayKeep(actor)
            ? all
            : all.FindAll(o => actor.WorksFor(o.Id) || o.Id == application?.OwnerId);
    }

    private static void RequireOwn(Actor actor, Application application, FormErrors errors)
    {
        if (!ApplicationPermissions.MayEdit(actor, application.OwnerId))
            errors.Add(
                "owner",
                Words.T(
                    "Pilih lembaga Anda sendiri sebagai pemilik; aplikasi lembaga lain dicatat oleh lembaga itu atau tim pelaksana.",
                    "Choose your own organization as the owner; those of others are noted by them or by the team."
                )
            );
    }

    private static IResult Form(FormView view, int status = 200) =>
        Page.Of<ApplicationFormPage>(new { Model = view }, status);

    private static IResult Conflict(FormView view, Application stored) =>
        Form(view with { Application = stored, Theirs = ApplicationForm.Of(stored) }, 409);
}

public sealed record FormView(Visit Visit, ApplicationForm Form, IReadOnlyList<Organization> Owners)
{
    public Application? Application { get; init; }
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public ApplicationForm? Theirs { get; init; }
}
