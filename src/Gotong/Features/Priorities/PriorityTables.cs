using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Priorities;

public static class PrioritySets
{
    extension(GotongDb db)
    {
        public DbSet<Rpjmd> Rpjmds => db.Set<Rpjmd>();
        public DbSet<Priority> Priorities => db.Set<Priority>();
        public DbSet<Indicator> Indicators => db.Set<Indicator>();
        public DbSet<IndicatorValue> IndicatorValues => db.Set<IndicatorValue>();
        public DbSet<Responsibility> Responsibilities => db.Set<Responsibility>();
        public DbSet<PaguLine> PaguLines => db.Set<PaguLine>();
    }
}

public sealed class PriorityTables
    : IEntityTypeConfiguration<Rpjmd>,
        IEntityTypeConfiguration<Priority>,
        IEntityTypeConfiguration<Indicator>,
        IEntityTypeConfiguration<IndicatorValue>,
        IEntityTypeConfiguration<Responsibility>,
        IEntityTypeConfiguration<MoneyLine>,
        IEntityTypeConfiguration<PaguLine>,
        IEntityTypeConfiguration<ColumnMemory>
{
    public void Configure(EntityTypeBuilder<ColumnMemory> builder) =>
        builder.ToTable("ColumnMemory").HasIndex(m => new { m.RegionId, m.HeaderKey }).IsUnique();

    public void Configure(EntityTypeBuilder<Rpjmd> builder)
    {
        builder
            .ToTable("Rpjmd")
            .HasIndex(r => new
            {
                r.RegionId,
                r.Kind,
                r.PeriodStart,
                r.Edition,
            })
            .IsUnique();
        builder.Property(r => r.Kind).HasDefaultValue(PlanKind.Rpjmd);
        builder.Ignore(r => r.IsEnacted).Ignore(r => r.IsAmendment);
        builder.HasOne<Rpjmd>().WithMany().HasForeignKey(r => r.OriginId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Priorities).WithOne(p => p.Rpjmd).HasForeignKey(p => p.RpjmdId);
    }

    public void Configure(EntityTypeBuilder<Priority> builder)
    {
        builder.ToTable("Priority").HasOne(p => p.Parent).WithMany().HasForeignKey(p => p.ParentId);
        builder
            .HasIndex(p => new
            {
                p.RegionId,
                p.RpjmdId,
                p.Key,
            })
            .IsUnique();
        builder.HasMany(p => p.Indicators).WithOne(i => i.Priority).HasForeignKey(i => i.PriorityId);
        builder.HasMany(p => p.Responsibilities).WithOne(r => r.Priority).HasForeignKey(r => r.PriorityId);
        builder.HasMany(p => p.Pagu).WithOne(m => m.Priority).HasForeignKey(m => m.PriorityId);
    }

    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicator").HasMany(i => i.Values).WithOne(v => v.Indicator).HasForeignKey(v => v.IndicatorId);
        builder
            .HasIndex(i => new
            {
                i.RegionId,
                i.PriorityId,
                i.Key,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<IndicatorValue> builder) =>
        builder
            .ToTable("IndicatorValue")
            .HasIndex(v => new
            {
                v.RegionId,
                v.IndicatorId,
                v.Kind,
                v.Period,
                v.Disaggregation,
            })
            .IsUnique();

    public void Configure(EntityTypeBuilder<Responsibility> builder)
    {
        builder.ToTable("Responsibility").HasOne(r => r.Organization).WithMany().HasForeignKey(r => r.OrganizationId);
        builder.HasIndex(r => new { r.RegionId, r.OrganizationId });
    }

    public void Configure(EntityTypeBuilder<MoneyLine> builder)
    {
        builder.ToTable("MoneyLine").HasDiscriminator<string>("Subject");
        builder.HasIndex("RegionId", "Year");
    }

    public void Configure(EntityTypeBuilder<PaguLine> builder) =>
        builder.HasIndex(m => new { m.RegionId, m.PriorityId });
}
