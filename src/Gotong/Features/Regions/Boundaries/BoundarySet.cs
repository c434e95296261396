using Gotong.Methods.Maps;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Regions.Boundaries;

/// <summary>
/// The borders of a region's kecamatan, or of its desa, from one file. The newest edition of a level counts; earlier
/// ones stay.
/// </summary>
public sealed class BoundarySet : RegionalRecord
{
    public required AreaLevel Level { get; init; }

    /// <summary>1, 2, 3 … within the level: two who store at once do not both win.</summary>
    public required int Edition { get; init; }

    public required double West { get; init; }
    public required double South { get; init; }
    public required double Step { get; init; }

    public required string FileName { get; init; }
    public required string FileHash { get; init; }
    public required int Areas { get; init; }
    public required DateTimeOffset StoredAt { get; init; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public List<AreaShape> Shapes { get; init; } = [];

    public MapGrid Grid => new(West, South, Step);

    public void Remove(DateTimeOffset at) => RemovedAt ??= at;
}

/// <summary>The border of one kecamatan or desa, simplified for drawing.</summary>
public sealed class AreaShape : RegionalPart
{
    public Guid BoundarySetId { get; init; }
    public BoundarySet Set { get; init; } = null!;
    public required string AreaCode { get; init; }

    /// <summary>As <see cref="GridShape.ToBytes"/> writes it, on the grid of its set.</summary>
    public required byte[] Shape { get; init; }

    public override Record Whole => Set;
}

public static class BoundaryRecords
{
    extension(GotongDb db)
    {
        public DbSet<BoundarySet> BoundarySets => db.Set<BoundarySet>();
    }
}

public sealed class BoundaryTables : IEntityTypeConfiguration<BoundarySet>, IEntityTypeConfiguration<AreaShape>
{
    public void Configure(EntityTypeBuilder<BoundarySet> builder)
    {
        builder
            .ToTable("BoundarySet")
            .HasIndex(s => new
            {
                s.RegionId,
                s.Level,
                s.Edition,
            })
            .IsUnique();
        builder.Ignore(s => s.Grid);
        builder.HasMany(s => s.Shapes).WithOne(s => s.Set).HasForeignKey(s => s.BoundarySetId);
    }

    public void Configure(EntityTypeBuilder<AreaShape> builder)
    {
        builder.ToTable("AreaShape");
        builder
            .HasIndex(s => new
            {
                s.RegionId,
                s.BoundarySetId,
                s.AreaCode,
            })
            .IsUnique();
    }
}
