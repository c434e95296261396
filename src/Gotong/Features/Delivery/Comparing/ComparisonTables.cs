using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Delivery.Comparing;

public static class ComparisonRecords
{
    extension(GotongDb db)
    {
        public DbSet<ComparisonSet> ComparisonSets => db.Set<ComparisonSet>();
    }
}

public sealed class ComparisonTables
    : IEntityTypeConfiguration<ComparisonSet>,
        IEntityTypeConfiguration<ComparisonValue>
{
    public void Configure(EntityTypeBuilder<ComparisonSet> builder)
    {
        builder
            .ToTable("ComparisonSet")
            .HasIndex(s => new
            {
                s.RegionId,
                s.IndicatorId,
                s.Kind,
                s.Edition,
            })
            .IsUnique();
        builder.Property(s => s.FileHash).HasMaxLength(64);
        builder.Property(s => s.Note).HasMaxLength(Measurement.LongestText);
        builder.HasOne(s => s.Indicator).WithMany().HasForeignKey(s => s.IndicatorId);
        builder.HasMany(s => s.Values).WithOne(v => v.Set).HasForeignKey(v => v.SetId);
    }

    public void Configure(EntityTypeBuilder<ComparisonValue> builder)
    {
        builder.ToTable("ComparisonValue");
        builder
            .HasIndex(v => new
            {
                v.RegionId,
                v.SetId,
                v.AreaCode,
                v.To,
            })
            .IsUnique();
        builder.Property(v => v.AreaCode).HasMaxLength(20);
        builder.Property(v => v.Source).HasMaxLength(Measurement.LongestText);
        builder.Property(v => v.Note).HasMaxLength(Measurement.LongestText);
    }
}
