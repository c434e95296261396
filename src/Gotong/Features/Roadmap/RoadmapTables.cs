using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Roadmap;

public static class RoadmapSets
{
    extension(GotongDb db)
    {
        public DbSet<Schedule> Schedules => db.Set<Schedule>();
        public DbSet<Milestone> Milestones => db.Set<Milestone>();
        public DbSet<FundingLimit> FundingLimits => db.Set<FundingLimit>();
    }
}

public sealed class RoadmapTables
    : IEntityTypeConfiguration<Schedule>,
        IEntityTypeConfiguration<Dependency>,
        IEntityTypeConfiguration<Activity>,
        IEntityTypeConfiguration<Milestone>,
        IEntityTypeConfiguration<FundingLimit>
{
    public void Configure(EntityTypeBuilder<Schedule> builder)
    {
        builder.ToTable("Schedule").HasIndex(s => new { s.RegionId, s.InitiativeId }).IsUnique();
        builder.HasOne(s => s.Initiative).WithMany().HasForeignKey(s => s.InitiativeId);
        builder.HasMany(s => s.Dependencies).WithOne(p => p.Schedule).HasForeignKey(p => p.ScheduleId);
        builder.HasMany(s => s.Activities).WithOne(p => p.Schedule).HasForeignKey(p => p.ScheduleId);
        builder.HasMany(s => s.Milestones).WithOne(p => p.Schedule).HasForeignKey(p => p.ScheduleId);
    }

    public void Configure(EntityTypeBuilder<Dependency> builder)
    {
        builder.ToTable("Dependency");
        builder
            .HasIndex(p => new
            {
                p.RegionId,
                p.ScheduleId,
                p.NeedsId,
            })
            .IsUnique();
        builder.HasOne(p => p.Needs).WithMany().HasForeignKey(p => p.NeedsId);
    }

    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        Part(builder, "Activity");
        builder.Property(p => p.Name).HasMaxLength(Activity.LongestName);
        builder.HasOne(p => p.Organization).WithMany().HasForeignKey(p => p.OrganizationId);
    }

    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        Part(builder, "Milestone");
        builder.Property(p => p.Name).HasMaxLength(Milestone.LongestName);
    }

    public void Configure(EntityTypeBuilder<FundingLimit> builder)
    {
        builder.ToTable("FundingLimit");
        builder
            .HasIndex(l => new
            {
                l.RegionId,
                l.Year,
                l.Source,
            })
            .IsUnique();
        builder.Property(l => l.Source).HasMaxLength(60);
        builder.Property(l => l.Basis).HasMaxLength(400);
    }

    private static void Part<T>(EntityTypeBuilder<T> builder, string table)
        where T : SchedulePart => builder.ToTable(table).HasIndex(p => new { p.RegionId, p.ScheduleId });
}
