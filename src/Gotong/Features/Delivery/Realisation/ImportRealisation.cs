using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Realisation;

/// <summary>A sheet of realisation comes in: upload, see the difference from what was reported, take what is right, one act.</summary>
public static class ImportRealisation
{
    public const string FileField = "berkas";
    public const string YearField = "tahun";
    public const string Seen = "dilihat";

    public static void Map(IEndpointRouteBuilder region)
    {
        region
            .MapGet(
                DeliveryLinks.RealisationPath,
                (Visit visit) => Upload(visit, visit.Today.Year.ToString(Numbers.Culture), new(), 200)
            )
            .Allow(DeliveryPermissions.Verify);
        region.MapForm(DeliveryLinks.RealisationPath, UploadAsync).TakesFiles().Allow(DeliveryPermissions.Verify);
        region.MapGet(DeliveryLinks.RealisationExamplePath, Example).Allow(DeliveryPermissions.Verify);
        region.MapGet(DeliveryLinks.RealisationFilePath, ShowAsync).Allow(DeliveryPermissions.Verify);
        region.MapForm(DeliveryLinks.RealisationFilePath, SaveAsync).TakesRows().Allow(DeliveryPermissions.Verify);
    }

    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        Installation installation,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var (text, errors) = (FormText.Of(form[YearField]), new FormErrors());
        if (YearOf(text, visit) is null)
            errors.Add(
                YearField,
                T(
                    $"Tahun: tulis tahun antara {visit.Region.PeriodStart - 1} dan {visit.Today.Year}.",
                    $"Year: write a year between {visit.Region.PeriodStart - 1} and {visit.Today.Year}."
                )
            );
        var file = form.Files[FileField];
        // Without a file nothing is kept: what is wrong with both is said at once.
        if (!errors.Any || file is not { Length: > 0 })
            try
            {
                var stored = await new FileStore(installation, visit.Region.Id).SaveTableAsync(
                    file,
                    (stream, name) => RealisationReader.Read(stream, name),
                    cancel
                );
                return new SeeOther(DeliveryLinks.RealisationFile(visit.Region, stored.Hash, $"?{YearField}={text}"));
            }
            catch (ImportRefusal refusal)
            {
                errors.Add(FileField, refusal.Message);
            }
        return Upload(visit, text, errors, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowAsync(
        string hash,
        string? tahun,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await ReadAsync(hash, tahun, installation, db, visit, cancel) is { } view
            ? Page.Of<DifferencePage>(new { Model = view })
            : Results.NotFound();

    private static async Task<IResult> SaveAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await ReadAsync(hash, form[YearField], installation, db, visit, cancel) is not { } view)
            return Results.NotFound();
        if (form[Seen] != view.Difference.Fingerprint)
            return Moved(view);
        var taken = view.Difference.Rows.Where(r => r.MayTake && form.ContainsKey(r.Field)).ToList();
        if (taken.Count == 0)
            return Page.Of<DifferencePage>(
                new
                {
                    Model = view with
                    {
                        Errors = new FormErrors().Add(
                            "",
                            T("Belum ada baris yang dicentang.", "No row is ticked yet.")
                        ),
                    },
                },
                StatusCodes.Status422UnprocessableEntity
            );
        try
        {
            await SaveRealisation.SaveAsync(db, visit, taken, view.FileName, hash, cancel);
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return await ReadAsync(hash, form[YearField], installation, db, visit, cancel) is { } now
                ? Moved(now)
                : Results.NotFound();
        }
        return new SeeOther(DeliveryLinks.RealisationFile(visit.Region, hash, $"?{YearField}={view.Year}"));
    }

    private static IResult Moved(RealisationView view) =>
        Page.Of<DifferencePage>(
            new
            {
                Model = view with
                {
                    Errors = new FormErrors().Add(
                        "",
                        T(
                            "Laporan berubah sejak Anda membuka halaman ini. Belum ada yang disimpan; periksa lagi di bawah.",
                            "Reports changed since you opened this page. Nothing is saved yet; check again below."
                        )
                    ),
                },
            },
            StatusCodes.Status409Conflict
        );

    private static async Task<RealisationView?> ReadAsync(
        string hash,
        string? year,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            new FileStore(installation, visit.Region.Id).Find(hash) is not { } file
            || YearOf(year ?? visit.Today.Year.ToString(Numbers.Indonesian), visit) is not { } of
        )
            return null;
        try
        {
            await using var content = file.Open();
            var draft = RealisationReader.Read(content, file.Name);
            return new(visit, hash, file.Name, of, draft, await RealisationDifference.LoadAsync(db, draft, of, cancel));
        }
        catch (ImportRefusal)
        {
            return null; // a file of another import
        }
    }

    private static int? YearOf(string text, Visit visit) =>
        Initiatives.Steps.Typed.Year(text) is { } year
        && year >= visit.Region.PeriodStart - 1
        && year <= visit.Today.Year
            ? year
            : null;

    private static IResult Upload(Visit visit, string year, FormErrors errors, int status) =>
        Page.Of<RealisationUploadPage>(
            new
            {
                visit.Region,
                Year = year,
                Errors = errors,
            },
            status
        );

    private static IResult Example() =>
        Results.File(
            SheetFile.Write(
                T("Realisasi", "Realisation"),
                [
                    ["Kode sub kegiatan", "Nama sub kegiatan", "Sumber dana", "Januari", "Februari", "Maret"],
                    ["2.16.03.2.02.0020", T("Contoh saja", "Just an example"), "APBD", "0", "12.500.000", "30.000.000"],
                ]
            ),
            SheetFile.ContentType,
            "contoh-realisasi.xlsx"
        );
}

public sealed record RealisationView(
    Visit Visit,
    string Hash,
    string FileName,
    int Year,
    RealisationDraft Draft,
    RealisationDifference Difference
)
{
    public FormErrors? Errors { get; init; }
}
