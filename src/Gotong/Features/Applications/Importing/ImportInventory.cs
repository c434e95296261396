using System.Text.Json;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Importing;

/// <summary>An inventory comes in: upload, say what its columns and codes mean, see the difference, one act.</summary>
public static class ImportInventory
{
    private const string FileField = "berkas";
    private const string AgenciesFile = "daftar";
    private const string DraftForm = "aplikasi/impor";

    public static void Map(IEndpointRouteBuilder region)
    {
        region
            .MapGet(ApplicationLinks.ImportPath, () => Page.Of<InventoryUploadPage>())
            .Allow(ApplicationPermissions.Keepers);
        region.MapForm(ApplicationLinks.ImportPath, UploadAsync).TakesFiles().Allow(ApplicationPermissions.Keepers);
        region
            .MapGet(ApplicationLinks.ImportExamplePath, InventoryTemplate.Download)
            .Allow(ApplicationPermissions.Keepers);
        region.MapGet(ApplicationLinks.ImportFilePath, ShowAsync).Allow(ApplicationPermissions.Keepers);
        region.MapForm(ApplicationLinks.ImportMeaningPath, KeepAsync).TakesRows().Allow(ApplicationPermissions.Keepers);
        region.MapForm(ApplicationLinks.ImportFilePath, SaveAsync).TakesRows().Allow(ApplicationPermissions.Keepers);
    }

    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var files = new FileStore(installation, visit.Region.Id);
        var field = FileField;
        try
        {
            var stored = await files.SaveTableAsync(
                request.Form.Files[FileField],
                (stream, name) => InventoryReader.Read(stream, name, InventoryChoices.None, visit.Today),
                cancel
            );
            if (request.Form.Files[AgenciesFile] is { Length: > 0 } list)
            {
                field = AgenciesFile;
                var agencies = await files.SaveTableAsync(
                    list,
                    (stream, name) => AgencyList.Read(stream, name),
                    cancel
                );
                var choices = await ChoicesAsync(db, visit, stored.Hash, cancel);
                await KeepChoicesAsync(db, visit, stored.Hash, choices with { Agencies = agencies.Hash }, cancel);
            }
            return new SeeOther(ApplicationLinks.ImportFile(visit.Region, stored.Hash));
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message, field);
        }
    }

    private static async Task<IResult> ShowAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var choices = await ChoicesAsync(db, visit, hash, cancel) with
        {
            Edited = InventoryChoices.Of(request.Query).Edited,
        };
        return await ReadAsync(hash, choices, installation, db, visit, cancel) is { } view
            ? Page.Of<InventoryPreviewPage>(new { Model = view, visit.Region })
            : Results.NotFound();
    }

    /// <summary>What was said about columns, codes, owners or a cell is kept; then the file is read again.</summary>
    private static async Task<IResult> KeepAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is null)
            return Results.NotFound();
        var before = await ChoicesAsync(db, visit, hash, cancel);
        var said = InventoryChoices.Of(request.Form);
        await KeepChoicesAsync(
            db,
            visit,
            hash,
            said with
            {
                Cells = before
                    .Cells.Concat(said.Cells)
                    .GroupBy(c => c.Key)
                    .ToDictionary(c => c.Key, c => c.Last().Value),
                Agencies = before.Agencies,
            },
            cancel
        );
        return new SeeOther(ApplicationLinks.ImportFile(visit.Region, hash));
    }

    private static async Task<IResult> SaveAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var choices = await ChoicesAsync(db, visit, hash, cancel);
        if (await ReadAsync(hash, choices, installation, db, visit, cancel) is not { } view)
            return Results.NotFound();
        if (request.Form[InventoryPreviewPage.Seen] != view.Difference.Fingerprint)
            return Moved(view, visit);
        try
        {
            await SaveInventory.SaveAsync(db, visit.Region, view, c => request.Form.ContainsKey(c.Field), null, cancel);
        }
        catch (DbUpdateException)
        {
            // Another brought the same in a moment ago; the form filter answers who only sent twice.
            db.ChangeTracker.Clear();
            if (await ReadAsync(hash, choices, installation, db, visit, cancel) is not { } now)
                return Results.NotFound();
            if (now.Difference.Fingerprint == view.Difference.Fingerprint)
                throw;
            return Moved(now, visit);
        }
        await view.RememberAsync(db, cancel);
        await Kept(db, visit, hash).ExecuteDeleteAsync(cancel);
        return new SeeOther(ApplicationLinks.List(visit.Region));
    }

    private static IResult Moved(InventoryView view, Visit visit) =>
        Page.Of<InventoryPreviewPage>(
            new
            {
                Model = view,
                visit.Region,
                Errors = new FormErrors().Add(
                    "",
                    T(
                        "Daftar aplikasi berubah sejak Anda membuka halaman ini. Belum ada yang disimpan; periksa lagi di bawah.",
                        "The inventory changed since you opened this page. Nothing is saved yet; check again below."
                    )
                ),
            },
            StatusCodes.Status409Conflict
        );

    private static IResult Refused(string message, string field = FileField) =>
        Page.Of<InventoryUploadPage>(new { Errors = new FormErrors().Add(field, message) }, 422);

    private static async Task<InventoryView?> ReadAsync(
        string hash,
        InventoryChoices choices,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var files = new FileStore(installation, visit.Region.Id);
        if (files.Find(hash) is not { } file)
            return null;
        try
        {
            var agencies = new Dictionary<string, Agency>() as IReadOnlyDictionary<string, Agency>;
            if (choices.Agencies is { } list && files.Find(list) is { } named)
            {
                await using var content = named.Open();
                agencies = AgencyList.Read(content, named.Name);
            }
            return await InventoryView.ReadAsync(
                db,
                visit.Region,
                file.Open,
                file.Name,
                hash,
                choices,
                agencies,
                cancel
            );
        }
        catch (ImportRefusal)
        {
            return null; // a file of another import
        }
    }

    private static async Task<InventoryChoices> ChoicesAsync(
        GotongDb db,
        Visit visit,
        string hash,
        CancellationToken cancel
    ) =>
        await Kept(db, visit, hash).AsNoTracking().SingleOrDefaultAsync(cancel) is { } draft
            ? InventoryChoices.Of(
                JsonSerializer
                    .Deserialize<Dictionary<string, string>>(draft.Fields)!
                    .Select(f => KeyValuePair.Create(f.Key, new StringValues(f.Value)))
            )
            : InventoryChoices.None;

    private static async Task KeepChoicesAsync(
        GotongDb db,
        Visit visit,
        string hash,
        InventoryChoices choices,
        CancellationToken cancel
    )
    {
        await Kept(db, visit, hash).ExecuteDeleteAsync(cancel);
        db.Add(
            new Draft
            {
                RegionId = db.RegionId,
                MemberId = visit.Actor.MemberId,
                Form = DraftForm,
                RecordId = IdOf(hash),
                BaseVersion = 0,
                Fields = JsonSerializer.Serialize(choices.Fields().ToDictionary(f => f.Name, f => f.Value)),
                SavedAt = visit.Now,
            }
        );
        await db.SaveChangesAsync(cancel);
    }

    private static IQueryable<Draft> Kept(GotongDb db, Visit visit, string hash)
    {
        var (member, id) = (visit.Actor.MemberId, IdOf(hash));
        return db.Set<Draft>().Where(d => d.MemberId == member && d.Form == DraftForm && d.RecordId == id);
    }

    /// <summary>A file is named by its bytes; half of the name is enough here. What is no such name is nobody's.</summary>
    private static Guid IdOf(string hash) => Guid.TryParse(hash.AsSpan(0, 32), out var id) ? id : Guid.Empty;
}
