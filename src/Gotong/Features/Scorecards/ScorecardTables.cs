using Gotong.Features.Delivery;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Scorecards;

public static class ScorecardSets
{
    extension(GotongDb db)
    {
        public DbSet<ScoreSheet> ScoreSheets => db.Set<ScoreSheet>();
        public DbSet<ScoreAnswer> ScoreAnswers => db.Set<ScoreAnswer>();
        public DbSet<FindingCare> FindingCares => db.Set<FindingCare>();
        public DbSet<ScoreWorkbook> ScoreWorkbooks => db.Set<ScoreWorkbook>();
    }
}

public sealed class ScorecardTables
    : IEntityTypeConfiguration<ScoreSheet>,
        IEntityTypeConfiguration<ScoreAnswer>,
        IEntityTypeConfiguration<FindingCare>,
        IEntityTypeConfiguration<ScoreWorkbook>,
        IEntityTypeConfiguration<WorkbookCell>
{
    private const int LongestKey = 60;

    public void Configure(EntityTypeBuilder<ScoreSheet> builder)
    {
        builder.ToTable("ScoreSheet").Ignore(s => s.IsPublic);
        builder
            .HasIndex(s => new
            {
                s.RegionId,
                s.Model,
                s.Year,
                s.Innovation,
            })
            .IsUnique();
        builder.Property(s => s.Model).HasMaxLength(LongestKey);
    }

    public void Configure(EntityTypeBuilder<ScoreAnswer> builder)
    {
        builder.ToTable("ScoreAnswer");
        builder
            .HasIndex(a => new
            {
                a.RegionId,
                a.SheetId,
                a.Indicator,
            })
            .IsUnique();
        builder.Property(a => a.Indicator).HasMaxLength(LongestKey);
        builder.Property(a => a.Reason).HasMaxLength(ScoreAnswer.LongestReason);
        builder.HasOne(a => a.Sheet).WithMany().HasForeignKey(a => a.SheetId);
        builder.HasOne(a => a.Owner).WithMany().HasForeignKey(a => a.OwnerId);
    }

    public void Configure(EntityTypeBuilder<FindingCare> builder)
    {
        builder.ToTable("FindingCare").HasIndex(f => new { f.RegionId, f.Finding }).IsUnique();
        builder.Property(f => f.Finding).HasMaxLength(LongestKey);
        builder.Property(f => f.Note).HasMaxLength(FindingCare.LongestNote);
        builder.HasOne(f => f.Owner).WithMany().HasForeignKey(f => f.OwnerId);
    }

    public void Configure(EntityTypeBuilder<ScoreWorkbook> builder)
    {
        builder.ToTable("ScoreWorkbook").HasIndex(w => new { w.RegionId, w.Model }).IsUnique();
        builder.Property(w => w.Model).HasMaxLength(LongestKey);
        builder.Property(w => w.FileHash).HasMaxLength(64);
        builder.Property(w => w.FileName).HasMaxLength(Evidence.LongestTitle);
        builder.HasMany(w => w.Cells).WithOne(c => c.Workbook).HasForeignKey(c => c.WorkbookId);
    }

    public void Configure(EntityTypeBuilder<WorkbookCell> builder)
    {
        builder.ToTable("WorkbookCell").HasIndex(c => new { c.RegionId, c.WorkbookId });
        builder.Property(c => c.Indicator).HasMaxLength(LongestKey);
        builder.Property(c => c.Address).HasMaxLength(WorkbookCell.LongestAddress);
    }
}
