using System.Globalization;
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

namespace Gotong.Features.Organizations;

/// <summary>A list of organizations comes in: upload, see who is new, say the kinds that were not clear, one act.</summary>
public static class ImportOrganizations
{
    private const string FileField = "berkas";

    public static void Map(IEndpointRouteBuilder region)
    {
        region
            .MapGet(OrganizationLinks.ImportPath, () => Page.Of<ImportUploadPage>())
            .Allow(OrganizationPermissions.Keepers);
        region.MapForm(OrganizationLinks.ImportPath, UploadAsync).TakesFiles().Allow(OrganizationPermissions.Keepers);
        region.MapGet(OrganizationLinks.ImportFilePath, ShowAsync).Allow(OrganizationPermissions.Keepers);
        region.MapForm(OrganizationLinks.ImportFilePath, SaveAsync).Allow(OrganizationPermissions.Keepers);
    }

    public static string KindField(SheetOrganization row) =>
        string.Create(CultureInfo.InvariantCulture, $"kind-{row.Row}");

    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        Installation installation,
        Visit visit,
        CancellationToken cancel
    )
    {
        try
        {
            var stored = await new FileStore(installation, visit.Region.Id).SaveTableAsync(
                request.Form.Files[FileField],
                (stream, name) => OrganizationSheet.Read(stream, name),
                cancel
            );
            return new SeeOther(OrganizationLinks.ImportFile(visit.Region, stored.Hash));
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message);
        }
    }

    private static async Task<IResult> ShowAsync(
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await ReadAsync(hash, installation, db, visit, cancel) is { } view
            ? Page.Of<ImportPreviewPage>(new { Model = view })
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
        if (await ReadAsync(hash, installation, db, visit, cancel) is not { } view)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var errors = new FormErrors();
        foreach (var row in view.New)
            if (KindOf(row, form) is { } kind)
                db.Add(
                    new Organization
                    {
                        RegionId = visit.Region.Id,
                        Name = row.Name,
                        ShortName = row.ShortName,
                        Kind = kind,
                        Code = row.Code,
                        Offers = row.Offers,
                        Seeks = row.Seeks,
                    }
                );
            else
                errors.Add(
                    KindField(row),
                    T(
                        $"Baris {row.Row}, “{row.Name}”: pilih jenisnya.",
                        $"Row {row.Row}, “{row.Name}”: choose its kind."
                    )
                );
        if (errors.Any)
        {
            db.ChangeTracker.Clear();
            return Page.Of<ImportPreviewPage>(new { Model = view with { Errors = errors, Form = form } }, 422);
        }
        if (view.New.Count == 0)
            return new SeeOther(OrganizationLinks.List(visit.Region));
        try
        {
            await db.SaveActAsync(
                new Act(
                    "organizations.imported",
                    Visibility.Region,
                    $"memasukkan {view.New.Count} lembaga dari “{view.File.Name}”",
                    $"brought in {view.New.Count} organizations from “{view.File.Name}”",
                    new { file = hash, count = view.New.Count }
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            // One of them was added by somebody else meanwhile: the preview shows it as known now.
            db.ChangeTracker.Clear();
            return await ReadAsync(hash, installation, db, visit, cancel) is { } now
                ? Page.Of<ImportPreviewPage>(
                    new
                    {
                        Model = now with
                        {
                            Form = form,
                            Errors = new FormErrors().Add(
                                "",
                                T(
                                    "Daftar lembaga baru saja berubah. Periksa, lalu kirim sekali lagi.",
                                    "The list of organizations changed a moment ago. Check, then send again."
                                )
                            ),
                        },
                    },
                    StatusCodes.Status409Conflict
                )
                : Results.NotFound();
        }
        return new SeeOther(OrganizationLinks.List(visit.Region));
    }

    private static OrganizationKind? KindOf(SheetOrganization row, IFormCollection form) =>
        row.Kind
        ?? (Enum.TryParse<OrganizationKind>(form[KindField(row)], out var kind) && Enum.IsDefined(kind) ? kind : null);

    private static IResult Refused(string message) =>
        Page.Of<ImportUploadPage>(new { Errors = new FormErrors().Add(FileField, message) }, 422);

    private static async Task<ImportView?> ReadAsync(
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return null;
        IReadOnlyList<SheetOrganization> rows;
        try
        {
            await using var content = file.Open();
            rows = OrganizationSheet.Read(content, file.Name);
        }
        catch (ImportRefusal)
        {
            return null; // a file of another import
        }
        var known = (await db.Organizations.Select(o => o.Key).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        // What stands twice in the file is one organization.
        var once = rows.DistinctBy(r => Organization.KeyOf(r.Name))
            .ToLookup(r => known.Contains(Organization.KeyOf(r.Name)));
        return new(visit.Region, file, [.. once[false]], [.. once[true]]);
    }
}

public sealed record ImportView(
    Region Region,
    StoredFile File,
    IReadOnlyList<SheetOrganization> New,
    IReadOnlyList<SheetOrganization> Known
)
{
    public FormErrors? Errors { get; init; }
    public IFormCollection? Form { get; init; }
}
