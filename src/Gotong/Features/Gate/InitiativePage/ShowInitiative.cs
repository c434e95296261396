using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate.InitiativePage;

/// <summary>The record page of an initiative, and the way to its next open question.</summary>
public static class ShowInitiative
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(InitiativeLinks.RecordPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapGet(InitiativeLinks.RecordByIdPath, ByIdAsync).Allow(Access.Anyone);
        region.MapGet(InitiativeLinks.NextPath, NextAsync).Allow(InitiativePermissions.Write);
    }

    private static async Task<IResult> HandleAsync(
        int number,
        GotongDb db,
        Visit visit,
        PublicMemory memory,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        var view = visit.Actor.IsAnonymous
            ? await memory.RecallAsync(
                db,
                visit.Region.Code,
                T($"{number} id", $"{number} en"),
                () => LoadAsync(number, db, visit, gate, cancel),
                cancel
            )
            : await LoadAsync(number, db, visit, gate, cancel);
        return view is null ? Results.NotFound() : Page.Of<RecordPage>(new { Model = view });
    }

    private static async Task<RecordView?> LoadAsync(
        int number,
        GotongDb db,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, visit, number, cancel) is not { } initiative)
            return null;
        var codes = initiative.Places.Select(p => p.AreaCode).ToList();
        var room = new StepRoom(db, visit.Region, visit.Today);
        List<string> places =
            codes.Count == 0 ? []
            : codes.Contains(room.AreaCode) ? [visit.Region.Name]
            : await db.Areas.Where(a => codes.Contains(a.Code)).Select(a => a.Name).ToListAsync(cancel);
        return new(
            visit.Region,
            initiative,
            visit.Actor,
            await gate.ReviewAsync(initiative, visit.Region, visit.Today, cancel),
            FrameworkEdition.Of(visit.Region.Framework),
            places,
            [.. (await FormDrafts.OpenAsync(db, visit, initiative.Id)).Where(s => s.Asks(initiative))],
            await History.Of(db, visit.Actor, initiative.Id, cancel)
        );
    }

    private static async Task<IResult> ByIdAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var number = await db
            .Initiatives.VisibleTo(visit.Actor)
            .Where(i => i.Id == id)
            .Select(i => (int?)i.Number)
            .SingleOrDefaultAsync(cancel);
        return number is { } found ? Results.Redirect(InitiativeLinks.Record(visit.Region, found)) : Results.NotFound();
    }

    /// <summary>The question that mends the first finding; after a given question, the first one not asked yet.</summary>
    private static async Task<IResult> NextAsync(
        int number,
        string? sesudah,
        GotongDb db,
        Visit visit,
        GateDesk gate,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, visit, number, cancel) is not { } initiative)
            return Results.NotFound();
        var open = InitiativePermissions.MayEdit(visit.Actor, initiative)
            ? NextStep((await gate.ReviewAsync(initiative, visit.Region, visit.Today, cancel)).Findings, sesudah)
            : null;
        return Results.Redirect(
            open is null ? InitiativeLinks.Record(visit.Region, number) : GateLinks.Mend(visit.Region, number, open)
        );
    }

    /// <summary>In the order of the questions, so that leaving one out never leads in a circle.</summary>
    public static string? NextStep(IReadOnlyList<Finding> findings, string? after)
    {
        List<string> places = [.. AllSteps.All.Select(s => s.Key), GateLinks.SimilarApplications];
        var start = after is null ? 0 : 1 + places.IndexOf(after);
        return places.Skip(start).FirstOrDefault(p => findings.Any(f => f.Step == p));
    }

    internal static async Task<Initiative?> FindAsync(GotongDb db, Visit visit, int number, CancellationToken cancel) =>
        await db.FindInitiativeAsync(number, cancel) is { } initiative
        && InitiativePermissions.MaySee(visit.Actor, initiative)
            ? initiative
            : null;
}
