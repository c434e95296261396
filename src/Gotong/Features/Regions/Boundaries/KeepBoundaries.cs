using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>Borders come in: upload, look, store; and are taken away again.</summary>
public static class KeepBoundaries
{
    /// <summary>Ticked by whoever has looked at the areas that were found by their names.</summary>
    public const string NamesField = "nama";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(BoundaryLinks.Path, AskAsync).Allow(RegionPermissions.KeepsBoundaries);
        region.MapForm(BoundaryLinks.Path, UploadAsync).TakesFiles().Allow(RegionPermissions.KeepsBoundaries);
        region.MapGet(BoundaryLinks.PreviewPath, PreviewAsync).Allow(RegionPermissions.KeepsBoundaries);
        region.MapForm(BoundaryLinks.PreviewPath, StoreAsync).Allow(RegionPermissions.KeepsBoundaries);
        region.MapForm(BoundaryLinks.RemovePath, RemoveAsync).Allow(RegionPermissions.KeepsBoundaries);
    }

    private static async Task<IResult> AskAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        await PageAsync(db, visit, cancel);

    private static async Task<IResult> PageAsync(
        GotongDb db,
        Visit visit,
        CancellationToken cancel,
        FormErrors? errors = null,
        int status = 200
    )
    {
        var sets = await db.BoundarySets.AsNoTracking().ToListAsync(cancel);
        return Page.Of<BoundariesPage>(
            new
            {
                visit.Region,
                Sets = sets.OrderByDescending(s => s.StoredAt).ToList(),
                Errors = errors,
            },
            status
        );
    }

    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var file = request.Form.Files["berkas"];
        try
        {
            if (file is null || file.Length == 0)
                throw BoundaryRefusals.NoFile();
            await using var content = file.OpenReadStream();
            var files = new FileStore(installation, visit.Region.Id);
            var stored = await files.SaveReadAsync(content, file.FileName, CheckAsync, cancel);
            return new SeeOther(BoundaryLinks.Preview(visit.Region, stored.Hash));
        }
        catch (ImportRefusal refusal)
        {
            return await PageAsync(db, visit, cancel, new FormErrors().Add("berkas", refusal.Message), 422);
        }

        Task CheckAsync(Stream stream) => ReadBoundaries.InTurnAsync(() => BoundaryFile.Read(stream), cancel);
    }

    private static async Task<IResult> PreviewAsync(
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        await ReadBoundaries.OfAsync(hash, installation, db, visit, cancel) is { } view
            ? Page.Of<BoundaryPreviewPage>(new { Model = view })
            : Results.NotFound();

    private static async Task<IResult> StoreAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ReadBoundaries.OfAsync(hash, installation, db, visit, cancel) is not { } view)
            return Results.NotFound();
        var errors = new FormErrors();
        if (!view.Check.CanStore)
            errors.Add(
                "",
                T(
                    "Batas ini belum dapat disimpan; sebabnya di bawah.",
                    "These borders cannot be stored yet; the reasons are below."
                )
            );
        else if (view.Check.Match.ByName && request.Form[NamesField] != "1")
            errors.Add(
                NamesField,
                T(
                    "Periksa dulu pasangan nama dan wilayah di bawah, lalu centang ini.",
                    "Check the pairs of name and area below first, then tick this."
                )
            );
        if (errors.Any)
            return Again(view, errors, 422);
        if (request.Form[FormFields.Version] != Versions.Text(view.Version))
            return Again(view, Moved(), 409);
        try
        {
            Store(db, visit.Now, view);
            await db.SaveActAsync(Stored(view), cancel);
            return new SeeOther(BoundaryLinks.Here(visit.Region));
        }
        catch (DbUpdateException)
        {
            // The same form sent twice is answered by its receipt; else somebody else was first.
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return Again((await ReadBoundaries.OfAsync(hash, installation, db, visit, cancel))!, Moved(), 409);
        }
    }

    internal static void Store(GotongDb db, DateTimeOffset now, BoundaryView view)
    {
        foreach (var level in view.Check.Drawn.GroupBy(d => d.Area.Level))
        {
            var grid = level.First().Grid;
            var set = new BoundarySet
            {
                RegionId = db.RegionId,
                Level = level.Key,
                Edition = 1 + view.Sets.Where(s => s.Level == level.Key).Select(s => s.Edition).DefaultIfEmpty().Max(),
                West = grid.West,
                South = grid.South,
                Step = grid.Step,
                FileName = view.File.Name,
                FileHash = view.File.Hash,
                Areas = level.Count(),
                StoredAt = now,
            };
            foreach (var drawn in level)
                set.Shapes.Add(
                    new()
                    {
                        RegionId = db.RegionId,
                        AreaCode = drawn.Area.Code,
                        Shape = drawn.Shape.ToBytes(),
                    }
                );
            db.Add(set);
        }
    }

    /// <summary>Public, as the map is.</summary>
    private static Act Stored(BoundaryView view)
    {
        var what = string.Join(
            ", ",
            view.Check.Drawn.GroupBy(d => d.Area.Level)
                .Select(g => $"{g.Count()} {(g.Key == AreaLevel.Kecamatan ? "kecamatan" : "desa/kelurahan")}")
        );
        return new(
            "boundaries.stored",
            Visibility.Public,
            $"menyimpan batas {what} untuk peta",
            $"stored the borders of {what} for the map",
            new { file = view.File.Hash }
        );
    }

    private static async Task<IResult> RemoveAsync(
        string level,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (BoundaryLinks.LevelOf(level) is not { } of)
            return Results.NotFound();
        var sets = await db.BoundarySets.Where(s => s.Level == of).ToListAsync(cancel);
        if (RegionMaps.Current(sets).SingleOrDefault() is not { } set)
            return Results.NotFound();
        if (request.Form[FormFields.Version] != Versions.Text(set.Edition))
            return await PageAsync(db, visit, cancel, Moved(), 409);
        set.Remove(visit.Now);
        await db.SaveActAsync(
            new(
                "boundaries.removed",
                Visibility.Public,
                $"mengambil batas {set.Areas} {level} dari peta",
                $"took the borders of {set.Areas} {level} off the map"
            ),
            cancel
        );
        return new SeeOther(BoundaryLinks.Here(visit.Region));
    }

    private static IResult Again(BoundaryView view, FormErrors errors, int status) =>
        Page.Of<BoundaryPreviewPage>(new { Model = view, Errors = errors }, status);

    private static FormErrors Moved() =>
        new FormErrors().Add(
            "",
            T(
                "Batas daerah ini berubah sejak Anda membuka halaman. Belum ada yang disimpan; periksa lagi.",
                "The borders of this region changed since you opened the page. Nothing is saved yet; check again."
            )
        );
}
