using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Stages;

/// <summary>What is read at a stage: a file kept here, or a link. Files are handed out only as downloads.</summary>
public static class KeepMaterial
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BimtekLinks.MaterialPath, AskAsync).Allow(Access.Members);
        region.MapForm(BimtekLinks.MaterialPath, AddAsync).TakesFiles().Allow(Access.Members);
        region.MapGet(BimtekLinks.MaterialFilePath, DownloadAsync).Allow(Access.Members);
        region.MapForm(BimtekLinks.RemoveMaterialPath, RemoveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(
        int process,
        int stage,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is not { } found)
            return Results.NotFound();
        var view = new StageView(visit.Region, visit.Actor, found.Stage);
        return view.MayWork ? Answer(view, "", "", StatusCodes.Status200OK) : StageDoor.Closed(view);
    }

    private static async Task<IResult> AddAsync(
        int process,
        int stage,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is not { } found)
            return Results.NotFound();
        var view = new StageView(visit.Region, visit.Actor, found.Stage) { Key = form[FormFields.Key] };
        if (!view.MayWork)
            return StageDoor.Closed(view);
        var name = form["name"].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        var link = form["link"].ToString().Trim();
        var file = form.Files["file"];
        if (Check(name, link, file) is { Any: true } errors)
            return Answer(view with { Errors = errors }, name, link, StatusCodes.Status422UnprocessableEntity);
        StoredFile? stored = null;
        if (file is { Length: > 0 })
        {
            await using var content = file.OpenReadStream();
            stored = await new FileStore(installation, visit.Region.Id).SaveAsync(content, file.FileName, cancel);
        }
        view.Stage.Materials.Add(
            new()
            {
                RegionId = visit.Region.Id,
                StageId = view.Stage.Id,
                Stage = view.Stage,
                Name = name.Length > 0 ? name : stored!.Name,
                Link = stored is null ? link : null,
                FileHash = stored?.Hash,
                MemberId = visit.Actor.MemberId,
                At = visit.Now,
            }
        );
        return await SaveAsync(
            db,
            visit,
            view,
            "stage.material.added",
            ("menambah bahan", "added material to"),
            cancel
        );
    }

    private static async Task<IResult> RemoveAsync(
        int process,
        int stage,
        Guid id,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ProcessStanding.LoadStageAsync(db, visit.Region, process, stage, cancel) is not { } found)
            return Results.NotFound();
        var view = new StageView(visit.Region, visit.Actor, found.Stage);
        if (!view.MayWork)
            return StageDoor.Closed(view);
        if (view.Stage.Materials.RemoveAll(m => m.Id == id) == 0)
            return Results.NotFound();
        return await SaveAsync(
            db,
            visit,
            view,
            "stage.material.removed",
            ("menghapus bahan", "removed material from"),
            cancel
        );
    }

    private static async Task<IResult> DownloadAsync(
        int process,
        int stage,
        Guid id,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var material = await db
            .ProcessStages.Where(s => s.Process.Number == process && s.Order == stage)
            .SelectMany(s => s.Materials)
            .SingleOrDefaultAsync(m => m.Id == id, cancel);
        return material?.FileHash is { } hash && new FileStore(installation, visit.Region.Id).Find(hash) is { } file
            ? Results.File(file.Open(), "application/octet-stream", file.Name)
            : Results.NotFound();
    }

    private static async Task<IResult> SaveAsync(
        GotongDb db,
        Visit visit,
        StageView view,
        string name,
        (string Id, string En) done,
        CancellationToken cancel
    )
    {
        var (id, en) = BimtekWords.Pair(view.Stage, view.Standing.Outline);
        try
        {
            await db.SaveActAsync(new(name, Visibility.Region, $"{done.Id} {id}", $"{done.En} {en}"), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Answer(view with { HasMovedOn = true }, "", "", StatusCodes.Status409Conflict);
        }
        return new SeeOther(BimtekLinks.Stage(visit.Region, view.Stage));
    }

    private static FormErrors Check(string name, string link, IFormFile? file)
    {
        var errors = new FormErrors();
        var hasFile = file is { Length: > 0 };
        if (!hasFile && link.Length == 0)
            errors.Add(
                "file",
                T("Pilih berkas, atau tulis tautannya di bawah.", "Choose a file, or write its link below.")
            );
        if (hasFile && EvidenceFile.TooLarge(file!) is { } tooLarge)
            errors.Add("file", tooLarge);
        if (!hasFile && link.Length > 0 && !IsLink(link))
            errors.Add(
                "link",
                T("Tautan: mulai dengan https:// atau http://.", "Link: begin it with https:// or http://.")
            );
        if (!hasFile && name.Length == 0)
            errors.Add("name", T("Nama: sebut apa isi tautan ini.", "Name: say what the link leads to."));
        if (name.Length > StageMaterial.LongestName)
            errors.Add(
                "name",
                T(
                    $"Nama: paling banyak {StageMaterial.LongestName} huruf.",
                    $"Name: at most {StageMaterial.LongestName} characters."
                )
            );
        return errors;
    }

    private static bool IsLink(string text) =>
        text.Length <= StageMaterial.LongestLink
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https";

    private static IResult Answer(StageView view, string name, string link, int status) =>
        Page.Of<MaterialPage>(
            new
            {
                Model = view,
                Name = name,
                Link = link,
            },
            status
        );
}
