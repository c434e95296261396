using Gotong.Features.Delivery.Accelerating;
using Gotong.Features.Delivery.Library;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;
using FormText = Gotong.Platform.Web.FormText;

namespace Gotong.Features.Delivery.Comparing;

/// <summary>Series of other regions, or of the own kecamatan, come in for one indicator: upload, look, store; and are taken away again.</summary>
public static class KeepComparison
{
    public const string FileField = "berkas";
    public const string SourceField = "sumber";
    public const string NoteField = "catatan";

    /// <summary>Ticked by whoever has looked at the values that are questioned.</summary>
    public const string SureField = "yakin";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ComparisonLinks.Path, ShowAsync).Allow(Access.Anyone);
        region.MapGet(ComparisonLinks.SheetPath, SheetAsync).Allow(Access.Anyone);
        region.MapForm(ComparisonLinks.Path, UploadAsync).TakesFiles().Allow(DeliveryPermissions.Verify);
        region.MapGet(ComparisonLinks.ExamplePath, Example).Allow(DeliveryPermissions.Verify);
        region.MapGet(ComparisonLinks.PreviewPath, PreviewAsync).Allow(DeliveryPermissions.Verify);
        region.MapForm(ComparisonLinks.PreviewPath, StoreAsync).Allow(DeliveryPermissions.Verify);
        region.MapForm(ComparisonLinks.RemovePath, RemoveAsync).Allow(DeliveryPermissions.Verify);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await PageAsync(id, db, visit, cancel);

    private static async Task<IResult> PageAsync(
        Guid id,
        GotongDb db,
        Visit visit,
        CancellationToken cancel,
        FormErrors? errors = null,
        int status = 200
    ) =>
        await NumericAsync(db, visit, id, cancel) is { } indicator
            ? Page.Of<ComparisonPage>(
                new { Model = await ComparisonView.LoadAsync(db, visit, indicator, cancel), Errors = errors },
                status
            )
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
        if (await NumericAsync(db, visit, id, cancel) is null)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        try
        {
            var places = await PlaceNames.LoadAsync(db, visit.Region, cancel);
            var stored = await new FileStore(installation, visit.Region.Id).SaveTableAsync(
                form.Files[FileField],
                (stream, name) => ComparisonReader.Read(stream, name, places),
                cancel
            );
            return new SeeOther(ComparisonLinks.Preview(visit.Region, id, stored.Hash));
        }
        catch (ImportRefusal refusal)
        {
            return await PageAsync(id, db, visit, cancel, new FormErrors().Add(FileField, refusal.Message), 422);
        }
    }

    private static async Task<IResult> PreviewAsync(
        Guid id,
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await PreviewOfAsync(id, hash, installation, db, visit, cancel) is { } view
            ? Page.Of<ComparisonPreviewPage>(new { Model = view })
            : Results.NotFound();

    private static async Task<IResult> StoreAsync(
        Guid id,
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await PreviewOfAsync(id, hash, installation, db, visit, cancel) is not { } view)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var (source, note) = (FormText.Of(form[SourceField]), FormText.Of(form[NoteField]));
        var errors = view.Check(source, note, form.ContainsKey(SureField));
        view = view with { Source = source, Note = note, Errors = errors, Key = form[FormFields.Key] };
        if (errors.Any)
            return Page.Of<ComparisonPreviewPage>(new { Model = view }, 422);
        if (Versions.Of(form) != view.LastEdition)
            return Moved(view);
        db.Add(view.Made(visit));
        try
        {
            await db.SaveActAsync(await ComparisonActs.StoredAsync(db, view, cancel), cancel);
        }
        catch (DbUpdateException)
        {
            // The same form sent twice is answered by its receipt; else somebody else was first.
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            db.ChangeTracker.Clear();
            return await PreviewOfAsync(id, hash, installation, db, visit, cancel) is { } now
                ? Moved(now)
                : Results.NotFound();
        }
        return new SeeOther(ComparisonLinks.Page(visit.Region, id));
    }

    private static async Task<IResult> RemoveAsync(
        Guid id,
        string kind,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            ComparisonLinks.KindOf(kind) is not { } of
            || await NumericAsync(db, visit, id, cancel) is not { } indicator
        )
            return Results.NotFound();
        var sets = await db
            .ComparisonSets.AsTracking()
            .Where(s => s.IndicatorId == id && s.Kind == of)
            .ToListAsync(cancel);
        if (ComparisonSet.Current(sets).SingleOrDefault() is not { } set)
            return Results.NotFound();
        if (Versions.Of(await request.ReadFormAsync(cancel)) != set.Edition)
            return await PageAsync(id, db, visit, cancel, HasMoved(), 409);
        set.Remove(visit.Now);
        await db.SaveActAsync(await ComparisonActs.RemovedAsync(db, indicator, set, cancel), cancel);
        return new SeeOther(ComparisonLinks.Page(visit.Region, id));
    }

    private static async Task<IResult> SheetAsync(
        Guid id,
        string kind,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            ComparisonLinks.KindOf(kind) is not { } of
            || await NumericAsync(db, visit, id, cancel) is not { } indicator
        )
            return Results.NotFound();
        var view = await ComparisonView.LoadAsync(db, visit, indicator, cancel);
        return view.Current.FirstOrDefault(s => s.Kind == of) is { } set
            ? Results.File(
                SheetFile.Write(T("Pembanding", "Comparison"), view.Sheet(set)),
                SheetFile.ContentType,
                $"pembanding-{kind}.xlsx"
            )
            : Results.NotFound();
    }

    private static IResult Example() =>
        Results.File(
            SheetFile.Write(
                T("Pembanding", "Comparison"),
                [
                    ["Kabupaten/Kota", "Tahun", "Nilai", "Sumber", "Catatan"],
                    ["Kabupaten Ponorogo", "2023", "9,8", T("Contoh saja", "Just an example"), ""],
                    ["Kabupaten Ponorogo", "2024", "9,5", T("Contoh saja", "Just an example"), ""],
                    ["Kota Madiun", "2023", "4,7", T("Contoh saja", "Just an example"), ""],
                ]
            ),
            SheetFile.ContentType,
            "contoh-pembanding.xlsx"
        );

    private static async Task<ComparisonPreview?> PreviewOfAsync(
        Guid id,
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await NumericAsync(db, visit, id, cancel) is not { } indicator
            || new FileStore(installation, visit.Region.Id).Find(hash) is not { } file
        )
            return null;
        try
        {
            var places = await PlaceNames.LoadAsync(db, visit.Region, cancel);
            await using var content = file.Open();
            var draft = ComparisonReader.Read(content, file.Name, places);
            return await ComparisonPreview.LoadAsync(db, visit, indicator, file, draft, places, cancel);
        }
        catch (ImportRefusal)
        {
            return null; // a file of another import
        }
    }

    /// <summary>Labels and ranges cannot be compared by number.</summary>
    private static async Task<Indicator?> NumericAsync(GotongDb db, Visit visit, Guid id, CancellationToken cancel) =>
        await ShowLibrary.IndicatorAsync(db, visit, id, cancel) is { Scale: IndicatorScale.Numeric } indicator
            ? indicator
            : null;

    private static IResult Moved(ComparisonPreview view) =>
        Page.Of<ComparisonPreviewPage>(new { Model = view with { Errors = HasMoved(), Key = null } }, 409);

    private static FormErrors HasMoved() =>
        new FormErrors().Add(
            "",
            T(
                "Pembanding indikator ini berubah sejak Anda membuka halaman. Belum ada yang disimpan; periksa lagi.",
                "What this indicator is compared with changed since you opened the page. Nothing is saved yet; check again."
            )
        );
}
