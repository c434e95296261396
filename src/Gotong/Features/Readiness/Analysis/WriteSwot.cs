using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness.Analysis;

/// <summary>One sentence of the SWOT with its source: added, changed, taken out, or kept half-written for later.</summary>
public static class WriteSwot
{
    private static readonly string[] Fields = ["text", "source"];

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ReadinessLinks.AddSwotPath, AskNewAsync).Allow(ReadinessPermissions.Assess);
        region.MapForm(ReadinessLinks.AddSwotPath, AddAsync).Allow(ReadinessPermissions.Assess);
        region.MapGet(ReadinessLinks.SwotEntryPath, AskAsync).Allow(ReadinessPermissions.Assess);
        region.MapForm(ReadinessLinks.SwotEntryPath, ChangeAsync).Allow(ReadinessPermissions.Assess);
        region.MapForm(ReadinessLinks.RemoveSwotPath, RemoveAsync).Allow(ReadinessPermissions.Assess);
    }

    private static async Task<IResult> AskNewAsync(string kind, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (KindOf(kind) is not { } swot)
            return Results.NotFound();
        var draft = await AnalysisDrafts.FindAsync(db, visit, FormOf(swot), Guid.Empty, cancel);
        return Answer(
            new(visit.Region, ReadinessLinks.AddSwot(visit.Region, swot), draft?.Text ?? new(), new(), 0)
            {
                IsDraft = draft is not null,
            },
            swot,
            null,
            StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> AddAsync(
        string kind,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (KindOf(kind) is not { } swot)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var view = new AnalysisView(
            visit.Region,
            ReadinessLinks.AddSwot(visit.Region, swot),
            Answers.Of(form, Fields),
            new(),
            0
        )
        {
            Key = form[FormFields.Key],
        };
        if (form[FormFields.Later] == "1")
            return await LaterAsync(db, visit, FormOf(swot), Guid.Empty, view, cancel);
        Check(view);
        if (view.Errors.Any)
            return Answer(view, swot, null, StatusCodes.Status422UnprocessableEntity);
        var entry = new SwotEntry
        {
            RegionId = visit.Region.Id,
            Framework = visit.Region.Framework,
            Kind = swot,
        };
        entry.Write(view.Text["text"], view.Text["source"], visit.Actor.MemberId, visit.Now);
        db.Add(entry);
        await db.SaveActAsync(Act("swot.added", "menambah", "added"), cancel);
        await AnalysisDrafts.DropAsync(db, visit, FormOf(swot), Guid.Empty, cancel);
        return new SeeOther(ReadinessLinks.Swot(visit.Region));
    }

    private static async Task<IResult> AskAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await FindAsync(db, id, cancel) is not { } entry)
            return Results.NotFound();
        var draft = await AnalysisDrafts.FindAsync(db, visit, FormOf(entry.Kind), id, cancel);
        return Answer(
            ViewOf(visit, entry, draft?.Text ?? TextOf(entry)) with
            {
                IsDraft = draft is not null,
                Base = draft?.Version ?? entry.Version,
            },
            entry.Kind,
            entry,
            StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> ChangeAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await FindAsync(db, id, cancel) is not { } entry)
            return Results.NotFound();
        var view = ViewOf(visit, entry, Answers.Of(form, Fields)) with
        {
            Key = form[FormFields.Key],
            Base = Versions.Of(form),
        };
        if (form[FormFields.Later] == "1")
            return await LaterAsync(db, visit, FormOf(entry.Kind), id, view, cancel);
        Check(view);
        if (view.Errors.Any)
            return Answer(view, entry.Kind, entry, StatusCodes.Status422UnprocessableEntity);
        if (Versions.Of(form) != entry.Version)
            return Conflict(view, entry);
        entry.Write(view.Text["text"], view.Text["source"], visit.Actor.MemberId, visit.Now);
        try
        {
            await db.SaveActAsync(Act("swot.changed", "mengubah", "changed"), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(db, id, cancel) is { } now
                ? Conflict(ViewOf(visit, now, view.Text), now)
                : Results.NotFound();
        }
        await AnalysisDrafts.DropAsync(db, visit, FormOf(entry.Kind), id, cancel);
        return new SeeOther(ReadinessLinks.Swot(visit.Region));
    }

    private static async Task<IResult> RemoveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await FindAsync(db, id, cancel) is not { } entry)
            return Results.NotFound();
        if (Versions.Of(form) != entry.Version)
            return Conflict(ViewOf(visit, entry, TextOf(entry)), entry);
        db.Remove(entry);
        try
        {
            await db.SaveActAsync(Act("swot.removed", "menghapus", "removed"), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Conflict(ViewOf(visit, entry, TextOf(entry)), entry);
        }
        return new SeeOther(ReadinessLinks.Swot(visit.Region));
    }

    private static async Task<IResult> LaterAsync(
        GotongDb db,
        Visit visit,
        string form,
        Guid recordId,
        AnalysisView view,
        CancellationToken cancel
    )
    {
        await AnalysisDrafts.KeepAsync(db, visit, form, recordId, view.Base, view.Text, cancel);
        return new SeeOther(ReadinessLinks.Swot(visit.Region));
    }

    private static void Check(AnalysisView view)
    {
        FormText.Require(view.Errors, "text", view.Text["text"], T("Kalimat", "Sentence"), SwotEntry.LongestText);
        FormText.Require(view.Errors, "source", view.Text["source"], T("Sumber", "Source"), SwotEntry.LongestText);
    }

    private static Task<SwotEntry?> FindAsync(GotongDb db, Guid id, CancellationToken cancel) =>
        db.SwotEntries.AsTracking().SingleOrDefaultAsync(s => s.Id == id, cancel);

    private static Answers TextOf(SwotEntry entry) => new() { ["text"] = entry.Text, ["source"] = entry.Source };

    private static AnalysisView ViewOf(Visit visit, SwotEntry entry, Answers text) =>
        new(visit.Region, ReadinessLinks.SwotEntry(visit.Region, entry.Id), text, TextOf(entry), entry.Version);

    private static SwotKind? KindOf(string kind) =>
        Enum.GetValues<SwotKind>().Where(k => k.ToString() == kind).Select(k => (SwotKind?)k).FirstOrDefault();

    private static string FormOf(SwotKind kind) => $"readiness/swot/{kind}";

    private static Act Act(string name, string id, string en) =>
        new(name, Visibility.Region, $"{id} satu butir analisis SWOT", $"{en} a point of the SWOT analysis");

    private static IResult Conflict(AnalysisView view, SwotEntry entry) =>
        Answer(
            view with
            {
                HasMovedOn = true,
                Base = entry.Version,
                Key = null,
            },
            entry.Kind,
            entry,
            StatusCodes.Status409Conflict
        );

    private static IResult Answer(AnalysisView view, SwotKind kind, SwotEntry? entry, int status) =>
        Page.Of<SwotFormPage>(
            new
            {
                Model = view,
                Kind = kind,
                Entry = entry!,
            },
            status
        );
}
