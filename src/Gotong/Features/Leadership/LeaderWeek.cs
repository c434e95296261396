using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Leadership;

/// <summary>The minute of this week went to those who lead; outside the record.</summary>
public sealed class LeaderWeek : IRegional
{
    public required Guid RegionId { get; init; }
    public required DateOnly Monday { get; init; }
}

public static class LeaderSets
{
    extension(GotongDb db)
    {
        public DbSet<LeaderWeek> LeaderWeeks => db.Set<LeaderWeek>();
    }
}

public sealed class LeaderTables : IEntityTypeConfiguration<LeaderWeek>
{
    public void Configure(EntityTypeBuilder<LeaderWeek> builder) =>
        builder.ToTable("LeaderWeek").HasKey(w => new { w.RegionId, w.Monday });
}
