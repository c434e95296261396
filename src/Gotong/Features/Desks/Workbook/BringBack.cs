using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Desks.Workbook;

/// <summary>The filled workbook comes back: upload, look, keep as drafts.</summary>
public static class BringBack
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DeskLinks.BringBackPath, AskAsync).Allow(InitiativePermissions.Start);
        region.MapForm(DeskLinks.BringBackPath, UploadAsync).TakesFiles().Allow(InitiativePermissions.Start);
        region.MapGet(DeskLinks.PreviewPath, ShowAsync).Allow(InitiativePermissions.Start);
        region.MapForm(DeskLinks.PreviewPath, SaveAsync).Allow(InitiativePermissions.Start);
    }

    private static async Task<IResult> AskAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await FindAsync(db, visit, id, cancel) is { } desk
            ? Page.Of<BringBackPage>(new { visit.Region, Desk = desk })
            : Results.NotFound();

    private static async Task<IResult> UploadAsync(
        Guid id,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await FindAsync(db, visit, id, cancel) is not { } desk)
            return Results.NotFound();
        var file = request.Form.Files["berkas"];
        if (file is null || file.Length == 0)
            return Refused(
                visit,
                desk,
                T(
                    "Belum ada berkas yang dipilih. Pilih isian yang sudah Anda simpan.",
                    "No file is chosen yet. Choose the workbook that you saved."
                )
            );
        try
        {
            await using var content = file.OpenReadStream();
            var files = new FileStore(installation, visit.Region.Id);
            var stored = await files.SaveReadAsync(content, file.FileName, Check, cancel);
            return new SeeOther(DeskLinks.Preview(visit.Region, id, stored.Hash));

            void Check(Stream stream)
            {
                using var table = TableFile.Open(stream, file.FileName);
                WorkbookReturn.Check(table);
            }
        }
        catch (ImportRefusal refusal)
        {
            return Refused(visit, desk, refusal.Message);
        }
    }

    private static IResult Refused(Visit visit, DeskProgress desk, string message) =>
        Page.Of<BringBackPage>(
            new
            {
                visit.Region,
                Desk = desk,
                Errors = new FormErrors().Add("berkas", message),
            },
            StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> ShowAsync(
        Guid id,
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await ReadAsync(id, hash, installation, db, visit, cancel) is { } view
            ? Page.Of<ReturnPage>(new { Model = view })
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        Guid id,
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        for (var again = true; ; again = false)
        {
            if (await ReadAsync(id, hash, installation, db, visit, cancel) is not { } view)
                return Results.NotFound();
            if (view.Return.Changes.Count == 0)
                return new SeeOther(DeskLinks.Desk(visit.Region, id));
            try
            {
                await db.SaveActAsync(Brought(view, visit.Actor), cancel);
                return new SeeOther(DeskLinks.Desk(visit.Region, id));
            }
            catch (DbUpdateException) when (again)
            {
                // A number was taken, or a draft changed, in between: read against what is there now.
                db.ChangeTracker.Clear();
            }
        }
    }

    private static Act Brought(ReturnView view, Actor actor)
    {
        var fresh = view.Return.Changes.Count(c => c.IsNew);
        var changed = view.Return.Changes.Count - fresh;
        var organization = view.Desk.Organization;
        var (id, en) = actor.WorksFor(organization.Id)
            ? ("", "")
            : ($" atas nama {organization.Label}", $" on behalf of {organization.Label}");
        return new(
            "desk.workbook-returned",
            Visibility.Region,
            $"memasukkan isian {organization.Label}{id}: {fresh} inisiatif baru, {changed} diubah",
            $"brought in the workbook of {organization.Label}{en}: {fresh} new initiatives, {changed} changed",
            new { file = view.File.Hash }
        );
    }

    private static async Task<ReturnView?> ReadAsync(
        Guid id,
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await FindAsync(db, visit, id, cancel) is not { } desk
            || new FileStore(installation, visit.Region.Id).Find(hash) is not { } file
        )
            return null;
        await using var content = file.Open();
        try
        {
            using var table = TableFile.Open(content, file.Name);
            return new(visit.Region, desk, file, await WorkbookReturn.ReadAsync(db, visit, desk, table, cancel));
        }
        catch (ImportRefusal)
        {
            return null; // some other file of the region: not a workbook of a desk
        }
    }

    private static async Task<DeskProgress?> FindAsync(GotongDb db, Visit visit, Guid id, CancellationToken cancel) =>
        DeskPermissions.MayWorkAt(visit.Actor, id)
            ? await LoadDesks.OneAsync(db, visit.Actor, visit.Today.Year, id, cancel)
            : null;
}

public sealed record ReturnView(Region Region, DeskProgress Desk, StoredFile File, WorkbookReturn Return);
