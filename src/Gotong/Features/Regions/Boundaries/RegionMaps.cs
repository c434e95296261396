using Gotong.Methods.Maps;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>The borders of a region as they stand now, by the code of the area.</summary>
public sealed record RegionMap(IReadOnlyDictionary<string, (MapGrid Grid, GridShape Shape)> Shapes)
{
    private const int KecamatanCode = 8;

    public bool HasKecamatan { get; } = Shapes.Keys.Any(c => c.Length == KecamatanCode);
    public bool HasDesa { get; } = Shapes.Keys.Any(c => c.Length > KecamatanCode);

    /// <summary>What is drawn for an area: its own border, or for a kecamatan without one, its desa.</summary>
    public IEnumerable<(MapGrid Grid, GridShape Shape)> Of(string code) =>
        Shapes.TryGetValue(code, out var own) ? [own]
        : HasKecamatan ? []
        : Shapes.Where(s => s.Key.StartsWith(code + ".", StringComparison.Ordinal)).Select(s => s.Value);
}

/// <summary>Reads the borders of a region once and keeps them until its next act.</summary>
public sealed class RegionMaps(GotongDb db, RegionMemory memory)
{
    public Task<RegionMap> HereAsync(CancellationToken cancel) =>
        memory.RecallAsync(db, () => ReadAsync(cancel), m => m.Shapes.Count, cancel);

    private async Task<RegionMap> ReadAsync(CancellationToken cancel)
    {
        var sets = Current(await db.BoundarySets.AsNoTracking().ToListAsync(cancel))
            .ToDictionary(s => s.Id, s => s.Grid);
        var ids = sets.Keys.ToList();
        var shapes = await db.Set<AreaShape>()
            .AsNoTracking()
            .Where(s => ids.Contains(s.BoundarySetId))
            .ToListAsync(cancel);
        return new(shapes.ToDictionary(s => s.AreaCode, s => (sets[s.BoundarySetId], GridShape.FromBytes(s.Shape))));
    }

    /// <summary>The newest edition of each level, where it was not removed.</summary>
    public static IEnumerable<BoundarySet> Current(IEnumerable<BoundarySet> all) =>
        all.GroupBy(s => s.Level).Select(g => g.MaxBy(s => s.Edition)!).Where(s => s.RemovedAt is null);
}
