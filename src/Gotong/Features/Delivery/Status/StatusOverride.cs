using Gotong.Features.Initiatives;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Delivery.Status;

/// <summary>
/// Somebody set the status of an initiative by hand, for a reason and until a day. It stands beside what the method says,
/// never in its place. Never edited: another one takes its place, or it is taken back.
/// </summary>
public sealed class StatusOverride : RegionalRecord
{
    public const int LongestReason = 500;

    /// <summary>Half a year at the most: what stays so longer is told by data.</summary>
    public const int LongestDays = 183;

    public required Guid InitiativeId { get; init; }
    public Initiative Initiative { get; init; } = null!;
    public required StatusLevel Level { get; init; }
    public required string Reason { get; init; }
    public required Guid SetBy { get; init; }
    public required DateTimeOffset SetAt { get; init; }

    /// <summary>The last day it counts.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>When another took its place, or it was taken back.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public void End(DateTimeOffset at) => EndedAt ??= at;
}

public static class StatusSets
{
    extension(GotongDb db)
    {
        public DbSet<StatusOverride> StatusOverrides => db.Set<StatusOverride>();
    }
}

public sealed class StatusTables : IEntityTypeConfiguration<StatusOverride>
{
    public void Configure(EntityTypeBuilder<StatusOverride> builder)
    {
        builder.ToTable("StatusOverride").HasIndex(o => new { o.RegionId, o.InitiativeId });
        builder.Property(o => o.Reason).HasMaxLength(StatusOverride.LongestReason);
        builder.HasOne(o => o.Initiative).WithMany().HasForeignKey(o => o.InitiativeId);
    }
}
