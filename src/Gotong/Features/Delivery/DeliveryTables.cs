using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Delivery;

public static class DeliverySets
{
    extension(GotongDb db)
    {
        public DbSet<QuarterReport> QuarterReports => db.Set<QuarterReport>();
        public DbSet<QuarterLock> QuarterLocks => db.Set<QuarterLock>();
        public DbSet<Measurement> Measurements => db.Set<Measurement>();
        public DbSet<LeadingIndicator> LeadingIndicators => db.Set<LeadingIndicator>();
        public DbSet<IndicatorProfile> IndicatorProfiles => db.Set<IndicatorProfile>();
        public DbSet<Evidence> Evidence => db.Set<Evidence>();
        public DbSet<Claim> Claims => db.Set<Claim>();
    }
}

public sealed class ReportTables
    : IEntityTypeConfiguration<QuarterReport>,
        IEntityTypeConfiguration<ReportedMilestone>,
        IEntityTypeConfiguration<Spending>,
        IEntityTypeConfiguration<QuarterLock>
{
    public void Configure(EntityTypeBuilder<QuarterReport> builder)
    {
        builder.ToTable("QuarterReport").Ignore(r => r.IsOpen);
        builder
            .HasIndex(r => new
            {
                r.RegionId,
                r.InitiativeId,
                r.Quarter,
                r.Edition,
            })
            .IsUnique();
        builder.HasIndex(r => new { r.RegionId, r.Quarter });
        builder.Property(r => r.CorrectionReason).HasMaxLength(QuarterReport.LongestText);
        builder.Property(r => r.ReturnReason).HasMaxLength(QuarterReport.LongestText);
        builder.Property(r => r.Obstacles).HasMaxLength(QuarterReport.LongestText);
        builder.Property(r => r.Needs).HasMaxLength(QuarterReport.LongestText);
        builder.Property(r => r.NextSteps).HasMaxLength(QuarterReport.LongestText);
        builder.HasOne(r => r.Initiative).WithMany().HasForeignKey(r => r.InitiativeId);
        builder.HasMany(r => r.Milestones).WithOne(p => p.Report).HasForeignKey(p => p.ReportId);
        builder.HasMany(r => r.Spending).WithOne(p => p.Report).HasForeignKey(p => p.ReportId);
    }

    public void Configure(EntityTypeBuilder<ReportedMilestone> builder)
    {
        builder.ToTable("ReportedMilestone").HasIndex(p => new { p.RegionId, p.ReportId });
        builder.HasOne(p => p.Milestone).WithMany().HasForeignKey(p => p.MilestoneId);
    }

    public void Configure(EntityTypeBuilder<Spending> builder)
    {
        builder.ToTable("Spending").HasIndex(p => new { p.RegionId, p.ReportId });
        builder.Property(p => p.Source).HasMaxLength(60);
        builder.Property(p => p.Code).HasMaxLength(80);
    }

    public void Configure(EntityTypeBuilder<QuarterLock> builder) =>
        builder.ToTable("QuarterLock").HasIndex(l => new { l.RegionId, l.Quarter }).IsUnique();
}

public sealed class MeasurementTables
    : IEntityTypeConfiguration<Measurement>,
        IEntityTypeConfiguration<LeadingIndicator>,
        IEntityTypeConfiguration<IndicatorProfile>,
        IEntityTypeConfiguration<StandardLink>
{
    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.ToTable("Measurement");
        builder.HasIndex(m => new
        {
            m.RegionId,
            m.IndicatorId,
            m.To,
        });
        builder.HasIndex(m => new
        {
            m.RegionId,
            m.LeadingIndicatorId,
            m.To,
        });
        builder.HasIndex(m => new { m.RegionId, m.ReplacesId }).IsUnique();
        builder.Property(m => m.Disaggregation).HasMaxLength(80);
        builder.Property(m => m.Source).HasMaxLength(Measurement.LongestText);
        builder.Property(m => m.Reason).HasMaxLength(Measurement.LongestText);
        builder.HasOne(m => m.Indicator).WithMany().HasForeignKey(m => m.IndicatorId);
        builder.HasOne(m => m.LeadingIndicator).WithMany().HasForeignKey(m => m.LeadingIndicatorId);
    }

    public void Configure(EntityTypeBuilder<LeadingIndicator> builder)
    {
        builder.ToTable("LeadingIndicator").HasIndex(l => new { l.RegionId, l.InitiativeId }).IsUnique();
        builder.Property(l => l.Name).HasMaxLength(Measurement.LongestText);
        builder.Property(l => l.Unit).HasMaxLength(80);
        builder.Property(l => l.Source).HasMaxLength(Measurement.LongestText);
        builder.HasOne(l => l.Initiative).WithMany().HasForeignKey(l => l.InitiativeId);
    }

    public void Configure(EntityTypeBuilder<IndicatorProfile> builder)
    {
        builder.ToTable("IndicatorProfile").HasIndex(p => new { p.RegionId, p.IndicatorId }).IsUnique();
        builder.HasIndex(p => new { p.RegionId, p.Symbol }).IsUnique();
        builder.Property(p => p.Symbol).HasMaxLength(40);
        builder.Property(p => p.Definition).HasMaxLength(IndicatorProfile.LongestText);
        builder.Property(p => p.Formula).HasMaxLength(IndicatorProfile.LongestText);
        builder.Property(p => p.Disaggregations).HasMaxLength(80);
        builder.Property(p => p.AgeGroups).HasMaxLength(80);
        builder.HasOne(p => p.Indicator).WithMany().HasForeignKey(p => p.IndicatorId);
        builder.HasOne(p => p.Producer).WithMany().HasForeignKey(p => p.ProducerId);
        builder.HasMany(p => p.Standards).WithOne(s => s.Profile).HasForeignKey(s => s.ProfileId);
    }

    public void Configure(EntityTypeBuilder<StandardLink> builder)
    {
        builder.ToTable("StandardLink");
        builder
            .HasIndex(s => new
            {
                s.RegionId,
                s.ProfileId,
                s.Standard,
                s.Number,
            })
            .IsUnique();
        builder.Property(s => s.Standard).HasMaxLength(40);
        builder.Property(s => s.Number).HasMaxLength(40);
    }
}

public sealed class EvidenceTables : IEntityTypeConfiguration<Evidence>, IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("Evidence").HasIndex(e => new { e.RegionId, e.Number }).IsUnique();
        builder.HasIndex(e => new { e.RegionId, e.FileHash });
        builder.Property(e => e.Title).HasMaxLength(Gotong.Features.Delivery.Evidence.LongestTitle);
        builder.Property(e => e.FileHash).HasMaxLength(64);
        builder.Property(e => e.PublicHash).HasMaxLength(64);
        builder.Property(e => e.FileName).HasMaxLength(Gotong.Features.Delivery.Evidence.LongestTitle);
        builder.Property(e => e.Link).HasMaxLength(Gotong.Features.Delivery.Evidence.LongestLink);
        builder.Property(e => e.AreaCode).HasMaxLength(20);
        builder.HasMany(e => e.Claims).WithOne(c => c.Evidence).HasForeignKey(c => c.EvidenceId);
    }

    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder
            .ToTable("Claim")
            .HasIndex(c => new
            {
                c.RegionId,
                c.Subject,
                c.SubjectId,
            });
        builder
            .HasIndex(c => new
            {
                c.RegionId,
                c.EvidenceId,
                c.Subject,
                c.SubjectId,
            })
            .IsUnique();
        builder.Property(c => c.Subject).HasMaxLength(40);
    }
}
