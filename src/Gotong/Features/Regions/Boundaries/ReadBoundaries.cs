using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>A kept file of borders, checked against the official list and what the region has.</summary>
public sealed record BoundaryView(Region Region, StoredFile File, BoundaryCheck Check, IReadOnlyList<BoundarySet> Sets)
{
    /// <summary>Another number whenever borders were stored or taken away.</summary>
    public long Version => Sets.Sum(s => s.Version);
}

internal static class ReadBoundaries
{
    /// <summary>One at a time: what a large file needs of memory is needed once.</summary>
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>Null when the region has no such file, or it is no file of borders.</summary>
    public static async Task<BoundaryView?> OfAsync(
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return null;
        var sets = await db.BoundarySets.AsNoTracking().ToListAsync(cancel);
        var areas = await AreasAsync(db, visit.Region, cancel);
        try
        {
            await using var content = file.Open();
            var check = await InTurnAsync(() => BoundaryCheck.Of(BoundaryFile.Read(content), areas), cancel);
            return new(visit.Region, file, check, sets);
        }
        catch (ImportRefusal)
        {
            return null;
        }
    }

    public static async Task<T> InTurnAsync<T>(Func<T> read, CancellationToken cancel)
    {
        await Turn.WaitAsync(cancel);
        try
        {
            return read();
        }
        finally
        {
            Turn.Release();
        }
    }

    internal static Task<List<Area>> AreasAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var code = region.AreaCode;
        var kecamatan = db.Areas.Where(a => a.ParentCode == code);
        return kecamatan.Concat(db.Areas.Where(a => kecamatan.Any(k => k.Code == a.ParentCode))).ToListAsync(cancel);
    }
}
