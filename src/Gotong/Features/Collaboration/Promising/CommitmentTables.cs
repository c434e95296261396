using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Collaboration;

public static class CommitmentSets
{
    extension(GotongDb db)
    {
        public DbSet<Commitment> Commitments => db.Set<Commitment>();
    }

    /// <summary>With all that its pages tell.</summary>
    public static IQueryable<Commitment> Whole(this IQueryable<Commitment> commitments) =>
        commitments
            .Include(c => c.Giver)
            .Include(c => c.Receiver)
            .Include(c => c.Initiative)
            .Include(c => c.Terms)
            .Include(c => c.Money)
            .Include(c => c.Signatures)
            .Include(c => c.Reports)
            .AsSplitQuery();
}

public sealed class CommitmentTables
    : IEntityTypeConfiguration<Commitment>,
        IEntityTypeConfiguration<CommitmentTerms>,
        IEntityTypeConfiguration<CommitmentMoney>,
        IEntityTypeConfiguration<CommitmentSignature>,
        IEntityTypeConfiguration<CommitmentReport>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.ToTable("Commitment").HasIndex(c => new { c.RegionId, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.RegionId, c.InitiativeId });
        builder.HasIndex(c => new { c.RegionId, c.GiverId });
        builder.Ignore(c => c.InForce).Ignore(c => c.Proposed).Ignore(c => c.Current).Ignore(c => c.IsPublic);
        builder.HasOne(c => c.Giver).WithMany().HasForeignKey(c => c.GiverId);
        builder.HasOne(c => c.Receiver).WithMany().HasForeignKey(c => c.ReceiverId);
        builder.HasOne(c => c.Initiative).WithMany().HasForeignKey(c => c.InitiativeId);
        builder.HasOne(c => c.CounterOf).WithMany().HasForeignKey(c => c.CounterOfId);
        builder.HasMany(c => c.Terms).WithOne(p => p.Commitment).HasForeignKey(p => p.CommitmentId);
        builder.HasMany(c => c.Money).WithOne(p => p.Commitment).HasForeignKey(p => p.CommitmentId);
        builder.HasMany(c => c.Signatures).WithOne(p => p.Commitment).HasForeignKey(p => p.CommitmentId);
        builder.HasMany(c => c.Reports).WithOne(p => p.Commitment).HasForeignKey(p => p.CommitmentId);
    }

    public void Configure(EntityTypeBuilder<CommitmentTerms> builder) =>
        builder.ToTable("CommitmentTerms").HasIndex(p => new { p.RegionId, p.CommitmentId });

    public void Configure(EntityTypeBuilder<CommitmentMoney> builder) =>
        builder.HasIndex(m => new { m.RegionId, m.CommitmentId });

    public void Configure(EntityTypeBuilder<CommitmentSignature> builder) =>
        builder.ToTable("CommitmentSignature").HasIndex(p => new { p.RegionId, p.CommitmentId });

    public void Configure(EntityTypeBuilder<CommitmentReport> builder) =>
        builder.ToTable("CommitmentReport").HasIndex(p => new { p.RegionId, p.CommitmentId });
}
