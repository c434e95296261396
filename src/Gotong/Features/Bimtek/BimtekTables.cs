using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Bimtek;

public static class BimtekSets
{
    extension(GotongDb db)
    {
        public DbSet<DraftingProcess> DraftingProcesses => db.Set<DraftingProcess>();
        public DbSet<ProcessStage> ProcessStages => db.Set<ProcessStage>();
        public DbSet<QuickWinRound> QuickWinRounds => db.Set<QuickWinRound>();
        public DbSet<CommitmentSheet> CommitmentSheets => db.Set<CommitmentSheet>();
    }
}

public sealed class ProcessTables
    : IEntityTypeConfiguration<DraftingProcess>,
        IEntityTypeConfiguration<ProcessStage>,
        IEntityTypeConfiguration<StageCheck>,
        IEntityTypeConfiguration<StageMaterial>,
        IEntityTypeConfiguration<StageMove>
{
    public void Configure(EntityTypeBuilder<DraftingProcess> builder)
    {
        // Of two who start one in the same second, one finds the other's.
        builder.ToTable("DraftingProcess").HasIndex(p => new { p.RegionId, p.Number }).IsUnique();
        builder.Property(p => p.Edition).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<ProcessStage> builder)
    {
        builder.ToTable("ProcessStage").Ignore(s => s.IsOpen);
        builder
            .HasIndex(s => new
            {
                s.RegionId,
                s.ProcessId,
                s.Order,
            })
            .IsUnique();
        builder.HasIndex(s => new { s.RegionId, s.State });
        builder.Property(s => s.Key).HasMaxLength(60);
        builder.Property(s => s.Attendance).HasMaxLength(ProcessStage.LongestAttendance);
        builder.HasOne(s => s.Process).WithMany(p => p.Stages).HasForeignKey(s => s.ProcessId);
        builder.HasOne(s => s.Owner).WithMany().HasForeignKey(s => s.OwnerId);
        builder.HasMany(s => s.Checks).WithOne(p => p.Stage).HasForeignKey(p => p.StageId);
        builder.HasMany(s => s.Materials).WithOne(p => p.Stage).HasForeignKey(p => p.StageId);
        builder.HasMany(s => s.Moves).WithOne(p => p.Stage).HasForeignKey(p => p.StageId);
    }

    public void Configure(EntityTypeBuilder<StageCheck> builder)
    {
        builder
            .ToTable("StageCheck")
            .HasIndex(c => new
            {
                c.RegionId,
                c.StageId,
                c.Item,
            })
            .IsUnique();
        builder.Property(c => c.Item).HasMaxLength(60);
        builder.Property(c => c.Note).HasMaxLength(StageCheck.LongestNote);
        builder.HasOne(c => c.Member).WithMany().HasForeignKey(c => c.MemberId);
    }

    public void Configure(EntityTypeBuilder<StageMaterial> builder)
    {
        builder.ToTable("StageMaterial").HasIndex(m => new { m.RegionId, m.StageId });
        builder.Property(m => m.Name).HasMaxLength(StageMaterial.LongestName);
        builder.Property(m => m.Link).HasMaxLength(StageMaterial.LongestLink);
        builder.Property(m => m.FileHash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<StageMove> builder)
    {
        builder.ToTable("StageMove").HasIndex(m => new { m.RegionId, m.StageId });
        builder.Property(m => m.Reason).HasMaxLength(StageMove.LongestReason);
        builder.HasOne(m => m.Member).WithMany().HasForeignKey(m => m.MemberId);
    }
}

public sealed class QuickWinTables
    : IEntityTypeConfiguration<QuickWinRound>,
        IEntityTypeConfiguration<QuickWinVote>,
        IEntityTypeConfiguration<QuickWin>
{
    public void Configure(EntityTypeBuilder<QuickWinRound> builder)
    {
        builder.ToTable("QuickWinRound").Ignore(r => r.IsOpen);
        builder.HasIndex(r => new { r.RegionId, r.ProcessId }).IsUnique();
        builder.HasOne(r => r.Process).WithMany().HasForeignKey(r => r.ProcessId);
        builder.HasMany(r => r.Votes).WithOne(v => v.Round).HasForeignKey(v => v.RoundId);
        builder.HasMany(r => r.QuickWins).WithOne(q => q.Round).HasForeignKey(q => q.RoundId);
    }

    public void Configure(EntityTypeBuilder<QuickWinVote> builder)
    {
        builder
            .ToTable("QuickWinVote")
            .HasIndex(v => new
            {
                v.RegionId,
                v.RoundId,
                v.MemberId,
                v.Dimension,
            })
            .IsUnique();
        builder.Property(v => v.Dimension).HasMaxLength(60);
        builder.HasOne(v => v.Member).WithMany().HasForeignKey(v => v.MemberId);
        builder.HasOne(v => v.Initiative).WithMany().HasForeignKey(v => v.InitiativeId);
    }

    public void Configure(EntityTypeBuilder<QuickWin> builder)
    {
        builder.ToTable("QuickWin").HasIndex(q => new { q.RegionId, q.RoundId });
        builder.Property(q => q.Dimension).HasMaxLength(60);
        builder.Property(q => q.Reason).HasMaxLength(QuickWin.LongestReason);
        builder.HasOne(q => q.Initiative).WithMany().HasForeignKey(q => q.InitiativeId);
        builder.HasOne(q => q.Member).WithMany().HasForeignKey(q => q.MemberId);
    }
}

public sealed class SheetTables : IEntityTypeConfiguration<CommitmentSheet>, IEntityTypeConfiguration<SheetSigner>
{
    public void Configure(EntityTypeBuilder<CommitmentSheet> builder)
    {
        builder
            .ToTable("CommitmentSheet")
            .Ignore(s => s.IsFixed)
            .Ignore(s => s.IsWhole)
            .Ignore(s => s.Code)
            .Ignore(s => s.Signed);
        builder.HasIndex(s => new { s.RegionId, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.RegionId, s.Hash });
        builder.Property(s => s.Title).HasMaxLength(CommitmentSheet.LongestTitle);
        builder.Property(s => s.Text).HasMaxLength(CommitmentSheet.LongestText);
        builder.Property(s => s.Hash).HasMaxLength(64);
        builder.HasOne<ProcessStage>().WithMany().HasForeignKey(s => s.StageId);
        builder.HasMany(s => s.Signers).WithOne(p => p.Sheet).HasForeignKey(p => p.SheetId);
    }

    public void Configure(EntityTypeBuilder<SheetSigner> builder)
    {
        builder.ToTable("SheetSigner").Ignore(s => s.IsSigned);
        builder.HasIndex(s => new { s.RegionId, s.SheetId });
        builder.Property(s => s.Name).HasMaxLength(SheetSigner.LongestName);
        builder.Property(s => s.Office).HasMaxLength(SheetSigner.LongestName);
        builder.Property(s => s.Organization).HasMaxLength(SheetSigner.LongestName);
        builder.Property(s => s.FileHash).HasMaxLength(64);
        builder.Property(s => s.Certified).HasMaxLength(SheetSigner.LongestCertified);
    }
}
