using Gotong.Features.Readiness.Analysis;
using Gotong.Features.Readiness.Assessing;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Readiness;

public static class ReadinessSets
{
    extension(GotongDb db)
    {
        public DbSet<Proof> Proofs => db.Set<Proof>();
        public DbSet<RegionAssessment> RegionAssessments => db.Set<RegionAssessment>();
        public DbSet<AssessmentAnswer> AssessmentAnswers => db.Set<AssessmentAnswer>();
        public DbSet<SwotEntry> SwotEntries => db.Set<SwotEntry>();
        public DbSet<DimensionGap> DimensionGaps => db.Set<DimensionGap>();
    }
}

public sealed class ProofTables
    : IEntityTypeConfiguration<Proof>,
        IEntityTypeConfiguration<Instrument>,
        IEntityTypeConfiguration<InfrastructureGap>,
        IEntityTypeConfiguration<BudgetProof>,
        IEntityTypeConfiguration<NothingNeeded>,
        IEntityTypeConfiguration<ProofEvidence>
{
    public void Configure(EntityTypeBuilder<Proof> builder)
    {
        builder.ToTable("Proof").Ignore(p => p.Kind);
        builder.HasIndex(p => new { p.RegionId, p.InitiativeId });
        builder.HasOne(p => p.Initiative).WithMany().HasForeignKey(p => p.InitiativeId);
        builder.HasOne(p => p.Need).WithMany().HasForeignKey(p => p.NeedId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(p => p.Owner).WithMany().HasForeignKey(p => p.OwnerId);
        builder.HasMany(p => p.Evidence).WithOne(e => e.Proof).HasForeignKey(e => e.ProofId);
    }

    public void Configure(EntityTypeBuilder<Instrument> builder)
    {
        builder.Property(p => p.Subject).HasMaxLength(Proof.LongestText);
        builder.Property(p => p.OfficialNumber).HasMaxLength(Proof.LongestCode);
        builder.Property(p => p.Stage).HasColumnName("instrument_stage");
    }

    public void Configure(EntityTypeBuilder<InfrastructureGap> builder)
    {
        builder.Property(p => p.Needed).HasMaxLength(Proof.LongestText);
        builder.Property(p => p.Present).HasMaxLength(Proof.LongestText);
        builder.Property(p => p.Gap).HasMaxLength(Proof.LongestText);
    }

    public void Configure(EntityTypeBuilder<BudgetProof> builder)
    {
        builder.Property(p => p.Stage).HasColumnName("budget_stage");
        builder.Property(p => p.Source).HasMaxLength(60);
        builder.Property(p => p.Code).HasMaxLength(Proof.LongestCode);
        // One row for a year and source: of two who write it in the same second, one finds the other's.
        builder
            .HasIndex(p => new
            {
                p.RegionId,
                p.InitiativeId,
                p.Year,
                p.Source,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<NothingNeeded> builder)
    {
        builder.Property(p => p.Reason).HasMaxLength(Proof.LongestText);
        builder
            .HasIndex(p => new
            {
                p.RegionId,
                p.InitiativeId,
                p.Of,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<ProofEvidence> builder)
    {
        builder.ToTable("ProofEvidence").HasIndex(e => new { e.RegionId, e.ProofId });
        builder.Property(e => e.Name).HasMaxLength(ProofEvidence.LongestName);
        builder.Property(e => e.FileHash).HasMaxLength(64);
    }
}

public sealed class AssessmentTables
    : IEntityTypeConfiguration<RegionAssessment>,
        IEntityTypeConfiguration<AssessmentAnswer>,
        IEntityTypeConfiguration<SwotEntry>,
        IEntityTypeConfiguration<DimensionGap>
{
    public void Configure(EntityTypeBuilder<RegionAssessment> builder)
    {
        builder.ToTable("RegionAssessment").Ignore(a => a.IsPublic);
        builder.HasIndex(a => new { a.RegionId, a.Year }).IsUnique();
        builder.Property(a => a.Edition).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<AssessmentAnswer> builder)
    {
        builder.ToTable("AssessmentAnswer").Ignore(a => a.HasEvidence).Ignore(a => a.Counted);
        builder
            .HasIndex(a => new
            {
                a.RegionId,
                a.AssessmentId,
                a.Question,
            })
            .IsUnique();
        builder.Property(a => a.Question).HasMaxLength(60);
        builder.Property(a => a.Note).HasMaxLength(AssessmentAnswer.LongestNote);
        builder.Property(a => a.Link).HasMaxLength(AssessmentAnswer.LongestLink);
        builder.Property(a => a.FileHash).HasMaxLength(64);
        builder.Property(a => a.FileName).HasMaxLength(ProofEvidence.LongestName);
        builder.HasOne(a => a.Assessment).WithMany().HasForeignKey(a => a.AssessmentId);
        builder.HasOne(a => a.Owner).WithMany().HasForeignKey(a => a.OwnerId);
    }

    public void Configure(EntityTypeBuilder<SwotEntry> builder)
    {
        builder.ToTable("SwotEntry").HasIndex(s => new { s.RegionId, s.Framework });
        builder.Property(s => s.Framework).HasMaxLength(60);
        builder.Property(s => s.Text).HasMaxLength(SwotEntry.LongestText);
        builder.Property(s => s.Source).HasMaxLength(SwotEntry.LongestText);
    }

    public void Configure(EntityTypeBuilder<DimensionGap> builder)
    {
        builder
            .ToTable("DimensionGap")
            .HasIndex(g => new
            {
                g.RegionId,
                g.Framework,
                g.Dimension,
            })
            .IsUnique();
        builder.Property(g => g.Framework).HasMaxLength(60);
        builder.Property(g => g.Dimension).HasMaxLength(60);
        builder.Property(g => g.Present).HasMaxLength(DimensionGap.LongestText);
        builder.Property(g => g.Wanted).HasMaxLength(DimensionGap.LongestText);
        builder.Property(g => g.Gap).HasMaxLength(DimensionGap.LongestText);
        builder
            .HasOne(g => g.Indicator)
            .WithMany()
            .HasForeignKey(g => g.IndicatorId)
            .OnDelete(Microsoft.EntityFrameworkCore.DeleteBehavior.SetNull);
    }
}
