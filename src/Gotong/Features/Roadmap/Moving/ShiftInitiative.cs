using System.Globalization;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Features.Roadmap.Editing;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Roadmap.Moving;

/// <summary>
/// A whole schedule earlier or later: first what it would break and what it does to the money, then the decision. What
/// breaks a limit is done with a reason, or not at all. Dragging a bar leads here as well.
/// </summary>
public static class ShiftInitiative
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(RoadmapLinks.ShiftPath, AskAsync).Allow(Access.Members);
        region.MapForm(RoadmapLinks.ShiftPath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(
        int number,
        string? mulai,
        string? biaya,
        GotongDb db,
        InitiativeIndexes indexes,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await RoadmapDoor.FindAsync(db, visit, number, cancel) is not { } initiative)
            return Results.NotFound();
        if (!RoadmapPermissions.MaySchedule(visit.Actor, initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var door = await RoadmapDoor.OpenAsync(db, visit, initiative, indexes, memory, cancel);
        var view = new ShiftView(visit, door, mulai, biaya is not null);
        if (mulai is not null && view.Starts is null)
            view.Errors.Add(RoadmapLinks.StartField, ReadSchedule.OutOfReach(visit.Region, Words.T("Mulai", "Begins")));
        return Answer(view, view.Errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        InitiativeIndexes indexes,
        RegionMemory memory,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await RoadmapDoor.FindAsync(db, visit, number, cancel) is not { } initiative)
            return Results.NotFound();
        if (!RoadmapPermissions.MaySchedule(visit.Actor, initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var form = await request.ReadFormAsync(cancel);
        var door = await RoadmapDoor.OpenAsync(db, visit, initiative, indexes, memory, cancel);
        var view = new ShiftView(visit, door, form[RoadmapLinks.StartField], form.ContainsKey(RoadmapLinks.CostsField))
        {
            Key = form[FormFields.Key],
            Reason = FormText.Of(form[ReasonText.Field]),
        };
        if (Versions.Of(form) != door.Version)
            return Answer(view with { HasMovedOn = true }, StatusCodes.Status409Conflict);
        if (view.Starts is null || view.Quarters == 0)
            view.Errors.Add(
                RoadmapLinks.StartField,
                view.Starts is null
                    ? ReadSchedule.OutOfReach(visit.Region, Words.T("Mulai", "Begins"))
                    : Words.T(
                        "Mulai: itu triwulan yang sekarang. Pilih yang lain, atau batalkan.",
                        "Begins: that is the quarter it has now. Choose another, or cancel."
                    )
            );
        else
            ReasonText.Check(view.Errors, view.Reason, view.Broken);
        if (view.Errors.Any)
            return Answer(view, StatusCodes.Status422UnprocessableEntity);
        Write(db, view, visit);
        try
        {
            await db.SaveActAsync(ActOf(view), cancel);
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            var now = await RoadmapDoor.FindAsync(db, visit, number, cancel);
            return now is null
                ? Results.NotFound()
                : Answer(
                    view with
                    {
                        Door = await RoadmapDoor.OpenAsync(db, visit, now, indexes, memory, cancel),
                        HasMovedOn = true,
                    },
                    StatusCodes.Status409Conflict
                );
        }
        return new SeeOther(RoadmapLinks.Schedule(visit.Region, number));
    }

    private static void Write(GotongDb db, ShiftView view, Visit visit)
    {
        var (door, item) = (view.Door, view.Door.Item);
        var schedule = door.Schedule;
        if (schedule is null)
            db.Add(schedule = Schedule.Of(door.Initiative, item.Starts, item.Ends, visit.Now));
        schedule.Shift(view.Quarters, visit.Now);
        if (view.CostYears != 0)
            door.Initiative.MoveCosts(view.CostYears, visit.Now);
    }

    private static Act ActOf(ShiftView view)
    {
        var number = view.Door.Initiative.Number.ToString(CultureInfo.InvariantCulture);
        var (from, to) = (view.Door.Item.Starts, view.Starts!.Value);
        var (id, en) = ReasonText.Words(view.Reason, view.Broken);
        var years = view.CostYears.ToString("+0;-0", CultureInfo.InvariantCulture);
        var (costId, costEn) =
            view.CostYears == 0 ? ("", "") : ($", biayanya {years} tahun", $", its costs by {years} years");
        return new(
            "schedule.moved",
            view.Door.Initiative.Shown,
            $"menggeser inisiatif {number} dari {from} ke {to}{costId}{id}",
            $"moved initiative {number} from {from} to {to}{costEn}{en}",
            new
            {
                initiative = view.Door.Initiative.Number,
                from = from.ToString(),
                to = to.ToString(),
                costYears = view.CostYears,
            }
        );
    }

    private static IResult Answer(ShiftView view, int status) => Page.Of<ShiftPage>(new { Model = view }, status);
}
