using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>A program is linked to the sasaran it serves.</summary>
internal static class LinkProgram
{
    public static void MapLinkProgram(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.LinkPath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.LinkPath, SaveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await ProgramAsync(db, id, cancel) is { } program
            ? PlanLock.Refuse(visit, program.Rpjmd)
                ?? await FormAsync(
                    db,
                    visit.Region,
                    program,
                    program.ParentId?.ToString(),
                    new FormErrors(),
                    200,
                    cancel
                )
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ProgramAsync(db, id, cancel) is not { } program)
            return Results.NotFound();
        if (PlanLock.Refuse(visit, program.Rpjmd) is { } refused)
            return refused;
        var chosen = request.Form["sasaran"].ToString();
        if (request.Form[FormFields.Version] != Versions.Text(program.Version))
            return await FormAsync(db, visit.Region, program, chosen, new FormErrors(), 409, cancel);
        var sasaran = Guid.TryParse(chosen, out var sasaranId)
            ? await db.Priorities.SingleOrDefaultAsync(
                p => p.Id == sasaranId && p.RpjmdId == program.RpjmdId && p.Level == PriorityLevel.Sasaran,
                cancel
            )
            : null;
        if (sasaran is null)
        {
            var errors = new FormErrors().Add("sasaran", Words.T("Pilih satu sasaran.", "Choose one objective."));
            return await FormAsync(db, visit.Region, program, chosen, errors, 422, cancel);
        }
        if (program.ParentId == sasaran.Id)
            return new SeeOther(PriorityLinks.Page(visit.Region, id));
        program.ParentId = sasaran.Id;
        try
        {
            await db.SaveActAsync(
                new Act(
                    "priority.linked",
                    await PlanVisibility.OfAsync(db, program.RpjmdId, cancel),
                    $"mengaitkan program “{program.Name}” ke sasaran “{sasaran.Name}”",
                    $"linked the program “{program.Name}” to the objective “{sasaran.Name}”",
                    new { program = program.Id, sasaran = sasaran.Id }
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            program = (await ProgramAsync(db, id, cancel))!;
            return await FormAsync(db, visit.Region, program, chosen, new FormErrors(), 409, cancel);
        }
        return new SeeOther(PriorityLinks.Page(visit.Region, id));
    }

    private static Task<Priority?> ProgramAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        db
            .Priorities.Include(p => p.Rpjmd)
            .SingleOrDefaultAsync(p => p.Id == id && p.Level == PriorityLevel.Program, cancel);

    private static async Task<IResult> FormAsync(
        GotongDb db,
        Region region,
        Priority program,
        string? chosen,
        FormErrors errors,
        int status,
        CancellationToken cancel
    )
    {
        var options = await db
            .Priorities.Where(p => p.RpjmdId == program.RpjmdId && p.Level == PriorityLevel.Sasaran)
            .OrderBy(p => p.Name)
            .Select(p => new Option(p.Id.ToString(), p.Name, null))
            .ToListAsync(cancel);
        return Page.Of<LinkProgramPage>(
            new
            {
                Region = region,
                Program = program,
                Options = options,
                Chosen = chosen ?? "",
                Errors = errors,
                Conflict = status == 409,
            },
            status
        );
    }
}
