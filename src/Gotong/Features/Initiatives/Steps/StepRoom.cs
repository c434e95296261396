using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>What a question may look up.</summary>
/// <param name="Inside">Code of a kecamatan whose desa are asked about.</param>
public sealed record StepRoom(
    GotongDb Db,
    Region Region,
    DateOnly Today,
    string? Inside = null,
    CancellationToken Cancel = default
)
{
    /// <summary>The example region stands on the ground of Magetan.</summary>
    public static string AreaCodeOf(Region region) => region.AreaCode;

    public string AreaCode => AreaCodeOf(Region);

    public IQueryable<Area> Areas(string parent) => Db.Areas.Where(a => a.ParentCode == parent).OrderBy(a => a.Name);
}
