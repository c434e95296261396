using Gotong.Features.Initiatives.Answer;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Stages;

/// <summary>A condition that no record can tell: a person says it is there, and how one sees it.</summary>
public static class TickItem
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.ItemPath, AskAsync).Allow(Access.Members);
        region.MapForm(BimtekLinks.ItemPath, SaveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(
        int process,
        int stage,
        string item,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await FindAsync(process, stage, item, db, visit, cancel) is not var (view, standing))
            return Results.NotFound();
        return view.MayWork
            ? Answer(view, standing, standing.IsDone, standing.Check?.Note ?? "", StatusCodes.Status200OK)
            : StageDoor.Closed(view);
    }

    private static async Task<IResult> SaveAsync(
        int process,
        int stage,
        string item,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await FindAsync(process, stage, item, db, visit, cancel) is not var (found, standing))
            return Results.NotFound();
        var view = found with { Key = form[FormFields.Key] };
        if (!view.MayWork)
            return StageDoor.Closed(view);
        var done = form["done"] == "ya";
        var note = form["note"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        if (Versions.Of(form) != view.Stage.Version)
            return Answer(view with { HasMovedOn = true }, standing, done, note, StatusCodes.Status409Conflict);
        if (note.Length is 0 or > StageCheck.LongestNote)
            return Answer(
                view with
                {
                    Errors = new FormErrors().Add(
                        "note",
                        T(
                            $"Catatan: tulis apa buktinya atau apa yang masih kurang, paling banyak {StageCheck.LongestNote} huruf.",
                            $"Note: say what shows it or what is missing, in at most {StageCheck.LongestNote} characters."
                        )
                    ),
                },
                standing,
                done,
                note,
                StatusCodes.Status422UnprocessableEntity
            );
        view.Stage.Tick(item, done, note, visit.Actor.MemberId, visit.Now);
        try
        {
            await db.SaveActAsync(Ticked(view.Standing, standing.Item, done), cancel);
        }
        catch (DbUpdateException)
        {
            // Another noted something of this stage in the same moment.
            db.ChangeTracker.Clear();
            return await FindAsync(process, stage, item, db, visit, cancel) is var (now, there)
                ? Answer(now with { HasMovedOn = true }, there, done, note, StatusCodes.Status409Conflict)
                : Results.NotFound();
        }
        return new SeeOther(BimtekLinks.Stage(visit.Region, view.Stage));
    }

    private static async Task<(StageView View, ItemStanding Item)?> FindAsync(
        int process,
        int stage,
        string item,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is { } found
        && found.Stage.Items.FirstOrDefault(i => i.Item.Key == item && !i.Item.IsLive) is { } standing
            ? (new StageView(visit.Region, visit.Actor, found.Stage), standing)
            : null;

    private static Act Ticked(StageStanding standing, ChecklistItem item, bool done)
    {
        var (id, en) = BimtekWords.Pair(standing.Stage, standing.Outline);
        return new(
            "stage.item.noted",
            Visibility.Region,
            $"mencatat \"{item.Text.Id}\" {(done ? "terpenuhi" : "belum terpenuhi")} pada {id}",
            $"noted \"{item.Text.En}\" as {(done ? "there" : "open")} in {en}",
            new { item = item.Key, done }
        );
    }

    private static IResult Answer(StageView view, ItemStanding item, bool done, string note, int status) =>
        Page.Of<ItemPage>(
            new
            {
                Model = view,
                Item = item,
                Done = done,
                Note = note,
            },
            status
        );
}
