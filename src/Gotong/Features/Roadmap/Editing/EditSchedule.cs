using System.Globalization;
using Gotong.Features.Initiatives;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Roadmap.Editing;

/// <summary>When an initiative runs, its activities and milestones, and what it waits for: written by its own people.</summary>
public static class EditSchedule
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(RoadmapLinks.SchedulePath, AskAsync).Allow(Access.Members);
        region.MapForm(RoadmapLinks.SchedulePath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(
        int number,
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
        var history = door.Schedule is null ? [] : await History.Of(db, visit.Actor, door.Schedule.Id, cancel);
        var view = new ScheduleView(visit.Region, door, ScheduleText.Of(door)) { History = history };
        return await PageAsync(db, view, StatusCodes.Status200OK, cancel);
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        InitiativeIndexes indexes,
        RegionMemory memory,
        IEnumerable<MilestoneUse> uses,
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
        var view = new ScheduleView(visit.Region, door, ScheduleText.Of(form))
        {
            Key = form[FormFields.Key],
            Reason = FormText.Of(form[ReasonText.Field]),
        };
        if (Versions.Of(form) != door.Version)
            return await PageAsync(db, view with { HasMovedOn = true }, StatusCodes.Status409Conflict, cancel);
        var organizations = (await db.Organizations.Select(o => o.Id).ToListAsync(cancel)).ToHashSet();
        var read = new ReadSchedule(view.Text, visit.Region, door.Known, organizations, view.Errors);
        read.Read(initiative.Id);
        // What this writer may not know of stays.
        foreach (var unseen in (door.Schedule?.Dependencies ?? []).Where(d => !door.Known.ContainsKey(d.NeedsId)))
            read.Needs[unseen.NeedsId] = unseen.Kind;
        await RefuseUsedAsync(db, door.Schedule, read, uses, view.Errors, cancel);
        IReadOnlyList<RoadmapProblem> broken = view.Errors.Any
            ? []
            : RoadmapProblems.BrokenBy(AsItem(door.Item, read), door.Known, door.Room);
        ReasonText.Check(view.Errors, view.Reason, broken);
        view = view with { Broken = broken };
        if (view.Errors.Any)
            return await PageAsync(db, view, StatusCodes.Status422UnprocessableEntity, cancel);
        try
        {
            await WriteAsync(db, visit, door, read, view, cancel);
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            var now = await RoadmapDoor.OpenAsync(db, visit, initiative, indexes, memory, cancel);
            return await PageAsync(
                db,
                view with
                {
                    Door = now,
                    HasMovedOn = true,
                },
                StatusCodes.Status409Conflict,
                cancel
            );
        }
        return view.Errors.Any
            ? await PageAsync(db, view, StatusCodes.Status422UnprocessableEntity, cancel)
            : new SeeOther(RoadmapLinks.Schedule(visit.Region, number));
    }

    /// <summary>Two who write at one moment could close a circle together: it is looked for where they wait for each other.</summary>
    private static Task WriteAsync(
        GotongDb db,
        Visit visit,
        RoadmapDoor door,
        ReadSchedule read,
        ScheduleView view,
        CancellationToken cancel
    ) =>
        db.SaveLargeActAsync(
            async write =>
            {
                var edges = await db.Set<Dependency>()
                    .Where(d => d.Schedule.InitiativeId != door.Initiative.Id)
                    .Select(d => new { d.Schedule.InitiativeId, d.NeedsId })
                    .ToListAsync(cancel);
                if (
                    DependencyCycle.Find(
                        door.Initiative.Id,
                        read.Needs.Keys,
                        edges.ToLookup(e => e.InitiativeId, e => e.NeedsId)
                    ) is
                    { } chain
                )
                {
                    view.Errors.Add(FieldOf(view.Text, chain[1]), Circle(chain, door.Known));
                    return null;
                }
                var schedule = door.Schedule;
                if (schedule is null)
                    db.Add(schedule = Schedule.Of(door.Initiative, read.Starts, read.Ends, visit.Now));
                schedule.Run(read.Starts, read.Ends, visit.Now);
                schedule.WaitFor(read.Needs);
                schedule.Do(read.Activities);
                schedule.Mark(read.Milestones);
                var act = ActOf(door, read, view);
                await write();
                return act;
            },
            cancel
        );

    private static Act ActOf(RoadmapDoor door, ReadSchedule read, ScheduleView view)
    {
        var number = door.Initiative.Number.ToString(CultureInfo.InvariantCulture);
        var (id, en) = ReasonText.Words(view.Reason, view.Broken);
        return new(
            door.Schedule is null ? "schedule.written" : "schedule.changed",
            door.Initiative.Shown,
            $"{(door.Schedule is null ? "menulis" : "mengubah")} jadwal inisiatif {number}: {read.Starts} sampai {read.Ends}{id}",
            $"{(door.Schedule is null ? "wrote" : "changed")} the schedule of initiative {number}: {read.Starts} to {read.Ends}{en}",
            new
            {
                initiative = door.Initiative.Number,
                starts = read.Starts.ToString(),
                ends = read.Ends.ToString(),
            }
        );
    }

    private static RoadmapItem AsItem(RoadmapItem item, ReadSchedule read) =>
        item with
        {
            Starts = read.Starts,
            Ends = read.Ends,
            Needs = [.. read.Needs.Select(n => new Awaited(n.Key, n.Value))],
        };

    /// <summary>A milestone that was reached or reported about stays.</summary>
    private static async Task RefuseUsedAsync(
        GotongDb db,
        Schedule? schedule,
        ReadSchedule read,
        IEnumerable<MilestoneUse> uses,
        FormErrors errors,
        CancellationToken cancel
    )
    {
        var gone = (schedule?.Milestones ?? []).Where(m => read.Milestones.All(p => p.Id != m.Id)).ToList();
        if (gone.Count == 0)
            return;
        var used = gone.Where(m => m.ReachedOn is not null).Select(m => m.Id).ToHashSet();
        foreach (var use in uses)
            used.UnionWith(await use.FindAsync(db, [.. gone.Select(m => m.Id)], cancel));
        foreach (var milestone in gone.Where(m => used.Contains(m.Id)))
            errors.Add(
                "",
                T(
                    $"Tonggak “{milestone.Name}” sudah dilaporkan, jadi tidak dapat dihapus. Namanya dan harinya masih dapat diubah.",
                    $"The milestone “{milestone.Name}” was reported about and cannot be taken out. Its name and day may still change."
                )
            );
    }

    private static string FieldOf(ScheduleText text, Guid needs) =>
        ScheduleText.Name("n", Math.Max(0, text.Needs.ToList().FindIndex(n => n.Needs == needs.ToString())), "needs");

    private static string Circle(IReadOnlyList<Guid> chain, IReadOnlyDictionary<Guid, RoadmapItem> known)
    {
        var names = string.Join(
            " → ",
            chain.Select(id =>
                known.TryGetValue(id, out var item) ? item.Name : T("inisiatif lain", "another initiative")
            )
        );
        return T(
            $"Menunggu: ini membuat lingkaran, sehingga tidak satu pun dapat mulai: {names}. Lepaskan salah satunya.",
            $"Waits for: this makes a circle, so that none could begin: {names}. Take one of them off."
        );
    }

    private static async Task<IResult> PageAsync(GotongDb db, ScheduleView view, int status, CancellationToken cancel)
    {
        var organizations = await db.Organizations.AsNoTracking().ToListAsync(cancel);
        return Page.Of<SchedulePage>(
            new
            {
                Model = view,
                Organizations = (IReadOnlyList<Option>)
                    [
                        .. organizations
                            .OrderBy(o => o.Label, StringComparer.CurrentCultureIgnoreCase)
                            .Select(o => new Option(o.Id.ToString(), o.Label)),
                    ],
            },
            status
        );
    }
}

public sealed record ScheduleView(Region Region, RoadmapDoor Door, ScheduleText Text)
{
    public string? Key { get; init; }
    public string Reason { get; init; } = "";
    public FormErrors Errors { get; } = new();
    public bool HasMovedOn { get; init; }

    /// <summary>What saving would break.</summary>
    public IReadOnlyList<RoadmapProblem> Broken { get; init; } = [];
    public IReadOnlyList<HistoryRow> History { get; init; } = [];
    public Initiative Initiative => Door.Initiative;
}
